import { describe, expect, test } from 'vitest';
import { feestdagen } from '../../../src/domain/termijnen/feestdagen.ts';
import { isWerkdag, plusWerkdagen, werkdagVoor } from '../../../src/domain/termijnen/werkdagen.ts';

const lustrum = { lustrumBevrijdingsdag: true };
const nooit = { lustrumBevrijdingsdag: false };

// From printed calendars: Easter Sunday, Ascension Day, Whit Sunday, King's Day.
const kalenders = [
  [2024, '03-31', '05-09', '05-19', '04-27'],
  [2025, '04-20', '05-29', '06-08', '04-26'],
  [2026, '04-05', '05-14', '05-24', '04-27'],
  [2027, '03-28', '05-06', '05-16', '04-27'],
  [2028, '04-16', '05-25', '06-04', '04-27'],
  [2029, '04-01', '05-10', '05-20', '04-27'],
  [2030, '04-21', '05-30', '06-09', '04-27'],
  [2031, '04-13', '05-22', '06-01', '04-26'],
] as const;

describe('the public holidays', () => {
  test.each(kalenders)('of %i', (jaar, pasen, hemelvaart, pinksteren, koningsdag) => {
    const dagen = feestdagen(jaar, nooit);
    for (const dag of ['01-01', pasen, hemelvaart, pinksteren, koningsdag, '12-25', '12-26']) {
      expect(dagen).toContain(`${jaar}-${dag}`);
    }
    expect(dagen).toHaveLength(9);
    expect(dagen).toEqual(dagen.toSorted());
  });

  // The years in which the moon of the church differs from the plain cycle.
  test.each([
    [1954, '04-18'],
    [1981, '04-19'],
    [2008, '03-23'],
    [2011, '04-24'],
    [2038, '04-25'],
    [2049, '04-18'],
    [2076, '04-19'],
  ])('Easter of %i is %s', (jaar, pasen) => {
    expect(feestdagen(jaar, nooit)).toContain(`${jaar}-${pasen}`);
  });
});

test.each([
  ['2026-11-23', true, 'a Monday'],
  ['2026-11-21', false, 'a Saturday'],
  ['2026-11-22', false, 'a Sunday'],
  ['2026-04-03', true, 'Good Friday'],
  ['2026-04-06', false, 'Easter Monday'],
  ['2026-04-27', false, 'King’s Day'],
  ['2025-04-28', true, 'the Monday after a King’s Day on Saturday the 26th'],
  ['2026-05-14', false, 'Ascension Day'],
  ['2026-05-15', true, 'the Friday after it'],
  ['2026-05-25', false, 'Whit Monday'],
  ['2026-12-25', false, 'Christmas'],
  ['2026-12-31', true, 'New Year’s Eve'],
  ['2026-05-05', true, 'Liberation Day outside a lustrum'],
  ['2025-05-05', false, 'Liberation Day in a lustrum'],
])('%s working day: %s (%s)', (datum, verwacht) => {
  expect(isWerkdag(datum, lustrum)).toBe(verwacht);
});

test('where Liberation Day is never free, a lustrum changes nothing', () => {
  expect(isWerkdag('2025-05-05', nooit)).toBe(true);
});

test.each([
  ['2026-11-23', 5, '2026-11-30'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-12-23', 5, '2026-12-31'],
  ['2026-04-02', 2, '2026-04-07'],
])('%s and %i working days is %s', (van, aantal, verwacht) => {
  expect(plusWerkdagen(van, aantal, lustrum)).toBe(verwacht);
});

test.each([
  ['2026-11-23', 1, '2026-11-20'],
  ['2026-04-07', 1, '2026-04-03'],
  ['2027-01-04', 2, '2026-12-30'],
])('%s less %i working days is %s', (van, aantal, verwacht) => {
  expect(werkdagVoor(van, aantal, lustrum)).toBe(verwacht);
});
