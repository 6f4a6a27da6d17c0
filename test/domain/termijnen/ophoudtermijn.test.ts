import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ophoudtermijn, ophoudUren } from '../../../src/domain/termijnen/ophoudtermijn.ts';
import type { Periode, Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { inAmsterdam, MINUUT, UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

const RUNS = { numRuns: 300 };

// Whole minutes in ten years that hold all kinds of years and twenty DST nights.
const minuut = fc.integer({
  min: vanIso('2024-01-01T00:00Z') / MINUUT,
  max: vanIso('2034-01-01T00:00Z') / MINUUT,
});
const start = minuut.map((m) => m * MINUUT);
const uren = fc.constantFrom(6, 9);

const verhorenVanaf = (vanaf: Tijdstip) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -600, max: 3_000 }), fc.integer({ min: 0, max: 300 }))
      .map(([na, lengte]): Periode => ({ van: vanaf + na * MINUUT, tot: vanaf + (na + lengte) * MINUUT })),
    { maxLength: 8 },
  );

const ophouding = fc
  .tuple(start, uren)
  .chain(([s, u]) => verhorenVanaf(s).map((verhoren) => ({ start: s, uren: u, verhoren })));

/** Whether the minute that begins here counts, asked of the calendar itself, minute by minute. */
function telt(minuutBegin: Tijdstip, verhoren: readonly Periode[]): boolean {
  return (
    inAmsterdam(minuutBegin).hour >= 9 ||
    verhoren.some(({ van, tot }) => van <= minuutBegin && minuutBegin < tot)
  );
}

/** The rule of the contract, word for word and slowly. */
function langzaam(vraag: { start: Tijdstip; uren: number; verhoren: readonly Periode[] }): Tijdstip {
  let rest = vraag.uren * 60;
  let nu = vraag.start;
  while (rest > 0) {
    if (telt(nu, vraag.verhoren)) rest -= 1;
    nu += MINUUT;
  }
  return nu;
}

describe('the clock of ophouden voor onderzoek', () => {
  test('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(ophouding, (vraag) => {
        expect(ophoudtermijn(vraag)).toBe(langzaam(vraag));
      }),
      { numRuns: 60 },
    );
  });

  test('a later start never gives an earlier deadline', () => {
    fc.assert(
      fc.property(ophouding, fc.integer({ min: 0, max: 3_000 }), (vraag, later) => {
        const straks = ophoudtermijn({ ...vraag, start: vraag.start + later * MINUUT });
        expect(straks).toBeGreaterThanOrEqual(ophoudtermijn(vraag));
      }),
      RUNS,
    );
  });

  test('is never shorter than the hours', () => {
    fc.assert(
      fc.property(ophouding, (vraag) => {
        expect(ophoudtermijn(vraag) - vraag.start).toBeGreaterThanOrEqual(vraag.uren * UUR);
      }),
      RUNS,
    );
  });

  test('never ends inside time that does not count, except at its start', () => {
    fc.assert(
      fc.property(ophouding, (vraag) => {
        expect(telt(ophoudtermijn(vraag) - MINUUT, vraag.verhoren)).toBe(true);
      }),
      RUNS,
    );
  });

  test('one more verhoor never lengthens it', () => {
    fc.assert(
      fc.property(ophouding, fc.integer({ min: 0, max: 1_000 }), (vraag, na) => {
        const extra = { van: vraag.start + na * MINUUT, tot: vraag.start + (na + 90) * MINUUT };
        const meer = ophoudtermijn({ ...vraag, verhoren: [...vraag.verhoren, extra] });
        expect(meer).toBeLessThanOrEqual(ophoudtermijn(vraag));
      }),
      RUNS,
    );
  });

  test('the order and overlap of verhoren make no difference', () => {
    fc.assert(
      fc.property(ophouding, (vraag) => {
        const anders = [...vraag.verhoren, ...vraag.verhoren].toReversed();
        expect(ophoudtermijn({ ...vraag, verhoren: anders })).toBe(ophoudtermijn(vraag));
      }),
      RUNS,
    );
  });

  test('keeps the milliseconds of the start', () => {
    const aangehouden = vanIso('2026-11-23T20:00:00.123+01:00');
    expect(ophoudtermijn({ start: aangehouden, uren: 9, verhoren: [] })).toBe(
      vanIso('2026-11-24T14:00:00.123+01:00'),
    );
  });

  test('with no hours it is the start itself', () => {
    const nacht = vanIso('2026-11-24T03:00:00+01:00');
    expect(ophoudtermijn({ start: nacht, uren: 0, verhoren: [] })).toBe(nacht);
  });

  test.each([
    { start: Number.NaN, uren: 9 },
    { start: 0, uren: -1 },
    { start: 0, uren: Number.POSITIVE_INFINITY },
  ])('refuses $start, $uren', (fout) => {
    expect(() => ophoudtermijn({ ...fout, verhoren: [] })).toThrow(RangeError);
  });
});

test.each([
  ['toegelaten', 9],
  ['niet-toegelaten', 6],
  ['onbekend', 6],
] as const)('voorlopige hechtenis %s: %i hours', (voorlopigeHechtenis, verwacht) => {
  expect(ophoudUren(voorlopigeHechtenis)).toBe(verwacht);
});
