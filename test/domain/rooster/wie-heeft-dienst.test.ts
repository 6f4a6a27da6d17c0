import { describe, expect, test } from 'vitest';
import type { Rooster, Uitzondering } from '../../../src/domain/rooster/rooster.ts';
import { eindeVanDienst, volgende, volgendeWissel } from '../../../src/domain/rooster/verloop.ts';
import { wieHeeftDienst } from '../../../src/domain/rooster/wie-heeft-dienst.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { OVJ, patroon, regels, rooster } from '../../support/domain/rooster.ts';

const op = (lokaal: string, offset = '+01:00'): number => vanIso(`${lokaal}:00${offset}`);

/** Who is on duty, or why nobody is. */
function wie(r: Rooster, nu: number): string {
  const bezetting = wieHeeftDienst(r, OVJ, nu);
  return bezetting.soort === 'gat' ? `gat: ${bezetting.reden}` : bezetting.wie.join('+');
}

const dagEnNacht = rooster({
  regels: {
    ovj: regels(
      patroon({ dagen: ['ma', 'di', 'wo', 'do', 'vr'] }),
      patroon({ id: 'nacht', van: '18:00', tot: '08:00', wie: ['b'] }),
    ),
  },
});

test.each([
  ['2026-11-23T07:59', 'b'],
  ['2026-11-23T08:00', 'a'],
  ['2026-11-23T17:59', 'a'],
  ['2026-11-23T18:00', 'b'],
  ['2026-11-28T07:59', 'b'],
  ['2026-11-28T12:00', 'gat: niet-ingevuld'],
  ['2026-11-28T18:00', 'b'],
])('a weekly pattern with a night: %s → %s', (lokaal, verwacht) => {
  expect(wie(dagEnNacht, op(lokaal))).toBe(verwacht);
});

describe('the end of the shift that is on', () => {
  test('is that of the shift, also when the same people have the next one', () => {
    const zelfde = rooster({
      regels: { ovj: regels(patroon({}), patroon({ id: 'nacht', van: '18:00', tot: '08:00' })) },
    });
    expect(volgendeWissel(zelfde, OVJ, op('2026-11-23T04:15'))).toBeNull();
    expect(eindeVanDienst(zelfde, OVJ, op('2026-11-23T04:15'))).toBe(op('2026-11-23T08:00'));
    expect(eindeVanDienst(zelfde, OVJ, op('2026-11-23T12:00'))).toBe(op('2026-11-23T18:00'));
  });

  test('is sooner when other people come, later with an exception that goes over it', () => {
    const erbij = patroon({ id: 'erbij', van: '12:00', tot: '16:00', wie: ['b'] });
    const drukker = rooster({ regels: { ovj: regels(patroon({}), erbij) } });
    expect(eindeVanDienst(drukker, OVJ, op('2026-11-23T09:00'))).toBe(op('2026-11-23T12:00'));
    const anders = { ...regels(patroon({})), uitzonderingen: [{ datum: '2026-11-23', wie: ['c'] }] };
    const vrij = rooster({ regels: { ovj: anders } });
    expect(eindeVanDienst(vrij, OVJ, op('2026-11-23T09:00'))).toBe(op('2026-11-24T00:00'));
  });

  test('with an exception for the same people is the end of that exception; of a day without anybody its end', () => {
    const nacht = regels(patroon({}), patroon({ id: 'nacht', van: '18:00', tot: '08:00' }));
    const met = (uitzondering: Uitzondering): Rooster =>
      rooster({ regels: { ovj: { ...nacht, uitzonderingen: [uitzondering] } } });
    const einde = (uitzondering: Uitzondering): string =>
      naarIso(eindeVanDienst(met(uitzondering), OVJ, op('2026-11-23T09:00')) ?? 0);
    expect(einde({ datum: '2026-11-23', wie: ['a'] })).toBe(naarIso(op('2026-11-24T00:00')));
    expect(einde({ datum: '2026-11-23', totEnMet: '2026-11-24', wie: ['a'] })).toBe(
      naarIso(op('2026-11-25T00:00')),
    );
    const delen = { datum: '2026-11-23', totEnMet: '2026-11-24', van: '08:00', tot: '12:00', wie: ['a'] };
    expect(einde(delen)).toBe(naarIso(op('2026-11-23T12:00')));
    expect(einde({ datum: '2026-11-23', wie: [] })).toBe(naarIso(op('2026-11-24T00:00')));
  });

  test('is not known where somebody is always on duty, nor of a gap that no roster fills', () => {
    expect(eindeVanDienst(rooster({ piket: { ovj: ['a'] } }), OVJ, op('2026-11-23T09:00'))).toBeNull();
    expect(eindeVanDienst(rooster({}), OVJ, op('2026-11-23T09:00'))).toBeNull();
  });
});

