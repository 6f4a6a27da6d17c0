/** A stretch of source: lines from 1, columns from 0, as Babel counts. */
export interface Stretch {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A stretch of one file that can be mutated, in one or more ways. */
export interface Vindplaats extends Stretch {
  /** Relative to the root of the project. */
  readonly file: string;
  /** How many mutants it has. */
  readonly mutants: number;
}

/** The name of a place; also how Stryker wants to hear which stretch to mutate. */
export function nameOf(file: string, { start, end }: Stretch): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** Whether the second stretch lies in the first, or is the same. */
export function holds(outer: Stretch, inner: Stretch): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Stretch['start'], b: Stretch['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
