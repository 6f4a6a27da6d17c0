import { globSync, readFileSync } from 'node:fs';

// Tests of the domain and of the cards made from it, without a network or a Redis.
const PURE = 'test/{domain,cards}/**/*.test.ts';

// What must be cleaned up afterwards, such as a browser, or stands in for the clock, is not pure.
const NOT_PURE = /import \{[^}]*\b(?:beforeEach|afterAll|afterEach|vi)\b[^}]*\} from 'vitest'/;

/** The test files that may run against a mutant, relative to the root of the project. */
export function pureTestFiles(): readonly string[] {
  return globSync(PURE)
    .filter((file) => !NOT_PURE.test(readFileSync(file, 'utf8')))
    .toSorted();
}
