import type { Agenda, Claimed } from '../../../src/app/ports/agenda.ts';
import type { Clock } from '../../../src/app/ports/clock.ts';
import type { StreamId } from '../../../src/app/ports/store.ts';

/** A wall clock that a test moves on, besides running by itself. */
export class Wall {
  readonly #clock: Clock;
  #ahead = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.wall() + this.#ahead;
  }

  moveOn(ms: number): void {
    this.#ahead += ms;
  }
}

/**
 * The real agenda, except that waits of syncs run on the wall clock of the test: an entry that is given back for
 * later keeps its lease until that clock reaches it.
 */
export class HeldAgenda {
  readonly agenda: Agenda;
  readonly #wall: Wall;
  #held: { readonly claimed: Claimed; readonly due: number; readonly counted: boolean }[] = [];

  constructor(real: Agenda, wall: Wall) {
    this.#wall = wall;
    this.agenda = {
      claim: (request) => real.claim(request),
      acknowledge: (claimed) => real.acknowledge(claimed),
      retry: async (claimed, delayMs, counted) => {
        if (delayMs === 0) return real.retry(claimed, 0, counted);
        this.#held.push({ claimed, due: wall.now() + delayMs, counted });
        return true;
      },
      park: (claimed, reason) => real.park(claimed, reason),
      parked: (locatie) => real.parked(locatie),
      replay: (entry) => real.replay(entry),
      touch: async (stream, posts, at) => {
        if (at === undefined || at <= wall.now()) await real.touch(stream, posts);
        else this.#later.push({ stream, posts, due: at });
      },
      workOut: (change, posts, version) => real.workOut(change, posts, version),
      workedOut: (stream) => real.workedOut(stream),
      untilNext: (locatie) => real.untilNext(locatie),
      entries: (locatie, kind) => real.entries(locatie, kind),
      stats: (locatie) => real.stats(locatie),
      timersOf: (stream) => real.timersOf(stream),
      setTimersOf: (stream, at, timers) => real.setTimersOf(stream, at, timers),
    };
    this.#real = real;
  }

  readonly #real: Agenda;
  #later: { readonly stream: StreamId; readonly posts: readonly string[]; readonly due: number }[] = [];

  /** Wall-clock ms until the first entry that waits; null when none does. */
  wait(): number | null {
    const first = Math.min(...[...this.#held, ...this.#later].map(({ due }) => due));
    return Number.isFinite(first) ? Math.max(0, first - this.#wall.now()) : null;
  }

  /** Makes due what has waited long enough. @returns how many */
  async release(): Promise<number> {
    const due = this.#held.filter((entry) => entry.due <= this.#wall.now());
    this.#held = this.#held.filter((entry) => entry.due > this.#wall.now());
    for (const { claimed, counted } of due) await this.#real.retry(claimed, 0, counted);
    const touched = this.#later.filter((entry) => entry.due <= this.#wall.now());
    this.#later = this.#later.filter((entry) => entry.due > this.#wall.now());
    for (const { stream, posts } of touched) await this.#real.touch(stream, posts);
    return due.length + touched.length;
  }
}
