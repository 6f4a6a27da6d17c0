import type { Formulier } from '../werkproces/formulier.ts';
import { formulierVanTaak } from './bewaking/formulier-bewaking.ts';
import { pogingvragen } from './slachtoffer.ts';
import type { Taak } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** The form of a task with only the questions of this case, and of this victim; null: the task is one tap. */
export function taakformulier(zaak: Zaak, taak: Taak): Formulier | null {
  const formulier = formulierVanTaak(zaak, taak);
  if (formulier === null || taak.soort !== 'slachtoffer') return formulier;
  const gevraagd = pogingvragen(zaak, taak);
  return { ...formulier, velden: formulier.velden.filter(({ id }) => gevraagd[id] !== false) };
}
