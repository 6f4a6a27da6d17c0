import fc from 'fast-check';
import type { Json, JsonRecord } from './json-changes.ts';

const oneOf = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const pad = (value: number): string => String(value).padStart(2, '0');
const offset = oneOf('Z', 'z', '+01:00', '+02:00', '-05:30', '+0100', '+01', '-00:00');
const separator = oneOf('T', 'T', 'T', 't', ' ');
const fraction = oneOf('', '', '.5', '.123', '.123456789', '.1234567890123');
const day = fc.tuple(
  fc.integer({ min: 2020, max: 2030 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);

const date = day.map(([year, month, number]) => `${year}-${pad(month)}-${pad(number)}`);
const instant = fc
  .tuple(date, separator, fc.nat(23), fc.nat(59), fc.nat(59), fraction, offset)
  .map(([on, mark, h, m, s, part, zone]) => `${on}${mark}${pad(h)}:${pad(m)}:${pad(s)}${part}${zone}`);
const chars = (pattern: RegExp): fc.Arbitrary<string> => fc.stringMatching(pattern);
const text = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme-ascii', minLength: min, maxLength: max });
const unsure = oneOf('ja', 'nee', 'onbekend');

const required = {
  bron: chars(/^[a-z0-9-]{2,40}$/),
  bronId: chars(/^[A-Za-z0-9._/-]{3,64}$/),
  berichtNr: fc.integer({ min: 1, max: 100_000 }),
  locatie: chars(/^[a-z0-9-]{2,40}$/),
  verdachte: fc.record(
    { leeftijdsgroep: oneOf('onder-12', '12-17', '18-plus'), recidive: fc.boolean() },
    { requiredKeys: ['leeftijdsgroep'] },
  ),
  slachtoffers: fc.array(
    fc.record(
      { label: chars(/^slachtoffer [1-9][0-9]?$/), minderjarig: fc.boolean(), wenstVervolging: unsure },
      { requiredKeys: ['label', 'minderjarig'] },
    ),
    { minLength: 1, maxLength: 10 },
  ),
  kinderen: oneOf('geen', 'slachtoffer', 'getuige', 'slachtoffer-en-getuige', 'onbekend'),
  relatie: oneOf(
    'partner',
    'ex-partner',
    'ouder-kind',
    'kind-ouder',
    'familie',
    'huisgenoot',
    'mantelzorg',
    'anders',
  ),
  feiten: fc.array(
    fc.record(
      {
        omschrijving: text(3, 120),
        artikel: text(0, 40),
        maxStrafJaren: fc.double({ min: 0, max: 30, noNaN: true }),
      },
      { requiredKeys: ['omschrijving'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  stalking: fc.boolean(),
  vtMelding: oneOf('gedaan', 'niet-gedaan', 'onbekend'),
};

const optional = {
  vtRegios: fc.uniqueArray(chars(/^[a-z0-9-]{2,40}$/), { minLength: 1, maxLength: 3 }),
  registratienummer: chars(/^[A-Za-z0-9-]{4,40}$/),
  vtMeldingNr: chars(/^[A-Za-z0-9-]{3,40}$/),
  parketnummer: chars(/^[0-9]{2}\/[0-9]{6}-[0-9]{2}$/),
  ophoudenVanaf: instant,
  verhoren: fc.array(fc.record({ van: instant, tot: instant }), { maxLength: 4 }),
  aangifte: oneOf('ja', 'nee', 'ambtshalve', 'onbekend'),
  klacht: unsure,
  aantalKinderen: fc.integer({ min: 1, max: 15 }),
  relatieVerbrokenOp: date,
  woontSamen: unsure,
  sash: oneOf('laag', 'gemiddeld', 'hoog', 'niet-afgenomen'),
  kindermishandelingPrimair: fc.boolean(),
  lopendeMaatregelen: fc.array(oneOf('contactverbod', '509hh', 'ots', 'anders'), { maxLength: 10 }),
  huisverbod: oneOf('opgelegd', 'in-overweging', 'niet', 'onbekend'),
  hgLabel: fc.boolean(),
  vtMeldingOp: instant,
  acuutVooraf: fc.record({ uitkomst: oneOf('ja', 'nee'), op: instant, door: oneOf('vt', 'crisisdienst') }),
  toelichting: text(0, 500),
};

const held = { aanhouding: instant, voorlopigeHechtenis: oneOf('toegelaten', 'niet-toegelaten', 'onbekend') };
const heard = { gehoord: instant };

function keys(...shapes: Shape[]): string[] {
  return shapes.flatMap((shape) => Object.keys(shape));
}

type Shape = Record<string, fc.Arbitrary<Json>>;

function messages(soort: string, needed: Shape, free: Shape): fc.Arbitrary<JsonRecord> {
  const shape: Shape = { ...required, ...optional, ...free, ...needed, soort: fc.constant(soort) };
  return fc.record(shape, {
    requiredKeys: [...keys(required, needed), 'soort'],
  });
}

/** Messages that the contract's schema accepts; their times need not make sense together. */
export const validMessage: fc.Arbitrary<JsonRecord> = fc.oneof(
  messages('vast', held, heard),
  messages('niet-vast', heard, held),
);

/** One with every field that there is. */
export const completeMessage: fc.Arbitrary<JsonRecord> = fc.record({
  ...required,
  ...optional,
  ...held,
  ...heard,
  soort: fc.constant('vast'),
});
