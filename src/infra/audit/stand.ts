import type { RegisterEntry, Registered } from '../../app/ports/register.ts';

export type Tombstone = RegisterEntry & { readonly soort: 'gewist' };

/** Heads of every event of the streams that stand, and the tombstones of those that do not. */
export type Stand = {
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly gewist: ReadonlyMap<string, Tombstone>;
  /** Already reported as broken. */
  readonly stuk: ReadonlySet<string>;
  readonly register: readonly Registered[];
};
