import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';

/**
 * Names one stream of events. A location is the unit of atomicity: all its keys share a hash tag. The id of a
 * zaak is `<locatie>:<nummer>`, that of a locatie is its name.
 */
export type StreamId = { readonly locatie: string; readonly soort: 'zaak' | 'locatie'; readonly id: string };

/** What the store keeps of an event: JSON only, with its type and the version of that type's shape. */
export type StoredEvent = { readonly type: string; readonly v: number; readonly op: Tijdstip };

/** A place in a stream: the number of events and the SHA-256 chain head (hex) over their ciphertexts. */
export type Position = { readonly version: number; readonly head: string };

/** Position of a stream that does not exist yet. */
export const EMPTY: Position = { version: 0, head: '' };

export type Loaded = {
  readonly position: Position;
  /** Events after `known.version`, or all when `known` was absent or is not on this chain. */
  readonly events: readonly StoredEvent[];
  /** Version before the first event of `events`: `known.version`, or 0 after a full read. */
  readonly after: number;
  /** Chain head after each event of `events`, so that a card's version and head can be checked. */
  readonly heads: readonly string[];
};

export type Commit = {
  readonly stream: StreamId;
  readonly expected: Position;
  /** Applied at most once per stream, whoever retries it (invariant 1). */
  readonly commandId: string;
  /** May be empty: a repair changes timers, posts or the index only. */
  readonly events: readonly StoredEvent[];
  /** Timers on the case clock; `due` in epoch ms. Setting an existing id moves it and drops its lease, back-off or parking. */
  readonly timersSet: readonly { readonly id: string; readonly due: Tijdstip }[];
  readonly timersDropped: readonly string[];
  /** Entries of the sync agenda that become due at once and lose their lease; of a change it is one (ADR 49). */
  readonly postsDirty: readonly string[];
  /** Place in the location's index of open cases: score (ms) to sort on, null to leave it, absent: unchanged. */
  readonly openIndex?: number | null;
};

export type CommitResult =
  | { readonly kind: 'committed'; readonly position: Position; readonly heads: readonly string[] }
  | { readonly kind: 'duplicate'; readonly version: number }
  | { readonly kind: 'conflict' };

/**
 * Append-only event streams with their timers, what their changes make due and indexes in one atomic step (design §3).
 * Methods reject with {@link StoreUnavailable} when Redis cannot be reached.
 */
export interface Store {
  load(stream: StreamId, known?: Position): Promise<Loaded>;
  commit(commit: Commit): Promise<CommitResult>;
  /** Whether a commit under this id was made: a tap that arrives again is no new wish. */
  knows(stream: StreamId, commandId: string): Promise<boolean>;
  /** Ids of open cases of a location, lowest score first. */
  openCases(locatie: string): Promise<readonly string[]>;
  /** Next number of a yearly series of a location; gaps are possible, repeats are not. */
  nextNumber(locatie: string, series: string): Promise<number>;
  /**
   * Ties a source's case (bron + bronId) to one zaak over all locations, first come first kept.
   * @returns what is tied now: `mine` when this call's proposal won or was there already.
   */
  claimSource(bron: string, bronId: string, proposal: SourceClaim): Promise<SourceClaim>;
  findSource(bron: string, bronId: string): Promise<SourceClaim | null>;
  /** Unties it, if it is tied to this zaak. */
  releaseSource(bron: string, bronId: string, zaakId: string): Promise<void>;
  /** Rejects when Redis does not answer; refreshes the clocks when it does. */
  ping(): Promise<void>;
}

export type SourceClaim = { readonly zaakId: string; readonly locatie: string };

/** Redis did not answer. `provablyNotStored` is true only when the command cannot have been sent. */
export class StoreUnavailable extends Error {
  readonly provablyNotStored: boolean;
  constructor(provablyNotStored: boolean, cause?: unknown) {
    super('store unavailable', { cause });
    this.name = 'StoreUnavailable';
    this.provablyNotStored = provablyNotStored;
  }
}
