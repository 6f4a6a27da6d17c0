import fc from 'fast-check';
import type { Json } from '../../support/json-changes.ts';

/** Texts that have broken other programs: markup, templates, prototypes, paths, formulas, very long ones. */
export const rareTekst: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '${1+1}',
      '${$root}',
      '{{DATE(2026-12-07T12:00:00Z, SHORT)}}',
      '<at>Officier</at>',
      '<script>alert(1)</script>',
      '[klik](javascript:alert(1))',
      '../../etc/passwd',
      '=HYPERLINK("x")',
      '\u202e\u200b\u0000',
      '\ud800',
      'null',
      'NaN',
      '1e999',
      '-1',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', ' ', '(', '\n', '.', '/', '@', '<at'), fc.nat(6_000))
      .map(([c, n]) => c.repeat(n)),
  },
);

/** A value that nobody expects, nested or not. */
export const rareWaarde: fc.Arbitrary<Json> = fc.oneof(
  rareTekst,
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, 9_007_199_254_740_991, [], {}, [null], [[]], '', {
    toString: '',
  }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  fc.array(rareTekst, { maxLength: 4 }),
  fc
    .tuple(rareTekst, rareTekst)
    .map(
      ([a, b]) =>
        JSON.parse(`{${JSON.stringify(a.toWellFormed())}:${JSON.stringify(b.toWellFormed())}}`) as Json,
    ),
);
