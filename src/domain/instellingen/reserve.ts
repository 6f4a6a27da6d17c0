import type { Contactkanaal } from '../bereikbaarheid/contactpunt.ts';
import type { TaakSoort } from './stappen.ts';

/** Ways to reach somebody beside the message in their own chat: a mention in the case's thread, then outside Teams. */
export type Reservekanaal = 'draad' | Contactkanaal;

/** One way, in order. */
export type Reservestap = {
  readonly kanaal: Reservekanaal;
  /**
   * Also when the message did arrive and nobody picked the task up: so many minutes later. Absent: only when what
   * came before could not be delivered.
   */
  readonly naMinuten?: number;
};

/** The order and the delays per kind of task; `standaard` for every other one and for alarms. */
export type Reservebeleid = Readonly<Partial<Record<'standaard' | TaakSoort, readonly Reservestap[]>>>;

const alleenBijUitval: readonly Reservestap[] = [
  { kanaal: 'draad' },
  { kanaal: 'e-mail' },
  { kanaal: 'telefoon' },
];

/** What waits for an answer while somebody is held, or while a victim does not know yet, does not stay in Teams. */
export const standaardReserve: Reservebeleid = {
  standaard: alleenBijUitval,
  'deel-a': [{ kanaal: 'draad' }, { kanaal: 'e-mail', naMinuten: 5 }, { kanaal: 'telefoon', naMinuten: 8 }],
  vrijheid: [{ kanaal: 'draad' }, { kanaal: 'e-mail', naMinuten: 5 }, { kanaal: 'telefoon', naMinuten: 10 }],
  slachtoffer: [
    { kanaal: 'draad' },
    { kanaal: 'e-mail', naMinuten: 15 },
    { kanaal: 'telefoon', naMinuten: 30 },
  ],
};

/** The steps for one person and one kind of task (null: no task): their own order goes before that of the location. */
export function reservestappen(
  { reserve }: { readonly reserve: Reservebeleid },
  persoon: { readonly reserve?: readonly Reservestap[] },
  soort: TaakSoort | null,
): readonly Reservestap[] {
  const beleid = (soort === null ? undefined : reserve[soort]) ?? reserve.standaard ?? alleenBijUitval;
  return persoon.reserve ?? beleid;
}
