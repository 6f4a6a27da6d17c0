import { globSync, readFileSync } from 'node:fs';

// Tests of the domain and of the cards made from it, without a network or a Redis.
const PURE = 'test/{domain,cards}/**/*.test.ts';

// What tests share is set up outside them (a browser, a long story), so which of them covers what cannot be told.
const SHARES = /import \{[^}]*\b(?:beforeAll|beforeEach|afterAll|afterEach|vi)\b[^}]*\} from 'vitest'/;

/** The test files that may run against a mutant, relative to the root of the project. */
export function pureTestFiles(): readonly string[] {
  return globSync(PURE)
    .filter((file) => !SHARES.test(readFileSync(file, 'utf8')))
    .toSorted();
}
