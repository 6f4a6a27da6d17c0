import { vanKracht } from './bewaking/maatregel.ts';
import type { Zaak } from './zaak.ts';

/** Task of police to say what was decided about it, and the key of its answer. */
export const HUISVERBOD = 'huisverbod';

/** What police said last: with the step when it was answered, else in their short form. */
function politieZegt(zaak: Zaak): unknown {
  const besluit = zaak.ingevuld[HUISVERBOD]?.antwoorden['besluit'];
  if (besluit === 'opgelegd' || besluit === 'niet-opgelegd') return besluit;
  return zaak.inbreng['inbreng:politie']?.antwoorden['huisverbod'];
}

/** A huisverbod stands, or so the source or police say (werkproces §6). */
export function huisverbodOpgelegd(zaak: Zaak): boolean {
  return zaak.melding.huisverbod === 'opgelegd' || politieZegt(zaak) === 'opgelegd';
}

/**
 * Police or the source said that a huisverbod is being considered: somebody decides (B 555–583). What was answered
 * since, or a huisverbod that was written down, ends the question.
 */
export function huisverbodInOverweging(zaak: Zaak): boolean {
  if (zaak.melding.verdachte.leeftijdsgroep !== '18-plus') return false;
  if (vanKracht(zaak).some(({ titel }) => titel === 'huisverbod')) return false;
  const gezegd = zaak.inbreng['inbreng:politie']?.antwoorden['huisverbod'] ?? zaak.melding.huisverbod;
  return gezegd === 'in-overweging';
}
