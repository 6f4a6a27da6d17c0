import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Position, StreamId } from './store.ts';

/**
 * `timer`: due on the case clock, becomes a command; disappears only through a commit.
 * `sync`: due on the wall clock, makes one post match the current state; disappears on acknowledgement.
 */
export type AgendaKind = 'timer' | 'sync';

export type Claimed = {
  readonly kind: AgendaKind;
  readonly stream: StreamId;
  /** Timer id or post id. */
  readonly id: string;
  /** When it was due (ms; case clock for timers, wall clock for syncs), before the lease moved its score. */
  readonly due: Tijdstip;
  /** Time of the claim on the same clock as `due`, read inside the claim: never before `due`. */
  readonly now: Tijdstip;
  /** Earlier runs that failed: counted by {@link Agenda.retry}, or their lease ran out. */
  readonly attempts: number;
  readonly token: string;
};

export type ClaimRequest = {
  readonly locatie: string;
  readonly kind: AgendaKind;
  readonly max: number;
  /** Wall-clock ms after which others may claim the entry; must exceed 2 × the longest HTTP timeout. */
  readonly leaseMs: number;
  /** Random and made by the caller: a claim resent with the same token returns the same entries. */
  readonly token: string;
};

export type ParkedEntry = {
  readonly kind: AgendaKind;
  readonly stream: StreamId;
  readonly id: string;
  readonly reason: string;
  /** Wall-clock ms. */
  readonly since: number;
};

/** One entry as it lies there; `due` is when it was first due. */
export type AgendaEntry = {
  readonly stream: StreamId;
  readonly id: string;
  readonly due: Tijdstip;
  readonly parked: boolean;
};

export type AgendaStats = {
  /** Wall-clock ms that the oldest entry is overdue, whether it waits, is being run or backs off; 0 when none is. */
  readonly lateMs: number;
  /** The same of entries that nobody has taken up: whether the program keeps up, however long Teams is away. */
  readonly waitingMs: number;
  readonly parked: number;
  /** Entries not parked, due or not. */
  readonly pending: number;
};

/** The work to do, ordered by time, with leases (design §3). An acknowledgement with an old token is a no-op. */
export interface Agenda {
  claim(request: ClaimRequest): Promise<readonly Claimed[]>;
  /**
   * Removes a sync entry, unless a commit touched it since the claim. A timer disappears only through its own
   * commit.
   *
   * @returns whether it was ours; false also when it is sent again after a lost reply.
   * @throws RangeError for a timer
   */
  acknowledge(claimed: Claimed): Promise<boolean>;
  /** Gives the entry back, due `delayMs` (wall clock) from now. `counted` false: waiting for a limit is no attempt. */
  retry(claimed: Claimed, delayMs: number, counted: boolean): Promise<boolean>;
  /** Takes it out of the agenda, visible and replayable. `reason` is a stable code, never content. */
  park(claimed: Claimed, reason: string): Promise<boolean>;
  parked(locatie: string): Promise<readonly ParkedEntry[]>;
  /** Puts a parked entry back where it was due, with no attempts counted. A commit that touches it does so too. */
  replay(entry: ParkedEntry): Promise<boolean>;
  /**
   * Makes posts of a stream due for sync now, or at `at` (wall-clock ms), without a commit. An earlier due time
   * stays; a lease is dropped.
   */
  touch(stream: StreamId, posts: readonly string[], at?: number): Promise<void>;
  /**
   * Makes due what a change of a stream concerns, in place of the entry that stood for the change, and keeps up to
   * which version of the stream this was done. All of it or nothing.
   *
   * @returns false when the stream changed once more since the claim: then the entry stays due.
   */
  workOut(change: Claimed, posts: readonly string[], version: number): Promise<boolean>;
  /** Version up to which the changes of a stream were worked out; 0 when that never happened. */
  workedOut(stream: StreamId): Promise<number>;
  /** Wall-clock ms until the next entry (of one kind) is due (0 when something is due), null when empty. */
  untilNext(locatie: string, kind?: AgendaKind): Promise<number | null>;
  /** Everything in one agenda of a location, being run and parked included: for the check of every minute. */
  entries(locatie: string, kind: AgendaKind): Promise<readonly AgendaEntry[]>;
  /** For health and metrics. */
  stats(locatie: string): Promise<AgendaStats>;
  /** Timers of a stream, parked ones too, with their original due times (leases ignored). Slow: for repair and tests. */
  timersOf(stream: StreamId): Promise<readonly { readonly id: string; readonly due: Tijdstip }[]>;
  /**
   * Makes the timers of a stream those that were derived from its events at `at`; what is right already keeps
   * its lease, back-off or parking. For the command that rebuilds timers from events.
   *
   * @returns false when the stream has moved on meanwhile: derive again.
   */
  setTimersOf(
    stream: StreamId,
    at: Position,
    timers: readonly { readonly id: string; readonly due: Tijdstip }[],
  ): Promise<boolean>;
}
