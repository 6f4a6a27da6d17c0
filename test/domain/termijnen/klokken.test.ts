import { expect, test } from 'vitest';
import { standaardTermijnen as termijnen } from '../../../src/domain/instellingen/termijnen.ts';
import * as klokken from '../../../src/domain/termijnen/klokken.ts';
import type { Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

type Klok = (van: Tijdstip) => Tijdstip;

const gevallen: ReadonlyArray<readonly [string, Klok, string, string]> = [
  [
    'ZSM target: straight from the arrest, through the night',
    (t) => klokken.zsmStreef(t, 9),
    '2026-11-23T20:00:00+01:00',
    '2026-11-24T05:00:00+01:00',
  ],
  [
    'IVS: 72 elapsed hours over the autumn night',
    (t) => klokken.ivsTermijn(t, false, termijnen),
    '2026-10-24T12:00:00+02:00',
    '2026-10-27T11:00:00+01:00',
  ],
  [
    'IVS: 72 elapsed hours over the spring night',
    (t) => klokken.ivsTermijn(t, false, termijnen),
    '2026-03-28T12:00:00+01:00',
    '2026-03-31T13:00:00+02:00',
  ],
  [
    'IVS extended once: 144 hours',
    (t) => klokken.ivsTermijn(t, true, termijnen),
    '2026-11-23T18:00:00+01:00',
    '2026-11-29T18:00:00+01:00',
  ],
  [
    'voorgeleiding: 3 days and 18 hours after the arrest',
    (t) => klokken.voorgeleidingTermijn(t, termijnen),
    '2026-11-23T20:00:00+01:00',
    '2026-11-27T14:00:00+01:00',
  ],
  [
    'Veilig Thuis on site: 2 hours',
    (t) => klokken.vtTerPlaatseTermijn(t, termijnen),
    '2026-11-23T20:00:00+01:00',
    '2026-11-23T22:00:00+01:00',
  ],
  [
    'niet-vast: the end of the fifth working day',
    (t) => klokken.nietVastTermijn(t, termijnen),
    '2026-11-23T10:00:00+01:00',
    '2026-11-30T23:59:59.999+01:00',
  ],
  [
    'niet-vast: a melding just after midnight is of the new day',
    (t) => klokken.nietVastTermijn(t, termijnen),
    '2026-12-18T00:30:00+01:00',
    '2026-12-28T23:59:59.999+01:00',
  ],
  [
    'huisverbod: ten days, the same time',
    (t) => klokken.huisverbodEinde(t, false, termijnen),
    '2026-10-20T16:30:00+02:00',
    '2026-10-30T16:30:00+01:00',
  ],
  [
    'huisverbod extended: 28 days from the start',
    (t) => klokken.huisverbodEinde(t, true, termijnen),
    '2026-11-02T16:30:00+01:00',
    '2026-11-30T16:30:00+01:00',
  ],
  [
    '509hh: 90 days',
    (t) => klokken.gedragsaanwijzingEinde(t, termijnen),
    '2026-11-23T17:00:00+01:00',
    '2027-02-21T17:00:00+01:00',
  ],
  [
    'HG-spreekuur: two weeks',
    (t) => klokken.spreekuurTermijn(t, termijnen),
    '2026-11-23T17:00:00+01:00',
    '2026-12-07T17:00:00+01:00',
  ],
];

test.each(gevallen)('%s', (_geval, klok, van, verwacht) => {
  expect(naarIso(klok(vanIso(van)))).toBe(verwacht);
});

test('a location may choose other durations', () => {
  const korter = { ...termijnen, nietVastWerkdagen: 2 };
  expect(naarIso(klokken.nietVastTermijn(vanIso('2026-11-23T10:00:00+01:00'), korter))).toBe(
    '2026-11-25T23:59:59.999+01:00',
  );
});
