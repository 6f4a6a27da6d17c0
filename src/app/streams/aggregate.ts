import type { Timer } from '../../domain/afgeleid/post.ts';
import type { StoredEvent } from '../ports/store.ts';

export type Decision<S, E, A> =
  | { readonly ok: true; readonly events: readonly E[]; readonly state: S | null }
  | { readonly ok: false; readonly afwijzing: A };

/** A pure core with what the shell derives from it. `C` is a command with its circumstances bound in. */
export type Aggregate<S, C, E extends StoredEvent, A> = {
  decide(state: S | null, command: C): Decision<S, E, A>;
  /** Whether it can fold this event; one that a newer version of the program wrote it cannot. */
  knows(event: StoredEvent): boolean;
  evolve(state: S | null, event: E): S;
  timers(state: S): readonly Timer[];
  /**
   * Whether a refusal is about who asks. It then holds for what they did before as well: the same tap again shows
   * nothing to somebody who lost the role meanwhile.
   */
  refusesPerson(afwijzing: A): boolean;
  /** Place in the index of open cases; undefined: this kind has none. */
  openIndex(state: S): number | null | undefined;
};

/** A state with its place in the chain, and the heads that led there. */
export type Snapshot<S> = {
  readonly state: S | null;
  readonly version: number;
  readonly head: string;
  /** Head after each event, by version - 1: a card's version and head prefix can be checked against it. */
  readonly heads: readonly string[];
};

export type Outcome<S, A> =
  /** Stored now, or stored earlier by the same command. */
  | { readonly kind: 'stored'; readonly snapshot: Snapshot<S>; readonly duplicate: boolean }
  | { readonly kind: 'unchanged'; readonly snapshot: Snapshot<S> }
  | { readonly kind: 'refused'; readonly snapshot: Snapshot<S>; readonly afwijzing: A };
