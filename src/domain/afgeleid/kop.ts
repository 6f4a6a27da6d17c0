import type { TaakSoort } from '../instellingen/stappen.ts';
import { onceForLast } from '../once-per.ts';
import { isHg } from '../zaak/hg-label.ts';
import { isOpen } from '../zaak/taak.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Kenmerk, Zaakkop } from './views.ts';

/**
 * Clocks on the head of a card, most urgent first; which road a case takes is for who reads the decision. The end of a
 * detention and the way to the RC are one: which of them comes first differs (an IVS that was extended ends later).
 */
const klokken: readonly (readonly [readonly TaakSoort[], NonNullable<Zaakkop['uiterlijkVan']>])[] = [
  [['vrijheid'], 'vrijheid'],
  [['ter-plaatse'], 'vervolg'],
  [['hechtenis', 'voorgeleiding'], 'vervolg'],
  [['acute-check'], 'acute-check'],
  [['plandatum'], 'plandatum'],
  [['spreekuur'], 'vervolg'],
  [['deel-a'], 'deel-a'],
  [['maatregel'], 'vervolg'],
];

/** The clock that matters now: freedom first, then the plandatum, then part A of a niet-vast case. */
function klok(zaak: Zaak): Required<Pick<Zaakkop, 'uiterlijk' | 'uiterlijkVan'>> | null {
  const open = Object.values(zaak.taken).filter(isOpen);
  for (const [soorten, uiterlijkVan] of klokken) {
    if (uiterlijkVan === 'deel-a' && zaak.melding.soort === 'vast') continue;
    const tijden = open
      .filter(({ soort }) => soorten.includes(soort))
      .flatMap(({ uiterlijk }) => uiterlijk ?? []);
    if (tijden.length > 0) return { uiterlijk: Math.min(...tijden), uiterlijkVan };
  }
  return null;
}

/** Head of every card about the case: number and clock, never a name. */
export const zaakkop = onceForLast((zaak: Zaak): Zaakkop => {
  const { zaakId, nummer, oefening } = zaak;
  const basis = { zaakId, nummer, oefening, soort: zaak.melding.soort, peil: zaak.gemeldOp };
  return { ...basis, ...(klok(zaak) ?? { uiterlijk: null, uiterlijkVan: null }) };
});

/** The same for what says what happened then: it carries no clock that moves afterwards. */
export function kopZonderKlok(zaak: Zaak): Zaakkop {
  return { ...zaakkop(zaak), uiterlijk: null, uiterlijkVan: null };
}

/** What kind of case it is, in the fixed words that every member of the channel may read. */
export function kenmerken(zaak: Zaak): readonly Kenmerk[] {
  const { melding } = zaak;
  const lijst: Kenmerk[] = melding.relatie === 'anders' ? [] : [melding.relatie];
  if (melding.stalking) lijst.push('stalking');
  if (melding.kinderen !== 'geen' && melding.kinderen !== 'onbekend') lijst.push('kinderen');
  if (melding.verdachte.leeftijdsgroep !== '18-plus') lijst.push('minderjarige-verdachte');
  if (!isHg(zaak)) lijst.push('zonder-hg-label');
  if (melding.kindermishandelingPrimair === true) lijst.push('kindermishandeling-handreiking');
  return lijst;
}
