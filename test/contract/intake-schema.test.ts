import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, isInstantText } from '../../src/infra/intake/instant-text.ts';
import { firstMessage, laterMessage } from '../../src/infra/intake/schema.ts';
import { changedMessage, odd } from '../support/changed-intake.ts';
import { completeMessage as complete, validMessage } from '../support/intake-arbitrary.ts';
import { changeAt } from '../support/json-changes.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const contract = JSON.parse(readFileSync(new URL('intake.schema.json', import.meta.url), 'utf8')) as {
  readonly properties: Readonly<Record<string, unknown>>;
};
const accepts = ajv.compile(contract);
const reads = (value: unknown): boolean => firstMessage.safeParse(value).success;

/** Both accept it or both refuse it; which of the two. What was sent is written out only when they differ. */
function agreed(message: unknown): boolean {
  const accepted = accepts(message);
  if (reads(message) === accepted) return accepted;
  const why = accepted
    ? 'only the contract accepts'
    : `only the program accepts (${ajv.errorsText(accepts.errors)})`;
  throw new Error(`${why} ${JSON.stringify(message)}`);
}

describe('the schema of the program and the schema of the contract', () => {
  test('both accept every valid message', () => {
    fc.assert(
      fc.property(validMessage, (message) => {
        if (!agreed(message)) throw new Error(`both refuse a valid one: ${ajv.errorsText(accepts.errors)}`);
      }),
      { numRuns: 800 },
    );
  });

  test('agree on messages with something changed, wherever it is', () => {
    let valid = 0;
    let invalid = 0;
    fc.assert(
      fc.property(changedMessage, (message) => {
        if (agreed(message)) valid += 1;
        else invalid += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(valid, invalid), 'samples of both kinds').toBeGreaterThan(200);
  });

  test('agree on every field with every odd value in it', () => {
    const [message] = fc.sample(complete, { numRuns: 1, seed: 11 });
    const values = fc.sample(odd, { numRuns: 120, seed: 12 });
    const fields = Object.keys(message ?? {});
    expect(fields.toSorted()).toEqual(Object.keys(contract.properties).toSorted());
    const paths = [...fields.keys()].flatMap((step) => [
      [step],
      [step, 0],
      [step, 1],
      [step, 2],
      [step, 0, 0],
      [step, 0, 1],
      [step, 0, 2],
    ]);
    // In a field without parts every path leads to the same place: that is tried once.
    const places = new Map(
      paths.map((path) => [JSON.stringify(changeAt(message ?? {}, path, () => '\0here')), path] as const),
    );
    expect(places.size).toBeGreaterThan(fields.length);
    for (const path of places.values()) {
      for (const value of values) agreed(changeAt(message ?? {}, path, () => value));
    }
  });

  test('agree on each field that is left out', () => {
    const [message] = fc.sample(validMessage, { numRuns: 1, seed: 7 });
    for (const field of Object.keys(message ?? {})) {
      const rest = Object.fromEntries(Object.entries(message ?? {}).filter(([name]) => name !== field));
      expect([field, reads(rest)]).toEqual([field, accepts(rest)]);
    }
  });

  test('an own key __proto__ is an unknown field to both', () => {
    const [message] = fc.sample(validMessage, 1);
    const poisoned: unknown = JSON.parse(`{"__proto__":{"soort":"vast"},${JSON.stringify(message).slice(1)}`);
    expect([accepts(poisoned), reads(poisoned)]).toEqual([false, false]);
  });
});

test('whatever is accepted as a date-time is read as an instant', () => {
  fc.assert(
    fc.property(validMessage, (message) => {
      const { gehoord, aanhouding } = firstMessage.parse(message);
      expect(Number.isSafeInteger(gehoord ?? aanhouding)).toBe(true);
    }),
  );
});

test.each([
  ['2026-11-23T18:00:00+01:00', Date.UTC(2026, 10, 23, 17)],
  ['2026-11-23 18:00:00Z', Date.UTC(2026, 10, 23, 18)],
  ['2026-11-23t18:00:00.12345678901z', Date.UTC(2026, 10, 23, 18, 0, 0, 123)],
  ['2026-11-23T23:59:60Z', Date.UTC(2026, 10, 23, 23, 59, 59)],
  ['2026-11-23T18:00:00-0530', Date.UTC(2026, 10, 23, 23, 30)],
])('%s is the right instant', (text, expected) => {
  expect(isInstantText(text)).toBe(true);
  expect(instantOf(text)).toBe(expected);
});

/** The checker of the format looks at the hour of a leap second only in UTC; there is no 24 o'clock in RFC 3339. */
test('24:59 is no time, though the format checker lets it through', () => {
  expect(isInstantText('2026-11-23T24:59:30+01:00')).toBe(false);
});

test('a later message needs only what says which case it is about', () => {
  const later = { bron: 'demo', bronId: 'D-1', berichtNr: 2, locatie: 'oefenstad' };
  expect(laterMessage.safeParse(later).success).toBe(true);
  expect(laterMessage.safeParse({ ...later, berichtNr: undefined }).success).toBe(false);
  expect(laterMessage.safeParse({ ...later, soort: 'anders' }).success).toBe(false);
  expect(laterMessage.safeParse({ ...later, naam: 'x' }).success).toBe(false);
});
