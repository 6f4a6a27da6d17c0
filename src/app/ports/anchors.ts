/** Places outside Redis where lines are kept that nobody can take back: a file that only grows, a system elsewhere. */
export interface Anchors {
  /** How many places there are; with none nothing is written down. */
  readonly places: number;
  /** Writes a line in every place. Rejects when one of them did not take it. */
  write(line: string): Promise<void>;
}
