import type { Clock } from '../../app/ports/clock.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';

/** Case time = `case0` + (wall time − `wall0`) × `speed`. The wall time is that of the Redis server. */
export type ClockMap = { readonly wall0: number; readonly case0: number; readonly speed: number };

/**
 * Both clocks as one process sees them. Between two looks at the server's time it counts on by itself, on a
 * local clock that never jumps.
 */
export class CaseClock implements Clock {
  /** Milliseconds on a clock of this process that never goes back. */
  readonly local: () => number;
  #map: ClockMap;
  #offset: number;
  #latest: Tijdstip = Number.NEGATIVE_INFINITY;

  /** @param local monotonic milliseconds; they need not count from 1970. */
  constructor(local: () => number, map: ClockMap, wall: number) {
    this.local = local;
    this.#map = map;
    this.#offset = wall - local();
  }

  get map(): ClockMap {
    return this.#map;
  }

  get speed(): number {
    return this.#map.speed;
  }

  wall(): number {
    return Math.floor(this.local() + this.#offset);
  }

  caseNow(): Tijdstip {
    const { wall0, case0, speed } = this.#map;
    this.raise(Math.floor(case0 + (this.wall() - wall0) * speed));
    return this.#latest;
  }

  /**
   * Takes over the server's time; it was read somewhere between `sentAt` (local ms) and now. What this clock says stays
   * when that fits: an answer that took long, or lay here while this process stood still, proves nothing more.
   */
  observe(wall: number, sentAt: number): void {
    this.#offset = Math.min(Math.max(this.#offset, wall - this.local()), wall - sentAt);
  }

  /** Takes over a map that another process may have changed. */
  adopt(map: ClockMap): void {
    this.#map = map;
  }

  /** The case clock was seen at `instant`: from now on it is not before that. */
  raise(instant: Tijdstip): void {
    if (instant > this.#latest) this.#latest = instant;
  }
}
