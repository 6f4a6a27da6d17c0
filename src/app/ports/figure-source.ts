/** What figures over many cases are computed from, besides the streams themselves. */
export interface FigureSource {
  /** Ids of every case of a location that is stored, open or over, in no order. Looks at every key: not often. */
  allCases(locatie: string): Promise<readonly string[]>;
  /** Counters that deleted cases left behind, by their names (`nalatenschap`). */
  leftBehind(locatie: string): Promise<ReadonlyMap<string, number>>;
}