describe('rotation', () => {
  const wissel = { elke: 'week', vanaf: '2026-11-23', groepen: [['a'], ['b', 'c'], ['d']] } as const;
  const perWeek = rooster({ regels: { ovj: regels(patroon({ wie: [], wissel })) } });
  test.each([
    ['2026-11-22T12:00', 'd'],
    ['2026-11-23T12:00', 'a'],
    ['2026-11-29T12:00', 'a'],
    ['2026-11-30T12:00', 'b+c'],
    ['2026-12-14T12:00', 'a'],
    ['2026-11-09T12:00', 'b+c'],
  ])('by the week: %s → %s', (lokaal, verwacht) => {
    expect(wie(perWeek, op(lokaal))).toBe(verwacht);
  });
  test('by the day; a night belongs to the day it began on', () => {
    const nacht = patroon({ van: '20:00', tot: '08:00', wie: [], wissel: { ...wissel, elke: 'dag' } });
    const r = rooster({ regels: { ovj: regels(nacht) } });
    expect(wie(r, op('2026-11-24T03:00'))).toBe('a');
    expect(wie(r, op('2026-11-24T21:00'))).toBe('b+c');
  });
});

describe('holidays', () => {
  const r = rooster({
    regels: {
      ovj: regels(
        patroon({ feestdagen: 'niet' }),
        patroon({ id: 'feest', van: '10:00', tot: '16:00', feestdagen: 'alleen', wie: ['d'] }),
      ),
    },
  });
  test.each([
    ['2026-12-24T12:00', 'a'],
    ['2026-12-25T12:00', 'd'],
    ['2026-12-25T09:00', 'gat: niet-ingevuld'],
    ['2027-01-01T12:00', 'd'],
    ['2027-03-29T12:00', 'd'],
  ])('%s → %s', (lokaal, verwacht) => {
    const zomer = lokaal === '2027-03-29T12:00' ? '+02:00' : '+01:00';
    expect(wie(r, op(lokaal, zomer))).toBe(verwacht);
  });
});

describe('what goes before what', () => {
  const basis = { ovj: regels(patroon({ van: '00:00', tot: '00:00' })) };
  const uitzondering = { datum: '2026-11-24', van: '12:00', tot: '14:00', wie: ['b'] };
  const ingelezen = {
    ovj: {
      van: op('2026-11-24T00:00'),
      tot: op('2026-11-25T00:00'),
      diensten: [{ van: op('2026-11-24T06:00'), tot: op('2026-11-24T20:00'), wie: ['c'] }],
    },
  };
  const van = op('2026-11-24T10:00');
  const tot = op('2026-11-24T22:00');
  const r = rooster({
    regels: { ovj: { ...basis.ovj, uitzonderingen: [uitzondering] } },
    ingelezen,
    piket: { ovj: ['d'] },
  });
  test.each([
    ['2026-11-23T12:00', 'a'],
    ['2026-11-24T05:00', 'gat: niet-ingevuld'],
    ['2026-11-24T06:00', 'c'],
    ['2026-11-24T12:00', 'b'],
    ['2026-11-24T14:00', 'c'],
    ['2026-11-25T00:00', 'a'],
  ])('exception, then what was read in, then the pattern: %s → %s', (lokaal, verwacht) => {
    expect(wie(r, op(lokaal))).toBe(verwacht);
  });

  test('a substitute for one, for whoever it is, and in a gap; the last agreement counts', () => {
    const voor = (nr: number, persoonId: string, weg: string | null) => ({
      nr,
      houder: OVJ,
      persoonId,
      voor: weg,
      van,
      tot,
    });
    const met = (...vervangingen: ReturnType<typeof voor>[]) => rooster({ ...r, vervangingen });
    expect(wie(met(voor(1, 'd', 'c')), op('2026-11-24T11:00'))).toBe('d');
    expect(wie(met(voor(1, 'd', 'b')), op('2026-11-24T11:00'))).toBe('c');
    expect(wie(met(voor(1, 'd', 'c'), voor(2, 'a', 'd')), op('2026-11-24T11:00'))).toBe('a');
    expect(wie(met(voor(1, 'd', null)), op('2026-11-24T21:00'))).toBe('d');
    expect(wie(met(voor(1, 'd', null)), op('2026-11-24T22:00'))).toBe('gat: niet-ingevuld');
  });

  test('a take-over by hand goes before all; who lost the role is not on duty', () => {
    const overnames = { ovj: { houder: OVJ, persoonId: 'd', tot } };
    expect(wie(rooster({ ...r, overnames }), op('2026-11-24T12:00'))).toBe('d');
    const personen = r.personen.map((p) => ({ ...p, rollen: p.id === 'd' ? [] : p.rollen }));
    expect(wie(rooster({ ...r, overnames, personen }), op('2026-11-24T12:00'))).toBe('b');
    const zonderB = r.personen.filter(({ id }) => id !== 'b');
    expect(wie(rooster({ ...r, personen: zonderB }), op('2026-11-24T12:00'))).toBe('gat: rol-kwijt');
  });

  test('an exception with nobody is a gap that was meant; without any roster it says so', () => {
    const leeg = { ...basis.ovj, uitzonderingen: [{ datum: '2026-11-24', wie: [] }] };
    expect(wie(rooster({ regels: { ovj: leeg } }), op('2026-11-24T23:59'))).toBe('gat: bewust');
    expect(wie(rooster(), op('2026-11-24T12:00'))).toBe('gat: geen-rooster');
    expect(wie(rooster({ piket: { ovj: ['d'] } }), op('2026-11-24T12:00'))).toBe('d');
  });
});

