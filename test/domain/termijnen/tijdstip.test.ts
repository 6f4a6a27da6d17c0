import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  datumVan,
  eindeVanDag,
  plusDagen,
  tijdstipOp,
  zelfdeTijdNaDagen,
} from '../../../src/domain/termijnen/datum.ts';
import { inAmsterdam, naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

const jaren = { min: vanIso('2015-01-01T00:00Z'), max: vanIso('2045-01-01T00:00Z') };

test('writing and reading an instant gives it back', () => {
  fc.assert(
    fc.property(fc.integer(jaren), (t) => {
      expect(vanIso(naarIso(t))).toBe(t);
    }),
  );
});

test('a time without an offset is refused', () => {
  expect(() => vanIso('2026-10-25T02:30:00')).toThrow(RangeError);
});

test('the date and the clock of an instant lead back to its minute', () => {
  fc.assert(
    fc.property(fc.integer(jaren), (t) => {
      const lokaal = inAmsterdam(t);
      expect(datumVan(t)).toBe(lokaal.toPlainDate().toString());
      const klok = lokaal.toPlainTime().toString({ smallestUnit: 'minute' });
      const terug = inAmsterdam(tijdstipOp(datumVan(t), klok));
      expect(terug.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(klok);
    }),
  );
});

test.each([
  ['a normal time', '2026-11-23', '08:00', '2026-11-23T08:00:00+01:00'],
  ['a time that the spring night skips', '2026-03-29', '02:30', '2026-03-29T03:30:00+02:00'],
  ['the first of a time that the autumn night has twice', '2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
  ['the morning after the autumn night', '2026-10-25', '08:00', '2026-10-25T08:00:00+01:00'],
])('%s', (_geval, datum, klok, verwacht) => {
  expect(naarIso(tijdstipOp(datum, klok))).toBe(verwacht);
});

test.each([
  ['2026-02-29', '08:00'],
  ['2026-11-23', '25:00'],
])('%s %s does not exist', (datum, klok) => {
  expect(() => tijdstipOp(datum, klok)).toThrow(RangeError);
});

test('the end of a day is still that day', () => {
  expect(naarIso(eindeVanDag('2026-10-25'))).toBe('2026-10-25T23:59:59.999+01:00');
});

test('days are counted over months and leap days', () => {
  expect(plusDagen('2028-02-28', 2)).toBe('2028-03-01');
  expect(plusDagen('2027-01-01', -1)).toBe('2026-12-31');
});

test.each([
  ['2026-10-20T14:00:00+02:00', 10, '2026-10-30T14:00:00+01:00'],
  ['2026-03-28T02:30:00+01:00', 1, '2026-03-29T03:30:00+02:00'],
])('%s and %i days later the clock shows the same', (van, dagen, verwacht) => {
  expect(naarIso(zelfdeTijdNaDagen(vanIso(van), dagen))).toBe(verwacht);
});
