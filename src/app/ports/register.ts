import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Position, StreamId } from './store.ts';

/**
 * What the register of a location keeps: which streams there are, what was written down outside, and what was
 * destroyed. Names, places in chains and times only.
 */
export type RegisterEntry =
  /** A stream began; `bestond`: it was there before the register was. The place is that after its first commit. */
  | { readonly soort: 'gemaakt' | 'bestond'; readonly stream: StreamId; readonly at: Position }
  /** Heads were written down outside Redis: hash (base64url) of the line that was written. */
  | { readonly soort: 'anker'; readonly op: Tijdstip; readonly hash: string }
  /** Destroyed at this place in its chain, `dagen` after it ended. `op`: case clock. */
  | {
      readonly soort: 'gewist';
      readonly stream: StreamId;
      readonly at: Position;
      readonly op: Tijdstip;
      readonly dagen: number;
    }
  /** Its messages in Teams: taken away, replaced by a sentence (`geleegd`), or standing there still (`mislukt`). */
  | {
      readonly soort: 'berichten-weg';
      readonly stream: StreamId;
      readonly verwijderd: number;
      readonly geleegd: number;
      readonly mislukt: number;
      readonly op: Tijdstip;
    };

/** A place in the register: how many entries, and the keyed chain head (hex) over them. */
export type RegisterPosition = { readonly count: number; readonly head: string };

export const REGISTER_START: RegisterPosition = { count: 0, head: '' };

/** An entry with the chain head after it. */
export type Registered = { readonly entry: RegisterEntry; readonly head: string };

/** A stream that began and is not in the register yet. */
export type Begun = { readonly stream: StreamId; readonly at: Position };

/** The register is not what was written: the entry with this number (from 1) is the first wrong one. */
export class RegisterBroken extends Error {
  readonly locatie: string;
  readonly nr: number;
  readonly code: string;

  constructor(locatie: string, nr: number, cause?: unknown) {
    super(`the register of ${locatie} is broken from entry ${nr}`, { cause });
    this.name = 'RegisterBroken';
    this.locatie = locatie;
    this.nr = nr;
    this.code = `${locatie}@${nr}`;
  }
}

/** What there is of a stream: events, place and key, commands, deliveries. */
export type Present = { readonly stream: StreamId; readonly parts: readonly StreamPart[] };
export type StreamPart = 'ev' | 'meta' | 'cmd' | 'ledger' | 'feiten';

/** A case that was destroyed, whose messages in Teams are still to be emptied. `since`: wall-clock ms. */
export type Leftover = { readonly stream: StreamId; readonly since: number };

/**
 * The register of a location (design §3): a chain with a key of the installation, so that a deletion is told from
 * tampering. Nothing is written on an ordinary commit; what begins is taken in within a minute.
 */
export interface Register {
  /**
   * Entries after `known`, checked against the chain.
   *
   * @throws RegisterBroken
   */
  read(locatie: string, known?: RegisterPosition): Promise<readonly Registered[]>;
  /** Streams that began since, oldest first. */
  begun(locatie: string): Promise<readonly Begun[]>;
  /**
   * Adds entries behind `at`.
   *
   * @param taken how many of {@link begun} these entries take in
   * @returns null when something else came in between: read again
   */
  append(
    locatie: string,
    at: RegisterPosition,
    entries: readonly RegisterEntry[],
    taken: number,
  ): Promise<RegisterPosition | null>;
  /** Every stream of a location that has a key in Redis, with which. Slow. */
  present(locatie: string): Promise<readonly Present[]>;
  /** Where streams stand, in the order asked; {@link EMPTY} for one that is not there. Cheap: nothing is opened. */
  positions(streams: readonly StreamId[]): Promise<readonly Position[]>;
  /**
   * Destroys a stream in one step: its key, events, commands, timers and indexes, and the tombstone is written. Its
   * ledger stays until its messages in Teams are emptied.
   *
   * @param left counters that the case leaves behind, by their names (`nalatenschap`)
   * @param wall wall-clock ms
   * @returns false when the stream or the register moved on meanwhile
   */
  purge(
    tombstone: RegisterEntry & { readonly soort: 'gewist' },
    at: RegisterPosition,
    left: ReadonlyMap<string, number>,
    wall: number,
  ): Promise<boolean>;
  leftovers(locatie: string): Promise<readonly Leftover[]>;
  /** Destroys the ledger of a purged case: nothing of it is left but the tombstone. */
  forget(stream: StreamId): Promise<void>;
  /**
   * Makes files of Redis free of what was deleted.
   *
   * @returns `busy`: one that began earlier is under way, so ask again; `refused`: this Redis takes no such order
   */
  compact(): Promise<'begun' | 'busy' | 'refused'>;
}
