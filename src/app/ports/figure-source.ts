import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import type { Position } from './store.ts';

/** As what a case stood there: its events, and how often what is known of its messages changed. */
export type FactsPlace = { readonly position: Position; readonly deliveries: number };

/** What is kept of one case for the figures. */
export type KeptFacts = {
  readonly zaakId: string;
  readonly place: FactsPlace;
  /** Facts of the case as it stands at that place; null: a practice case; absent: none are kept of it as it stands. */
  readonly feiten?: Zaakfeiten | null;
};

/** Facts that were worked out of a case at a place. */
export type WorkedOut = KeptFacts & { readonly feiten: Zaakfeiten | null };

/** What figures over many cases are computed from, besides the streams themselves. */
export interface FigureSource {
  /** Ids of every case of a location that is stored, open or over, in no order. Looks at every key: not often. */
  allCases(locatie: string): Promise<readonly string[]>;
  /** Counters that deleted cases left behind, by their names (`nalatenschap`). */
  leftBehind(locatie: string): Promise<ReadonlyMap<string, number>>;
  /** Where cases stand, in the same order; version 0: it is not there. Cheap. @throws StoreUnavailable */
  places(locatie: string, zaakIds: readonly string[]): Promise<readonly FactsPlace[]>;
  /**
   * Facts that {@link keepFacts} kept, of cases that are still as they were then. What does not open, is of another
   * format or of an older version of the case counts as not kept. A case that is not there is left out.
   *
   * @throws StoreUnavailable
   */
  keptFacts(locatie: string, zaakIds: readonly string[]): Promise<readonly KeptFacts[]>;
  /**
   * Keeps facts for the next reading, sealed with the key of their case and destroyed with it; not of a case that
   * changed since its place was read.
   *
   * @throws StoreUnavailable
   */
  keepFacts(locatie: string, facts: readonly WorkedOut[]): Promise<void>;
}
