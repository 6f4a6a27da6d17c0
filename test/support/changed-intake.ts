import fc from 'fast-check';
import { validMessage } from './intake-arbitrary.ts';
import type { Change, Json } from './json-changes.ts';
import { changeAt, withMore, without } from './json-changes.ts';

/** Values that belong nowhere, or only just somewhere. */
export const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    '',
    'x',
    0,
    -1,
    1.5,
    1,
    16,
    31,
    100_001,
    true,
    false,
    [],
    {},
    [null],
    ['a', 'a'],
  ),
  fc.constantFrom<Json>(
    'vast',
    'niet-vast',
    'ja',
    'onbekend',
    'slachtoffer 0',
    'slachtoffer 100',
    'A B',
    '12/123456-7',
  ),
  fc.constantFrom<Json>(
    '2026-02-29',
    '2026-02-28',
    '2026-13-01T00:00:00Z',
    '2026-11-23T18:00:00',
    '2026-11-23T18:00:00+24:00',
    '2026-11-23T18:60:00Z',
    '2026-11-23T18:00:60Z',
    '2026-11-23T23:59:60Z',
    '2026-11-24T00:59:60+01:00',
    '2026-11-23T18:00Z',
    '2026-11-23 18:00:00 Z',
    '26-11-23T18:00:00Z',
  ),
  fc.string({ unit: 'binary', maxLength: 130 }),
  fc.string({ unit: 'grapheme', minLength: 20, maxLength: 600 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.array(fc.constant('ots'), { minLength: 9, maxLength: 12 }),
);

const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 3 });
const change: fc.Arbitrary<Change> = fc.oneof(
  odd.map(
    (value): Change =>
      () =>
        value,
  ),
  fc.nat(40).map(
    (step): Change =>
      (value) =>
        without(value, step),
  ),
  fc.tuple(fc.constantFrom('extra', 'constructor', 'toString', 'naam'), odd).map(
    ([name, extra]): Change =>
      (value) =>
        withMore(value, name, extra),
  ),
);

/** Valid messages with one or two things changed anywhere in them: replaced, left out or added. */
export const changedMessage: fc.Arbitrary<Json> = fc
  .tuple(
    validMessage,
    fc.array(fc.tuple(path, change), { minLength: 1, maxLength: 2 }),
    fc.nat(40),
    fc.boolean(),
  )
  .map(([message, changes, left, drop]) => {
    const changed = changes.reduce<Json>((value, [at, apply]) => changeAt(value, at, apply), message);
    return drop ? without(changed, left) : changed;
  });
