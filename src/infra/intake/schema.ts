import { z } from 'zod';
import { instantOf, isDateText, isInstantText } from './instant-text.ts';

const name = z.string().regex(/^[a-z0-9-]{2,40}$/);
const instant = z
  .string()
  .refine(isInstantText, 'Geef datum en tijd met tijdzone, zoals 2026-11-23T18:00:00+01:00.')
  .transform(instantOf);
const date = z.string().refine(isDateText, 'Geef een datum, zoals 2026-11-23.');
const unsure = z.enum(['ja', 'nee', 'onbekend']);

/** JSON Schema counts characters, where `min` and `max` would count UTF-16 units. */
function text(min: number, max: number): z.ZodString {
  const length = (value: string): number => Array.from(value).length;
  return z
    .string()
    .refine((value) => length(value) >= min, `Gebruik ten minste ${min} tekens.`)
    .refine((value) => length(value) <= max, `Gebruik niet meer dan ${max} tekens.`);
}

const verhoor = z.strictObject({ van: instant, tot: instant });
const verdachte = z.strictObject({
  leeftijdsgroep: z.enum(['onder-12', '12-17', '18-plus']),
  recidive: z.boolean().exactOptional(),
});
const slachtoffer = z.strictObject({
  label: z.string().regex(/^slachtoffer [1-9][0-9]?$/),
  minderjarig: z.boolean(),
  wenstVervolging: unsure.exactOptional(),
});
const feit = z.strictObject({
  omschrijving: text(3, 120),
  artikel: text(0, 40).exactOptional(),
  maxStrafJaren: z.number().min(0).max(30).exactOptional(),
});
const acuutVooraf = z.strictObject({
  uitkomst: z.enum(['ja', 'nee']),
  op: instant,
  door: z.enum(['vt', 'crisisdienst']),
});
const relatie = z.enum([
  'partner',
  'ex-partner',
  'ouder-kind',
  'kind-ouder',
  'familie',
  'huisgenoot',
  'mantelzorg',
  'anders',
]);
const maatregel = z.enum([
  'contactverbod',
  'locatieverbod',
  '509hh',
  'huisverbod',
  'schorsingsvoorwaarden',
  'toezicht',
  'ots',
  'anders',
]);

/** What every message must have: it says which case it is about. */
const identity = {
  bron: name,
  bronId: z.string().regex(/^[A-Za-z0-9._/-]{3,64}$/),
  berichtNr: z.int().min(1).max(100_000),
  locatie: name,
};

/** What a first message must have besides. */
const core = {
  soort: z.enum(['vast', 'niet-vast']),
  verdachte,
  slachtoffers: z.array(slachtoffer).min(1).max(10),
  kinderen: z.enum(['geen', 'slachtoffer', 'getuige', 'slachtoffer-en-getuige', 'onbekend']),
  relatie,
  feiten: z.array(feit).min(1).max(20),
  stalking: z.boolean(),
  vtMelding: z.enum(['gedaan', 'niet-gedaan', 'onbekend']),
};

const extra = {
  vtRegios: z
    .array(name)
    .min(1)
    .max(3)
    .refine((regios) => new Set(regios).size === regios.length, 'Noem elke regio één keer.')
    .exactOptional(),
  registratienummer: z
    .string()
    .regex(/^[A-Za-z0-9-]{4,40}$/)
    .exactOptional(),
  vtMeldingNr: z
    .string()
    .regex(/^[A-Za-z0-9-]{3,40}$/)
    .exactOptional(),
  parketnummer: z
    .string()
    .regex(/^[0-9]{2}\/[0-9]{6}-[0-9]{2}$/)
    .exactOptional(),
  aanhouding: instant.exactOptional(),
  ophoudenVanaf: instant.exactOptional(),
  voorlopigeHechtenis: z.enum(['toegelaten', 'niet-toegelaten', 'onbekend']).exactOptional(),
  verhoren: z.array(verhoor).max(20).exactOptional(),
  gehoord: instant.exactOptional(),
  aangifte: z.enum(['ja', 'nee', 'ambtshalve', 'onbekend']).exactOptional(),
  klacht: unsure.exactOptional(),
  aantalKinderen: z.int().min(1).max(15).exactOptional(),
  relatieVerbrokenOp: date.exactOptional(),
  woontSamen: unsure.exactOptional(),
  sash: z.enum(['laag', 'gemiddeld', 'hoog', 'niet-afgenomen']).exactOptional(),
  kindermishandelingPrimair: z.boolean().exactOptional(),
  lopendeMaatregelen: z.array(maatregel).max(10).exactOptional(),
  huisverbod: z.enum(['opgelegd', 'in-overweging', 'niet', 'onbekend']).exactOptional(),
  hgLabel: z.boolean().exactOptional(),
  vtMeldingOp: instant.exactOptional(),
  acuutVooraf: acuutVooraf.exactOptional(),
  toelichting: text(0, 500).exactOptional(),
};

const NEEDED_FOR = {
  vast: ['aanhouding', 'voorlopigeHechtenis'],
  'niet-vast': ['gehoord'],
} as const;

/**
 * A first message on a case: exactly the contract's `intake.schema.json` (a test holds them together), with
 * instants read as epoch ms.
 */
export const firstMessage = z
  .strictObject({ ...identity, ...core, ...extra })
  .superRefine((message, context) => {
    for (const field of NEEDED_FOR[message.soort]) {
      if (message[field] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `Dit veld hoort bij soort ${message.soort}.`,
      });
    }
  });

/** A later message: absent means unchanged, so only what says which case it is about is required. */
export const laterMessage = z.strictObject({
  ...identity,
  ...extra,
  soort: core.soort.exactOptional(),
  verdachte: core.verdachte.exactOptional(),
  slachtoffers: core.slachtoffers.exactOptional(),
  kinderen: core.kinderen.exactOptional(),
  relatie: core.relatie.exactOptional(),
  feiten: core.feiten.exactOptional(),
  stalking: core.stalking.exactOptional(),
  vtMelding: core.vtMelding.exactOptional(),
});
