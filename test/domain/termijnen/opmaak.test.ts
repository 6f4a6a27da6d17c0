import { expect, test } from 'vitest';
import { dagTijd, datum, duur, klokTijd } from '../../../src/domain/termijnen/opmaak.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

const maandag = vanIso('2026-11-23T20:00:00+01:00');

test.each([
  ['2026-11-24T14:00:00+01:00', 'di 14:00'],
  ['2026-11-29T00:00:00+01:00', 'zo 00:00'],
  ['2026-11-30T00:00:00+01:00', 'ma 30 nov 00:00'],
  ['2026-12-07T14:00:00+01:00', 'ma 7 dec 14:00'],
  ['2026-11-17T09:05:00+01:00', 'di 09:05'],
  ['2026-11-16T23:59:00+01:00', 'ma 16 nov 23:59'],
  ['2027-03-05T09:00:00+01:00', 'vr 5 mrt 09:00'],
])('%s on a card of Monday 23 November: %s', (iso, verwacht) => {
  expect(dagTijd(vanIso(iso), maandag)).toBe(verwacht);
});

test('the clock is that of Amsterdam, summer and winter, and rounds down', () => {
  expect(klokTijd(vanIso('2026-07-01T12:00:59Z'))).toBe('14:00');
  expect(klokTijd(vanIso('2026-12-01T12:00:59Z'))).toBe('13:00');
});

test('a date in full', () => {
  expect(datum(vanIso('2026-12-07T00:00:00+01:00'))).toBe('maandag 7 december');
  expect(datum(vanIso('2027-08-01T00:00:00+02:00'))).toBe('zondag 1 augustus');
});

test.each([
  [0, '0 min'],
  [59_999, '0 min'],
  [45 * 60_000, '45 min'],
  [2 * 3_600_000, '2 uur'],
  [130 * 60_000, '2 uur 10 min'],
  [-130 * 60_000, '2 uur 10 min'],
  [47 * 3_600_000, '47 uur'],
  [72 * 3_600_000, '3 dagen'],
  [90 * 3_600_000, '3 dagen 18 uur'],
])('%i ms: %s', (ms, verwacht) => {
  expect(duur(ms)).toBe(verwacht);
});
