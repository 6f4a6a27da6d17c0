import { performance } from 'node:perf_hooks';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { ClockMap } from '../clock/case-clock.ts';
import { CaseClock } from '../clock/case-clock.ts';
import type { Connection } from './connection.ts';
import { CLOCK_KEY } from './keys.ts';
import { int, list, text } from './reply.ts';
import { loadScript } from './script.ts';

const CLOCK = loadScript('clock');

/**
 * How case time runs: with real time, or in a demo or test faster and movable. `follow`: as it is, for who only
 * looks (the operators' command line).
 */
export type ClockMode =
  | { readonly kind: 'real' | 'follow' }
  | { readonly kind: 'demo'; readonly speed: number }
  /** A practice room: its own clock, that a trainer moves and gives its speed. */
  | { readonly kind: 'oefening'; readonly key: string };

/** A store whose case clock was moved by a demo or test must not be used for real deadlines. */
export class CaseClockMoved extends Error {
  constructor() {
    super('the case clock of this store does not run with real time; it was used for a demo');
    this.name = 'CaseClockMoved';
  }
}

/** The persisted case clock (`nu:klok`, or that of a practice room), and this process's view of it. */
export class RedisClock {
  readonly view: CaseClock;
  readonly #connection: Connection;
  readonly #mode: ClockMode;

  private constructor(connection: Connection, mode: ClockMode, view: CaseClock) {
    this.#connection = connection;
    this.#mode = mode;
    this.view = view;
  }

  /**
   * Reads the clock, or makes it. A demo gives it its speed without a jump.
   *
   * @throws CaseClockMoved in `real` mode on a store that a demo used.
   */
  static async open(connection: Connection, mode: ClockMode): Promise<RedisClock> {
    const speed = mode.kind === 'demo' ? mode.speed : 1;
    const { wall, map } = await read(connection, keyOf(mode), { speed, setSpeed: mode.kind === 'demo' });
    if (mode.kind === 'real' && (map.speed !== 1 || map.wall0 !== map.case0)) throw new CaseClockMoved();
    return new RedisClock(connection, mode, new CaseClock(() => performance.now(), map, wall));
  }

  /** Looks at the server's time and the map again. @throws StoreUnavailable */
  async refresh(): Promise<void> {
    await this.#read({});
  }

  /**
   * Moves the case clock forward for every process that uses this store.
   *
   * @param ms case-clock milliseconds, not negative
   * @throws RangeError in `real` mode
   */
  async advance(ms: number): Promise<void> {
    if (this.#mode.kind !== 'demo' && this.#mode.kind !== 'oefening') {
      throw new RangeError('only a demo moves the case clock');
    }
    if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError('the case clock only goes forward');
    await this.#read({ advanceMs: ms });
  }

  /**
   * Sees to it that the clock of a practice room stands at this moment or after it, for every process. Several may ask
   * it at once: how far it still has to go is worked out where it is kept.
   *
   * @throws RangeError for any other clock
   */
  async reach(instant: Tijdstip): Promise<void> {
    if (this.#mode.kind !== 'oefening') throw new RangeError('only a practice room is moved to a moment');
    await this.#read({ atLeast: Math.ceil(instant) });
    // What this process makes of the server's time may be some ms behind it.
    this.view.raise(instant);
  }

  /**
   * Gives the clock of a practice room another speed, from where it stands.
   *
   * @throws RangeError for any other clock
   */
  async setSpeed(speed: number): Promise<void> {
    if (this.#mode.kind !== 'oefening') throw new RangeError('only a practice room changes its speed');
    if (!(speed > 0)) throw new RangeError('a clock that stands still would never give anything out');
    await this.#read({ speed, setSpeed: true });
  }

  async #read(change: Partial<Change>): Promise<void> {
    const sentAt = this.view.local();
    const asked = { speed: this.view.speed, ...change };
    const { wall, map } = await read(this.#connection, keyOf(this.#mode), asked);
    this.view.observe(wall, sentAt);
    this.view.adopt(map);
  }
}

function keyOf(mode: ClockMode): string {
  return mode.kind === 'oefening' ? mode.key : CLOCK_KEY;
}

/** What is asked of a clock besides what it says (lua/clock.lua). */
type Change = {
  /** Of a clock that is not there yet, and with `setSpeed` of one that is. */
  readonly speed: number;
  readonly setSpeed?: boolean;
  readonly advanceMs?: number;
  readonly atLeast?: Tijdstip;
};

async function read(
  connection: Connection,
  key: string,
  { speed, setSpeed = false, advanceMs = 0, atLeast }: Change,
): Promise<{ readonly wall: number; readonly map: ClockMap }> {
  const reply = list(await connection.run(CLOCK, [key], [speed, setSpeed ? 1 : 0, advanceMs, atLeast ?? '']));
  const [wall, wall0, case0] = [int(reply[0]), int(reply[1]), int(reply[2])];
  return { wall, map: { wall0, case0, speed: Number(text(reply[3])) } };
}
