import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, isInstantText } from '../../src/infra/intake/instant-text.ts';
import { firstMessage, laterMessage } from '../../src/infra/intake/schema.ts';
import { changedMessage, validMessage } from '../support/intake-arbitrary.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const contract: unknown = JSON.parse(readFileSync(new URL('intake.schema.json', import.meta.url), 'utf8'));
const accepts = ajv.compile(contract as object);
const reads = (value: unknown): boolean => firstMessage.safeParse(value).success;

describe('the schema of the program and the schema of the contract', () => {
  test('both accept every valid message', () => {
    fc.assert(
      fc.property(validMessage, (message) => {
        expect([accepts(message), reads(message)], ajv.errorsText(accepts.errors)).toEqual([true, true]);
      }),
      { numRuns: 1_500 },
    );
  });

  test('agree on messages with something changed, wherever it is', () => {
    let valid = 0;
    let invalid = 0;
    fc.assert(
      fc.property(changedMessage, (message) => {
        const accepted = accepts(message);
        if (accepted) valid += 1;
        else invalid += 1;
        expect(reads(message), `${ajv.errorsText(accepts.errors)} in ${JSON.stringify(message)}`).toBe(
          accepted,
        );
      }),
      { numRuns: 4_000 },
    );
    expect(Math.min(valid, invalid), 'samples of both kinds').toBeGreaterThan(200);
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

test('whatever is read as a date-time is an instant', () => {
  const [message] = fc.sample(validMessage, 1);
  fc.assert(
    fc.property(validMessage, ({ gehoord, aanhouding }) => {
      for (const text of [gehoord, aanhouding]) {
        if (typeof text === 'string') expect(Number.isSafeInteger(instantOf(text))).toBe(true);
      }
    }),
  );
  expect(message).toBeDefined();
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
