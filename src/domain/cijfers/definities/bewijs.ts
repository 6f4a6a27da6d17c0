import type { Bewijsstap } from '../cijfer-id.ts';
import { klassen } from '../klassen.ts';
import type { Cijferdefinitie } from './definitie.ts';
import { klassedelen } from './klassedelen.ts';

const WELKE =
  'Vragen aan iemand aan tafel die een bericht gaven en zijn beantwoord. Wat opnieuw is gesteld, telt niet.';

function stap(id: Bewijsstap, titel: string, wat: string, ...niet: readonly string[]): Cijferdefinitie {
  return {
    id: `bewijs-${id}`,
    groep: 'keten',
    titel,
    definitie: `${wat} ${WELKE}`,
    eenheid: 'vragen',
    delen: klassedelen(klassen.bewijs, ...niet.map((label) => ({ id: 'niet', label }))),
    tijd: true,
    bron: 'Bewijs per bericht; werkproces §10 (per partner: gevraagd, beantwoord, tijd)',
  };
}

/** From asked to answered, stage by stage: where a question lies still. */
export const bewijscijfers: readonly Cijferdefinitie[] = [
  stap(
    'aangenomen',
    'Van vraag tot bericht aangenomen',
    'Tot Teams, de mail of de telefoondienst het eerste bericht aannam.',
    'Nooit aangenomen',
  ),
  stap(
    'geopend',
    'Van vraag tot geopend',
    'Tot iemand voor het eerst op een knop van het bericht drukte.',
    'Niet vanaf het bericht geopend',
  ),
  stap('opgepakt', 'Van vraag tot opgepakt', 'Tot iemand zei: ik pak het op.', 'Direct beantwoord'),
  stap('beantwoord', 'Van vraag tot antwoord', 'Tot het antwoord er was, ook telefonisch.'),
];
