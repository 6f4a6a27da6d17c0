import type fc from 'fast-check';

/** One kind of input: what is tried, and what must be true of the program's answer. */
export type Invoersoort<T> = {
  readonly naam: string;
  /** Part of all inputs, of a hundred. */
  readonly aandeel: number;
  readonly invoer: fc.Arbitrary<T>;
  /** @returns what is wrong with the answer; null: it is one of those that were promised. */
  readonly probeer: (invoer: T) => Promise<string | null>;
  readonly klaar?: () => Promise<void>;
};