describe('both DST nights', () => {
  const nacht = rooster({
    regels: {
      ovj: regels(
        patroon({ id: 'avond', van: '18:00', tot: '02:30' }),
        patroon({ id: 'nacht', van: '02:30', tot: '08:00', wie: ['b'] }),
        patroon({ id: 'dag', wie: ['c'] }),
      ),
    },
  });
  // 2027-03-28: 02:00 becomes 03:00. 2026-10-25 and 2027-10-31: 03:00 becomes 02:00.
  test.each([
    ['spring, before the jump', '2027-03-28T01:59', '+01:00', 'a'],
    ['spring, 02:30 is skipped: the evening lasts until 03:30', '2027-03-28T03:00', '+02:00', 'a'],
    ['spring, after 03:30', '2027-03-28T03:30', '+02:00', 'b'],
    ['spring, the day', '2027-03-28T08:00', '+02:00', 'c'],
    ['autumn, the first 02:29', '2027-10-31T02:29', '+02:00', 'a'],
    ['autumn, the first 02:30 is the change', '2027-10-31T02:30', '+02:00', 'b'],
    ['autumn, the second 02:29 is after it', '2027-10-31T02:29', '+01:00', 'b'],
    ['autumn, 07:59', '2027-10-31T07:59', '+01:00', 'b'],
    ['autumn, the day', '2027-10-31T08:00', '+01:00', 'c'],
  ])('%s: %s %s → %s', (_, lokaal, offset, verwacht) => {
    expect(wie(nacht, op(lokaal, offset))).toBe(verwacht);
  });
  test.each([
    ['spring', '2027-03-27T18:00', '2027-03-28T03:30:00+02:00', 8.5],
    ['autumn', '2027-10-30T18:00', '2027-10-31T02:30:00+02:00', 8.5],
  ])('the change itself in %s', (_, van, verwacht, uren) => {
    const begin = op(van, van.startsWith('2027-10') ? '+02:00' : '+01:00');
    const wissel = volgendeWissel(nacht, OVJ, begin) ?? 0;
    expect(naarIso(wissel)).toBe(verwacht);
    expect((wissel - begin) / 3_600_000).toBe(uren);
  });
});

describe('next on duty', () => {
  const maandag = op('2026-11-23T12:00');
  test.each<readonly [string, Rooster, string]>([
    ['the stand-by of the shift', rooster({ regels: { ovj: regels(patroon({ achterwacht: ['d'] })) } }), 'd'],
    ['who has the next shift', dagEnNacht, 'b'],
    ['else the colleagues with the role', rooster({ piket: { ovj: ['a'] } }), 'b+c+d'],
    ['in a gap: who comes on next', rooster({ regels: { ovj: regels(patroon({ van: '14:00' })) } }), 'a'],
    ['else nobody', rooster({ piket: { ovj: ['a', 'b', 'c', 'd'] } }), 'gat'],
  ])('%s', (_, r, verwacht) => {
    const na = volgende(r, OVJ, maandag);
    expect(na.soort === 'gat' ? 'gat' : na.wie.join('+')).toBe(verwacht);
  });
});
