import { z } from 'zod';
import { NOOIT } from '../../domain/oefening/draaiboek.ts';
import type { Oefening } from '../../domain/oefening/oefening.ts';
import { modules, snelheden } from '../../domain/oefening/oefening.ts';
import { toetsen } from '../../domain/oefening/toets.ts';
import { verstrekkingsvelden } from '../../domain/privacy/verstrekkingentabel.ts';
import { klok, piketSleutel, slug } from '../config/veldsoorten.ts';

/** A text of an exercise: several lines, and nothing that could be of a real person. */
const verhaal = (max: number): z.ZodType<string> =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((t) => !t.includes('@') && !/\d{7}/.test(t.replaceAll(/[\s.-]/g, '')), {
      message: 'verwacht een tekst zonder e-mailadres of lang nummer',
    });

const minuten = z
  .int()
  .min(0)
  .max(60 * 24 * 60);
const antwoorden = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const ooit = z.union([minuten, z.literal('nooit').transform(() => NOOIT)]);

const scriptrol = z.strictObject({
  na: minuten.default(10),
  zwijgt: z.boolean().default(false),
  taken: z.record(z.string(), ooit).default({}),
});

/** Buttons that a scripted colleague presses unasked. */
const knoppen = [
  'acuut.wijzigen',
  'vrijheid.wijzigen',
  'deel-a.telefonisch',
  'rode-vlaggen',
  'vragenlijst-stalking',
  'schending.melden',
  'check.vragen',
  'taak.oppakken',
  'zaak.eigenaar',
] as const;

const basis = { na: minuten, rol: piketSleutel };
const handeling = z.discriminatedUnion('doe', [
  z.strictObject({ ...basis, doe: z.literal('reactie'), tekst: verhaal(300) }),
  z.strictObject({
    ...basis,
    doe: z.literal('knop'),
    verb: z.enum(knoppen),
    taak: z.string().max(120).default(''),
    antwoorden: antwoorden.default({}),
  }),
]);

/** One YAML file of an exercise (`docs/ontwikkelen/oefening-toevoegen.md`). */
export const oefeningSchema: z.ZodType<Oefening> = z.strictObject({
  id: slug,
  titel: verhaal(60),
  modules: z.array(z.enum(modules)).min(1),
  bron: verhaal(200),
  casus: verhaal(1_200),
  doelen: z
    .array(z.strictObject({ tekst: verhaal(160), toets: z.enum(toetsen) }))
    .min(1)
    .max(8),
  bespreek: z.array(verhaal(200)).min(1).max(8),
  begin: klok.default('10:00'),
  uren: z
    .int()
    .min(1)
    .max(24 * 40),
  snelheid: z.literal(snelheden).default(30),
  berichten: z
    .array(z.strictObject({ na: minuten.default(0), melding: z.record(z.string(), z.unknown()) }))
    .min(1),
  rollen: z.partialRecord(piketSleutel, scriptrol).transform((rollen) => rollen as Oefening['rollen']),
  spel: z.strictObject({
    acuut: z.record(z.string(), z.enum(['ja', 'nee'])),
    antwoorden: z.record(z.string(), z.union([antwoorden, z.array(antwoorden).min(1)])),
    plandatumOverDagen: z.int().min(1).max(60).exactOptional(),
  }),
  later: z.array(handeling).default([]),
  deelvragen: z
    .array(
      z.strictObject({
        id: slug,
        vraag: verhaal(200),
        veld: z
          .string()
          .refine((veld) => verstrekkingsvelden.includes(veld), 'onbekend veld van de verstrekkingentabel'),
      }),
    )
    .max(10)
    .default([]),
});
