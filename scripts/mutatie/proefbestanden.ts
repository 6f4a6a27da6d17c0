import { globSync } from 'node:fs';

// Tests of the domain and of the cards made from it, without a browser, a network or a Redis.
const PURE = 'test/{domain,cards}/**/*.test.ts';
const NEEDS_A_BROWSER = new Set(['test/cards/tekenen.test.ts']);

/** The test files that may run against a mutant, relative to the root of the project. */
export function pureTestFiles(): readonly string[] {
  return globSync(PURE)
    .filter((file) => !NEEDS_A_BROWSER.has(file))
    .toSorted();
}
