import { MINUUT } from '../../domain/termijnen/tijdstip.ts';
import type { People } from '../people/people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';

/** Refused messages of one source in a minute that are stored each at once; a flood beyond it is stored in lots. */
const AT_ONCE = 10;

export type RefusedDeps = {
  readonly locaties: LocatieStreams;
  readonly people: People;
  readonly clock: Clock;
  readonly ids: Ids;
};

type Tally = {
  readonly locatie: string;
  readonly bron: string;
  /** Wall clock ms at which its minute began. */
  readonly since: number;
  stored: number;
  waiting: number;
};

/**
 * Tells the KPC of refused messages about held suspects: the first ones at once, and of a flood within half a minute
 * how many there are. So a broken source fills neither the chat nor the store.
 */
export class RefusedMessages {
  readonly #deps: RefusedDeps;
  readonly #tallies = new Map<string, Tally>();

  constructor(deps: RefusedDeps) {
    this.#deps = deps;
  }

  /** @throws StoreUnavailable when one that must be told at once could not be stored */
  async report(locatie: string, bron: string, aantalFouten: number): Promise<void> {
    const tally = this.#tallyOf(locatie, bron);
    if (tally.stored >= AT_ONCE) {
      tally.waiting += 1;
      return;
    }
    tally.stored += 1;
    const waiting = tally.waiting;
    tally.waiting = 0;
    try {
      await this.#store(tally, 1 + waiting, aantalFouten);
    } catch (error) {
      tally.stored -= 1;
      this.#tallyOf(locatie, bron).waiting += waiting;
      throw error;
    }
  }

  /**
   * Stores what a flood left waiting; to be called at least each half minute and before the end.
   *
   * @throws StoreUnavailable; what was not stored waits on
   */
  async tellWaiting(): Promise<void> {
    for (const tally of this.#tallies.values()) {
      const { waiting } = tally;
      if (waiting === 0) continue;
      tally.waiting = 0;
      try {
        await this.#store(tally, waiting, 1);
      } catch (error) {
        // Its minute may be over by now: then another one is counted in.
        this.#tallyOf(tally.locatie, tally.bron).waiting += waiting;
        throw error;
      }
    }
  }

  #tallyOf(locatie: string, bron: string): Tally {
    const key = JSON.stringify([locatie, bron]);
    const now = this.#deps.clock.wall();
    const known = this.#tallies.get(key);
    if (known !== undefined && now < known.since + MINUUT) return known;
    const tally = { locatie, bron, since: now, stored: 0, waiting: known?.waiting ?? 0 };
    this.#tallies.set(key, tally);
    return tally;
  }

  async #store({ locatie: id, bron }: Tally, aantal: number, aantalFouten: number): Promise<void> {
    const { people, locaties, clock, ids } = this.#deps;
    const locatie = people.locatie(id);
    if (locatie === null) throw new Error('refused message for an unknown location');
    const om = {
      nu: clock.caseNow(),
      actor: { soort: 'bron', bron } as const,
      wieMagKoppelen: locatie.wieMagKoppelen,
    };
    const command = { type: 'meld-geweigerd', bron, aantalFouten, aantal } as const;
    await locaties.execute(locatieStream(id), { command, om }, `geweigerd:${ids.token()}`);
  }
}
