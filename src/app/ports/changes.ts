import type { StreamId } from './store.ts';

/** What changed at a location after a number that was seen before. */
export type Changed = {
  /** Number of the last commit that was looked at: ask from here the next time. */
  readonly upTo: number;
  /** Streams that got events, each once; null: too long ago to tell, read everything anew. */
  readonly streams: readonly StreamId[] | null;
};

/**
 * Which streams of a location changed, in the order of their commits, over all replicas. Kept short: it tells a page
 * that was cut off what it missed, and is no history.
 */
export interface Changes {
  /** @param after number of an earlier answer @throws StoreUnavailable */
  since(locatie: string, after: number): Promise<Changed>;
  /** Number of the last commit. @throws StoreUnavailable */
  last(locatie: string): Promise<number>;
}
