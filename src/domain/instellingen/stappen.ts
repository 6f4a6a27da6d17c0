import type { Rol } from '../rollen.ts';
import { routetaken } from '../werkproces/routetaken.ts';

/** The kinds of task a step can remind of. */
export const taakSoorten = [
  'deel-a',
  'deel-a-aanvulling',
  'deel-a-bevestiging',
  'inbreng',
  'ambtshalve',
  'processtap',
  'vrijheid',
  'zaakbesluit',
  'kennisname',
  'vt-informeren',
  'overdracht',
  'slachtoffer',
  'informant',
  'plandatum',
  'plandatum-item',
  ...routetaken,
  'route-besluit',
  'acute-check',
  'hechtenis',
  'voorgeleiding',
  'maatregel-aanvullen',
  'maatregel',
  'verbod',
  'schending',
  'ter-plaatse',
] as const;

/** One kind of task that somebody at the table owes. */
export type TaakSoort = (typeof taakSoorten)[number];

/**
 * Who gets a reminder. `taakhouder`: who owes the answer and has the duty. `volgende`: the next person of that
 * role, who has no duty now. `hele-rol`: everybody of that role. A role: its people on duty.
 */
export const doelWoorden = ['taakhouder', 'volgende', 'hele-rol'] as const;
export type Doel = (typeof doelWoorden)[number] | Rol;

/**
 * When a step comes, in minutes: after the question was asked, before the deadline of the task
 * (`uiterlijk`), or after it.
 */
export type Stapmoment =
  | { readonly soort: 'na-vraag'; readonly minuten: number }
  | { readonly soort: 'voor-uiterlijk'; readonly minuten: number }
  | { readonly soort: 'na-uiterlijk'; readonly minuten: number };

/** One reminder or escalation of a task that is still open. */
export type Stap = {
  /** Unique within its kind of task; stays the same when the text or audience changes. */
  readonly id: string;
  readonly moment: Stapmoment;
  /** Comes again every so many minutes until the task is done; `maal`: so many times at most. */
  readonly herhaal?: { readonly elkeMinuten: number; readonly maal?: number };
  readonly aan: readonly Doel[];
  /** The roles in `aan` are asked to phone who owes the answer, and to write down what was said. */
  readonly bellen?: true;
  /** In quiet hours it waits for the morning. */
  readonly kanWachten?: true;
  /** Only for cases of this kind; absent: for both. */
  readonly bij?: 'vast' | 'niet-vast';
  /** Only for tasks that one of these roles owes; absent: whoever owes it. */
  readonly van?: readonly Rol[];
};

/** The steps of every kind of task. */
export type Stappen = Readonly<Record<TaakSoort, readonly Stap[]>>;
