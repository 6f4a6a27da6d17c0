import type { TaakSoort } from './stappen.ts';

/**
 * How the steps of a task give way: to somebody who is at it, to a message of a moment ago, to the night.
 * A case keeps what its location had when it started.
 */
export type Escalatie = {
  /**
   * Minutes that the steps after a question rest once somebody picked it up; then they go on. Counted from the
   * first pick-up, so that nobody is silent for ever by picking up again and again. Deadlines never rest, nor do kinds of task that are not named.
   */
  readonly oppakMinuten: Readonly<Partial<Record<TaakSoort, number>>>;
  /** Within so many minutes nobody hears of the same task again. */
  readonly tussentijdMinuten: number;
  /** Quiet hours on the Amsterdam clock (`HH:MM`), for steps that can wait; equal: none. */
  readonly rust: { readonly van: string; readonly tot: string };
};

/** What applies unless a location says otherwise. */
export const standaardEscalatie: Escalatie = {
  oppakMinuten: {
    'deel-a': 10,
    'deel-a-aanvulling': 20,
    inbreng: 45,
    zaakbesluit: 60,
    kennisname: 30,
    ambtshalve: 30,
    slachtoffer: 30,
    informant: 10,
  },
  tussentijdMinuten: 5,
  rust: { van: '22:00', tot: '07:00' },
};
