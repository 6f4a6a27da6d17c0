import { z } from 'zod';
import { contactkanalen } from '../../domain/bereikbaarheid/contactpunt.ts';
import type { Reservebeleid } from '../../domain/instellingen/reserve.ts';
import { standaardReserve } from '../../domain/instellingen/reserve.ts';
import { taakSoorten } from '../../domain/instellingen/stappen.ts';
import { geheel } from './veldsoorten.ts';

const DAG = 24 * 60;

const stap = z.strictObject({
  kanaal: z.enum(['draad', ...contactkanalen]),
  naMinuten: geheel(1, DAG).exactOptional(),
});

/** The channels beside Teams in order, each at most once. */
export const reservestappenSchema = z
  .array(stap)
  .max(3)
  .refine((lijst) => new Set(lijst.map(({ kanaal }) => kanaal)).size === lijst.length, {
    message: 'verwacht elk kanaal hoogstens één keer',
  });

/** A kind of task that is named replaces its default; the others keep theirs. */
export const reserveSchema = z
  .partialRecord(z.enum(['standaard', ...taakSoorten]), reservestappenSchema)
  .default({})
  .transform((eigen): Reservebeleid => {
    // A name without a value is absent, not an empty list.
    const genoemd = Object.entries(eigen).filter(([, lijst]) => lijst !== undefined);
    return { ...standaardReserve, ...Object.fromEntries(genoemd) };
  });
