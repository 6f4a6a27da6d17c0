import { expect, test } from 'vitest';
import { cijfersCsv } from '../../../src/domain/cijfers/csv.ts';
import { duurwoorden } from '../../../src/domain/cijfers/duurwoorden.ts';
import { isKantoortijd, maandVan, weekdagVan, weekVan } from '../../../src/domain/cijfers/kalender.ts';
import { percentiel } from '../../../src/domain/cijfers/percentiel.ts';
import {
  jaarVan,
  kalenderdeel,
  kalenderdeelVan,
  kwartaalVan,
  kwartalenVan,
  maandenVan,
  periodeVan,
} from '../../../src/domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../../src/domain/cijfers/rapport.ts';
import { standaardTermijnen } from '../../../src/domain/instellingen/termijnen.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-K1', '2026-01-01', '2026-03-31'],
  ['2026-K2', '2026-04-01', '2026-06-30'],
  ['2026-K3', '2026-07-01', '2026-09-30'],
  ['2026-K4', '2026-10-01', '2026-12-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-09', '2026-09-01', '2026-09-30'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('%s loopt van %s tot en met %s, en die dagen maken dat deel', (naam, van, tot) => {
  expect(kalenderdeel(naam)).toEqual({ naam, van, tot });
  expect(kalenderdeelVan({ van, tot })).toEqual({ naam, van, tot });
});

test.each([
  '',
  '26',
  '1999',
  '2026-13',
  '2026-00',
  '2026-K5',
  '2026-K0',
  '2026-1',
  'x2026',
  '2026-01-01',
  '2026x',
])('%j is geen deel van de kalender', (naam) => {
  expect(kalenderdeel(naam)).toBeNull();
});

test.each([
  ['2026-01-01', '2026-12-30'],
  ['2026-01-02', '2026-12-31'],
  ['2026-01-01', '2026-02-28'],
  ['2026-02-01', '2026-03-31'],
  ['2026-12-01', '2027-01-31'],
])('%s tot en met %s is geen maand, kwartaal of jaar', (van, tot) => {
  expect(kalenderdeelVan({ van, tot })).toBeNull();
});

test('een jaar is vier kwartalen en twaalf maanden', () => {
  expect(jaarVan('2027')).toEqual({ naam: '2027', van: '2027-01-01', tot: '2027-12-31' });
  expect(kwartalenVan('2027').map(({ naam }) => naam)).toEqual(['2027-K1', '2027-K2', '2027-K3', '2027-K4']);
  const maanden = maandenVan('2027');
  expect(maanden).toHaveLength(12);
  expect([maanden[0]?.naam, maanden[8]?.naam, maanden[9]?.naam]).toEqual(['2027-01', '2027-09', '2027-10']);
  expect(kwartaalVan('2027-05-31').naam).toBe('2027-K2');
});

test.each([
  ['2026-01-01', '2026-01-01', true],
  ['2026-01-02', '2026-01-01', false],
  ['2026-02-30', '2026-03-01', false],
  ['2026-01-01', 'nu', false],
])('van %s tot en met %s kan: %s', (van, tot, kan) => {
  expect(periodeVan(van, tot)).toEqual(kan ? { van, tot } : null);
});

test.each([
  ['2025-12-29', '2026-W01', 1],
  ['2026-01-04', '2026-W01', 7],
  ['2026-01-05', '2026-W02', 1],
  ['2027-01-03', '2026-W53', 7],
  ['2026-11-26', '2026-W48', 4],
])('%s valt in week %s, dag %s', (datum, week, dag) => {
  expect([weekVan(datum), weekdagVan(datum), maandVan(datum)]).toEqual([week, dag, datum.slice(0, 7)]);
});

test.each([
  ['2026-11-23T08:59:00+01:00', false],
  ['2026-11-23T09:00:00+01:00', true],
  ['2026-11-23T16:59:00+01:00', true],
  ['2026-11-23T17:00:00+01:00', false],
  ['2026-11-22T12:00:00+01:00', false],
  ['2026-12-25T12:00:00+01:00', false],
])('%s is kantoortijd: %s', (op, kantoor) => {
  expect(isKantoortijd(vanIso(op), standaardTermijnen)).toBe(kantoor);
});

test.each([
  [0, '0 minuten'],
  [59, '59 minuten'],
  [60, '1 uur'],
  [135, '2 uur en 15 minuten'],
  [4_320, '72 uur'],
  [4_321, '3 dagen'],
  [5_760, '4 dagen'],
])('%s minuten heet %s', (minuten, woorden) => {
  expect(duurwoorden(minuten)).toBe(woorden);
});

test.each([
  [[[10, 4]], 50, 5, null],
  [[[10, 5]], 50, 5, 10],
  [
    [
      [30, 5],
      [10, 5],
    ],
    50,
    5,
    10,
  ],
  [
    [
      [30, 5],
      [10, 4],
    ],
    50,
    5,
    30,
  ],
  [
    [
      [10, 9],
      [90, 1],
    ],
    90,
    5,
    10,
  ],
  [
    [
      [10, 8],
      [90, 2],
    ],
    90,
    5,
    90,
  ],
  [[], 50, 0, null],
] as const)('van %j duurde %s procent, vanaf %s keer, hoogstens %s', (duren, procent, minimum, verwacht) => {
  const lijst = duren.map(([minuten, aantal]) => ({ minuten, aantal }));
  expect(percentiel(lijst, procent, minimum)).toBe(verwacht);
});

test.each([
  ['=1+1', `'=1+1`],
  ['+31', `'+31`],
  ['-2', `'-2`],
  ['@som', `'@som`],
  ['a;b', '"a;b"'],
  ['zij zei "ja"', '"zij zei ""ja"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  ['a=b', 'a=b'],
])('een naam als %j kan een rekenblad niets laten doen', (label, veld) => {
  const rij = { id: 'r', label, kort: 'r', totaal: 7, aandeel: null, mediaan: null, p90: 3 };
  const delen = [{ id: 'd', label: 'Deel', aantal: null }];
  const cijfer = {
    id: 'zaken',
    titel: 'Zaken',
    definitie: 'Elke zaak.',
    eenheid: 'zaken',
    bron: 'Bron',
    aandeel: null,
    formule: null,
    tijd: false,
    rijen: [{ ...rij, delen }],
  } as const;
  const rapport: Cijferrapport = {
    locatie: { id: 'oefenstad', naam: 'Oefenstad' },
    periode: { van: '2026-01-01', tot: '2026-12-31' },
    regio: null,
    opgemaaktOp: 0,
    onleesbaar: 0,
    groepen: [{ id: 'instroom', titel: 'Zaken', cijfers: [cijfer] }],
  };
  expect(cijfersCsv(rapport).split('\r\n')[1]).toBe(
    `Zaken;zaken;Zaken;${veld};Deel;x;7;zaken;;;3;Elke zaak.;;2026-01-01;2026-12-31`,
  );
});
