import { z } from 'zod';
import { standaardStappen } from '../../domain/instellingen/standaardstappen.ts';
import type { Stappen } from '../../domain/instellingen/stappen.ts';
import { doelWoorden, taakSoorten } from '../../domain/instellingen/stappen.ts';
import { rollen } from '../../domain/rollen.ts';
import { geheel, slug } from './veldsoorten.ts';

const WEEK = 7 * 24 * 60;
// A plandatum may be months away, and its items may be asked for early.
const KWARTAAL = 13 * WEEK;

const minuten = geheel(0, KWARTAAL);

const stap = z.strictObject({
  id: slug,
  moment: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('na-vraag'), minuten }),
    z.strictObject({ soort: z.literal('voor-uiterlijk'), minuten }),
    z.strictObject({ soort: z.literal('na-uiterlijk'), minuten }),
  ]),
  herhaal: z
    .strictObject({ elkeMinuten: geheel(5, WEEK), maal: geheel(1, 100).exactOptional() })
    .exactOptional(),
  aan: z.array(z.enum([...doelWoorden, ...rollen])).min(1),
  bellen: z.literal(true).exactOptional(),
  kanWachten: z.literal(true).exactOptional(),
  bij: z.enum(['vast', 'niet-vast']).exactOptional(),
  van: z.array(z.enum(rollen)).min(1).exactOptional(),
});

const stappen = z
  .array(stap)
  .max(20)
  .refine((lijst) => new Set(lijst.map(({ id }) => id)).size === lijst.length, {
    message: 'verwacht voor elke stap een eigen id',
  });

/** The steps of a location: a kind of task that is named replaces all its default steps. */
export const stappenSchema = z
  .partialRecord(z.enum(taakSoorten), stappen)
  .default({})
  .transform((eigen): Stappen => {
    // A name without a value is absent, not an empty list of steps.
    const genoemd = Object.entries(eigen).filter(([, lijst]) => lijst !== undefined);
    return { ...standaardStappen, ...Object.fromEntries(genoemd) };
  });
