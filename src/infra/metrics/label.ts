const WORD = /^[A-Za-z][A-Za-z0-9.:_-]{0,39}$/;
/** A digit row this long is a number of somebody or something, not a word. */
const NUMBER = /\d{4,}/;
const OTHER = 'overig';

/**
 * Labels for one dimension of one metric: fixed words only, at most `max` different ones. Anything else counts
 * as `overig`, so that neither content nor an endless row of values can end up in the metrics.
 */
export class Labels {
  readonly #max: number;
  readonly #known = new Set<string>();

  constructor(max: number) {
    this.#max = max;
  }

  of(value: string): string {
    if (this.#known.has(value)) return value;
    if (!WORD.test(value) || NUMBER.test(value) || this.#known.size >= this.#max) return OTHER;
    this.#known.add(value);
    return value;
  }
}
