import type { TaakSoort } from '../../instellingen/stappen.ts';

/** Tasks whose answer can be changed after it was given. */
export const wijzigbaar: ReadonlySet<TaakSoort> = new Set([
  'deel-a',
  'deel-a-aanvulling',
  'inbreng',
  'processtap',
  'vrijheid',
  'zaakbesluit',
  'drie-vragen',
  'triage',
  'bekend',
  'overdracht',
  'acute-check',
  'maatregel-aanvullen',
  'maatregel',
]);
