import type { Locatie } from '../domain/instellingen/locatie.ts';
import { lokaleDag } from '../domain/termijnen/lokale-dag.ts';
import { MINUUT, UUR } from '../domain/termijnen/tijdstip.ts';
import type { Locaties } from './people/people.ts';
import type { Clock } from './ports/clock.ts';
import type { Lease } from './ports/lease.ts';

/** Wall-clock ms that is known that a night was done: longer than a night with the hour turned back. */
const NIGHT = 26 * UUR;
/** Wall-clock ms that one replica has a location to itself: when it died meanwhile, another follows. */
const TURN = UUR;
/** Wall-clock ms after work that could not be done; each time in a row twice as long, up to {@link LONGEST}. */
const AGAIN = 10 * MINUUT;
const LONGEST = 2 * UUR;

export type NightlyDeps = {
  readonly lease: Lease;
  readonly clock: Pick<Clock, 'wall'>;
  readonly instellingen: Locaties;
};

export type NightlyWork = {
  /** Of its leases. */
  readonly name: string;
  /** On the wall clock a new night begins at this hour in the Netherlands. */
  readonly hour: number;
  /**
   * The work for one location; rejects when it cannot be done now, or when the signal stops it.
   *
   * @returns `again`: it was done, and has to be done anew this night, after a while
   */
  readonly of: (locatie: Locatie, signal: AbortSignal) => Promise<'done' | 'again'>;
  /** Told why a location could not be done; it is tried again. */
  readonly failed: (locatie: Locatie, error: unknown) => void;
};

/**
 * Work that is done once a night for each location over all replicas, by whichever takes its turn; at once after a
 * start when that night had none. A location that could not be done is tried again alone, less and less often. What
 * was not finished because a program stopped is begun anew by who comes next; because it died, within the hour.
 */
export class Nightly {
  readonly #deps: NightlyDeps;
  readonly #work: NightlyWork;
  readonly #stop = new AbortController();
  /** Times in a row that a location could not be done here. */
  readonly #tries = new Map<string, number>();
  #busy = false;

  constructor(deps: NightlyDeps, work: NightlyWork) {
    this.#deps = deps;
    this.#work = work;
  }

  /** For each minute; does each location once a night. @throws StoreUnavailable */
  async run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (const locatie of this.#deps.instellingen.values()) {
        if (this.#stop.signal.aborted) return;
        await this.#tend(locatie);
      }
    } finally {
      this.#busy = false;
    }
  }

  /** What is under way ends, and who comes next goes on with it. */
  stop(): void {
    this.#stop.abort();
  }

  async #tend(locatie: Locatie): Promise<void> {
    const { lease, clock } = this.#deps;
    const { name, hour } = this.#work;
    const done = `${name}:${locatie.id}.${lokaleDag(clock.wall() - hour * UUR).datum}`;
    if (await lease.held(done)) {
      // Another replica may have done what failed here.
      this.#tries.delete(locatie.id);
      return;
    }
    const turn = `${name}-beurt:${locatie.id}`;
    const from = clock.wall();
    if (!(await lease.take(turn, TURN))) return;
    switch (await this.#do(locatie)) {
      case 'done':
        this.#tries.delete(locatie.id);
        await lease.take(done, NIGHT);
        return;
      case 'again': {
        const tries = this.#tries.get(locatie.id) ?? 0;
        this.#tries.set(locatie.id, tries + 1);
        await this.#hand(turn, from, Math.min(AGAIN * 2 ** tries, LONGEST));
        return;
      }
      case 'stopped':
        await this.#hand(turn, from, 0);
        return;
    }
  }

  /** The turn is free after `ms`, unless it was over and somebody else has it. */
  async #hand(turn: string, from: number, ms: number): Promise<void> {
    const { lease, clock } = this.#deps;
    if (clock.wall() - from < TURN) await lease.hold(turn, ms);
    else if (ms > 0) await lease.take(turn, ms);
  }

  async #do(locatie: Locatie): Promise<'done' | 'again' | 'stopped'> {
    const { signal } = this.#stop;
    try {
      return await this.#work.of(locatie, signal);
    } catch (error) {
      if (signal.aborted) return 'stopped';
      this.#work.failed(locatie, error);
      return 'again';
    }
  }
}
