import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT } from '../../termijnen/tijdstip.ts';
import { laatsteAcuutOp } from '../acuut.ts';
import type { Zaak } from '../zaak.ts';
import type { Check, Checksoort, Hechtenis, LopendeMaatregel } from './bewaking.ts';
import { hechtenisNu, hechtenisUiterlijk } from './hechtenis.ts';

/**
 * A moment at which the suspect's access to the victim changes: a new acute check is due before it (G8; B,
 * Bijlage II). What has been is a moment too, until Veilig Thuis answered after it.
 */
export type Toegangsmoment = {
  /** Its own as long as nothing moves it: an extension is another moment, that asks for another check. */
  readonly sleutel: string;
  readonly soort: Checksoort;
  /** When access changes, or did. */
  readonly op: Tijdstip;
  /** From when on Veilig Thuis is asked. */
  readonly vraagVanaf: Tijdstip;
};

function vanHechtenis(zaak: Zaak, hechtenis: Hechtenis): Toegangsmoment {
  const { soort, nr, verlengd, geeindigdOp, sinds } = hechtenis;
  const { termijnen } = zaak.instellingen;
  const sleutel = `h${nr}-${soort}-${verlengd}`;
  if (geeindigdOp !== null) return { sleutel, soort, op: geeindigdOp, vraagVanaf: geeindigdOp };
  const op = hechtenisUiterlijk(zaak, hechtenis);
  const vooraf = {
    ivs: termijnen.checkVoorIvsMinuten,
    voorgeleiding: termijnen.checkVoorVoorgeleidingMinuten,
    bewaring: termijnen.checkVoorMaatregelMinuten,
  }[soort];
  return { sleutel, soort, op, vraagVanaf: Math.max(sinds, op - vooraf * MINUUT) };
}

function vanMaatregel(zaak: Zaak, maatregel: LopendeMaatregel): readonly Toegangsmoment[] {
  const { nr, verlengd, status, einde, geeindigdOp, start, titel } = maatregel;
  const basis = { sleutel: `m${nr}-${verlengd}`, soort: 'maatregel' } as const;
  if (status === 'overgedragen') return [];
  if (geeindigdOp !== null) {
    // Somebody who is held gains no access when a ban ends.
    return hechtenisNu(zaak) === null ? [{ ...basis, op: geeindigdOp, vraagVanaf: geeindigdOp }] : [];
  }
  if (einde === null) return [];
  const { checkVoorHuisverbodMinuten, checkVoorMaatregelMinuten } = zaak.instellingen.termijnen;
  const vooraf = titel === 'huisverbod' ? checkVoorHuisverbodMinuten : checkVoorMaatregelMinuten;
  return [{ ...basis, op: einde, vraagVanaf: Math.max(start, einde - vooraf * MINUUT) }];
}

/** Every change of access that is to come or has been, each with the check that it asks for. */
export function toegangsmomenten(zaak: Zaak): readonly Toegangsmoment[] {
  const { hechtenissen, maatregelen, schendingen, checks } = zaak.bewaking;
  return [
    ...hechtenissen.map((hechtenis) => vanHechtenis(zaak, hechtenis)),
    ...maatregelen.flatMap((maatregel) => vanMaatregel(zaak, maatregel)),
    ...schendingen.map(
      ({ nr, op }) => ({ sleutel: `s${nr}`, soort: 'schending', op, vraagVanaf: op }) as const,
    ),
    ...checks
      .filter(({ soort }) => soort === 'gevraagd')
      .map(({ sleutel, soort, gevraagdOp: op }) => ({ sleutel, soort, op, vraagVanaf: op })),
  ];
}

export function checkVan(zaak: Zaak, sleutel: string): Check | undefined {
  return zaak.bewaking.checks.find((check) => check.sleutel === sleutel);
}

/** One Veilig Thuis answered this check, or weighed safety anew after the moment itself. */
export function isBeoordeeld(zaak: Zaak, moment: Toegangsmoment, regio: string): boolean {
  if (Object.keys(checkVan(zaak, moment.sleutel)?.antwoorden[regio] ?? {}).length > 0) return true;
  const laatste = laatsteAcuutOp(zaak, regio);
  return laatste !== null && laatste >= moment.op;
}

/** Whether ending this measure now would come before its new acute check (G8). */
export function checkOntbreektBijEinde(zaak: Zaak, maatregel: LopendeMaatregel): boolean {
  if (hechtenisNu(zaak) !== null) return false;
  const sleutel = `m${maatregel.nr}-${maatregel.verlengd}`;
  return zaak.vtRegios.some(
    (regio) => Object.keys(checkVan(zaak, sleutel)?.antwoorden[regio] ?? {}).length === 0,
  );
}
