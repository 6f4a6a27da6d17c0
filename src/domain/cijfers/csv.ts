import type { Cijferrapport, Getal } from './rapport.ts';

const KOP = [
  'groep',
  'cijfer',
  'titel',
  'veilig thuis',
  'deel',
  'aantal',
  'totaal',
  'eenheid',
  'percentage',
  'mediaan in minuten',
  'p90 in minuten',
  'definitie',
  'formule',
  'van',
  'tot',
];

/** What stands for a number that is not shown. */
export const TE_KLEIN = 'x';

/** A spreadsheet takes a text that begins so for a formula. */
const FORMULE = /^[=+\-@\t\r]/;

function veld(waarde: string): string {
  const veilig = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return /[";\n\r]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

const getal = (n: Getal): string => (n === null ? TE_KLEIN : String(n));
const leegOf = (n: number | null): string => (n === null ? '' : String(n));

/** The report as CSV (RFC 4180 with semicolons, as Dutch spreadsheets read it), a line for each part of each row. */
export function cijfersCsv({ groepen, periode }: Cijferrapport): string {
  const regels = groepen.flatMap(({ titel: groep, cijfers }) =>
    cijfers.flatMap(({ id, titel, eenheid, definitie, formule, rijen }) =>
      rijen.flatMap((rij) =>
        rij.delen.map((deel) => [
          groep,
          id,
          titel,
          rij.label,
          deel.label,
          getal(deel.aantal),
          getal(rij.totaal),
          eenheid,
          leegOf(rij.aandeel),
          leegOf(rij.mediaan),
          leegOf(rij.p90),
          definitie,
          formule ?? '',
          periode.van,
          periode.tot,
        ]),
      ),
    ),
  );
  return [KOP, ...regels]
    .map((regel) => regel.map(veld).join(';'))
    .join('\r\n')
    .concat('\r\n');
}
