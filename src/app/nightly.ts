import type { Locatie } from '../domain/instellingen/locatie.ts';
import { lokaleDag } from '../domain/termijnen/lokale-dag.ts';
import { MINUUT, UUR } from '../domain/termijnen/tijdstip.ts';
import type { Locaties } from './people/people.ts';
import type { Clock } from './ports/clock.ts';
import type { Lease } from './ports/lease.ts';

/** Wall-clock ms that is known that a night was done: longer than a night with the hour turned back. */
const NIGHT = 26 * UUR;
/** Wall-clock ms that one replica has to itself: when it stopped or died meanwhile, another follows. */
const TURN = UUR;
/** Wall-clock ms after work that could not be done. */
const AGAIN = 10 * MINUUT;

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
  /** The work for one location; rejects when it cannot be done now, or when the signal stops it. */
  readonly of: (locatie: Locatie, signal: AbortSignal) => Promise<void>;
  /** Told why a location could not be done; it is tried again. */
  readonly failed: (locatie: Locatie, error: unknown) => void;
};

/**
 * Work for each location that is done once a night over all replicas, by whichever has its turn; at once after a start
 * when that night had none. What was not finished, by a fault or because the program stopped, is begun anew.
 */
export class Nightly {
  readonly #deps: NightlyDeps;
  readonly #work: NightlyWork;
  readonly #stop = new AbortController();
  #busy = false;
  #failed = false;

  constructor(deps: NightlyDeps, work: NightlyWork) {
    this.#deps = deps;
    this.#work = work;
  }

  /** For each minute; does it once a night. */
  async run(): Promise<void> {
    if (this.#busy || this.#stop.signal.aborted) return;
    this.#busy = true;
    try {
      const { lease, clock } = this.#deps;
      const { name, hour } = this.#work;
      const done = `${name}:${lokaleDag(clock.wall() - hour * UUR).datum}`;
      if (await lease.held(done)) {
        // Another replica did what failed here: the next night is not done twice at once.
        this.#failed = false;
        return;
      }
      if (!(await this.#mine())) return;
      this.#failed = !(await this.#doAll());
      if (!this.#failed) await lease.take(done, NIGHT);
    } finally {
      this.#busy = false;
    }
  }

  /** What is under way ends, and who comes next goes on with it. */
  stop(): void {
    this.#stop.abort();
  }

  async #mine(): Promise<boolean> {
    const { lease } = this.#deps;
    const { name } = this.#work;
    return (
      (await lease.take(`${name}-beurt`, TURN)) || (this.#failed && (await lease.take(`${name}-weer`, AGAIN)))
    );
  }

  async #doAll(): Promise<boolean> {
    const { signal } = this.#stop;
    let done = true;
    for (const locatie of this.#deps.instellingen.values()) {
      try {
        await this.#work.of(locatie, signal);
      } catch (error) {
        if (signal.aborted) return false;
        done = false;
        this.#work.failed(locatie, error);
      }
    }
    return done;
  }
}
