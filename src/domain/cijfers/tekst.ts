import { TE_KLEIN } from './csv.ts';
import { duurwoorden } from './duurwoorden.ts';
import type { Cijfer, Cijferrapport, Cijferrij, Getal } from './rapport.ts';

const getal = (n: Getal): string => (n === null ? TE_KLEIN : String(n));

function samenvatting(
  { aandeel: wat, tijd, eenheid }: Cijfer,
  { totaal, aandeel, mediaan, p90 }: Cijferrij,
): string {
  return [
    `${getal(totaal)} ${eenheid}`,
    ...(wat !== null && aandeel !== null ? [`${aandeel} % ${wat}`] : []),
    ...(tijd && mediaan !== null ? [`de helft binnen ${duurwoorden(mediaan)}`] : []),
    ...(tijd && p90 !== null ? [`9 van de 10 binnen ${duurwoorden(p90)}`] : []),
  ].join(', ');
}

function cijferregels(cijfer: Cijfer): readonly string[] {
  return [
    '',
    cijfer.titel,
    `  ${cijfer.definitie}`,
    ...(cijfer.formule === null ? [] : [`  ${cijfer.formule}`]),
    ...cijfer.rijen.flatMap((rij) => [
      `  ${rij.label}: ${samenvatting(cijfer, rij)}`,
      ...rij.delen.map(({ label, aantal }) => `    ${getal(aantal).padStart(4)}  ${label}`),
    ]),
  ];
}

/** The report as lines for a terminal. */
export function cijfersTekst({ locatie, periode, groepen }: Cijferrapport): string {
  return [
    `Cijfers ${locatie.naam}, ${periode.van} tot en met ${periode.tot}`,
    `${TE_KLEIN} = minder dan 5, of een getal dat zo'n klein getal zou verraden.`,
    ...groepen.flatMap(({ titel, cijfers }) => ['', `== ${titel} ==`, ...cijfers.flatMap(cijferregels)]),
  ].join('\n');
}
