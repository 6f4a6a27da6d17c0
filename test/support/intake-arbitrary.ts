import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonMessage = Readonly<Record<string, Json>>;

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

function keys(...shapes: object[]): string[] {
  return shapes.flatMap((shape) => Object.keys(shape));
}

function messages(soort: string, needed: object, free: object): fc.Arbitrary<JsonMessage> {
  const shape = { ...required, ...optional, ...free, ...needed, soort: fc.constant(soort) };
  return fc.record(shape as Record<string, fc.Arbitrary<Json>>, {
    requiredKeys: [...keys(required, needed), 'soort'],
  });
}

/** Messages that the contract's schema accepts; their times need not make sense together. */
export const validMessage: fc.Arbitrary<JsonMessage> = fc.oneof(
  messages('vast', held, heard),
  messages('niet-vast', heard, held),
);

const odd: fc.Arbitrary<Json> = fc.oneof(
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

type Change = (value: Json) => Json;

function changeAt(value: Json, path: readonly number[], change: Change): Json {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const at = step % Math.max(1, items.length);
    return items.map((item, index) => (index === at ? changeAt(item, rest, change) : item));
  }
  const names = Object.keys(value);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return change(value);
  const inner = (value as JsonMessage)[name] ?? null;
  return { ...value, [name]: changeAt(inner, rest, change) };
}

function without(value: Json, step: number): Json {
  if (Array.isArray(value)) return [...value.slice(1)] as Json;
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).filter((_entry, index) => index !== step % Math.max(1, names.length)),
  );
}

function withMore(value: Json, name: string, extra: Json): Json {
  if (Array.isArray(value)) return [...value, ...(value as readonly Json[]), extra];
  if (typeof value !== 'object' || value === null) return extra;
  return { ...value, [name]: extra };
}

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
