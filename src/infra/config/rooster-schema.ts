import { z } from 'zod';
import type { Roosterregels } from '../../domain/rooster/rooster.ts';
import { beurtlengten, feestdagregels, weekdagen } from '../../domain/rooster/rooster.ts';
import { isDatum } from '../../domain/termijnen/dagnummer.ts';
import { geheel, piketSleutel, rol, slug } from './veldsoorten.ts';

const klok = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'verwacht een tijd zoals 08:00');
const datum = z.string().refine(isDatum, 'verwacht een datum zoals 2027-01-04');
const mensen = z.array(slug).max(20);

const dienst = z
  .strictObject({
    id: slug,
    dagen: z
      .array(z.enum(weekdagen))
      .min(1)
      .default([...weekdagen]),
    van: klok,
    tot: klok,
    feestdagen: z.enum(feestdagregels).default('ook'),
    vanaf: datum.exactOptional(),
    totEnMet: datum.exactOptional(),
    wie: mensen.default([]),
    wissel: z
      .strictObject({
        elke: z.enum(beurtlengten).default('week'),
        vanaf: datum,
        groepen: z.array(mensen.min(1)).min(2).max(60),
      })
      .exactOptional(),
    achterwacht: mensen.default([]),
  })
  .refine(({ wie, wissel }) => wie.length > 0 || wissel !== undefined, {
    message: 'verwacht wie of wissel: zonder mensen is er geen dienst',
  });

const uitzondering = z.strictObject({
  datum,
  totEnMet: datum.exactOptional(),
  van: klok.exactOptional(),
  tot: klok.exactOptional(),
  wie: mensen,
});

const regels: z.ZodType<Roosterregels> = z.strictObject({
  diensten: z.array(dienst).min(1).max(50),
  uitzonderingen: z.array(uitzondering).max(200).default([]),
  invaller: rol.default('ovj'),
});

/** Duty with hours, by role or `vt:<organisatie>`. */
export const roostersSchema = z.partialRecord(piketSleutel, regels).default({});

/** Readiness before a shift. */
export const paraatheidSchema = z
  .strictObject({
    minutenVooraf: geheel(0, 720).default(60),
    bevestigMinuten: geheel(0, 360).default(15),
  })
  .prefault({});

/** The weekly test alarm. */
export const proefalarmSchema = z.strictObject({
  dag: z.enum(weekdagen),
  klok,
  kanaalVan: slug.exactOptional(),
});
