import { z } from 'zod';
import type { Escalatie } from '../../domain/instellingen/escalatie.ts';
import { standaardEscalatie as standaard } from '../../domain/instellingen/escalatie.ts';
import { taakSoorten } from '../../domain/instellingen/stappen.ts';
import { geheel, klok } from './veldsoorten.ts';

/** How the steps of a location give way to somebody who is at it, to each other, and to the night. */
export const escalatieSchema = z
  .strictObject({
    oppakMinuten: z.partialRecord(z.enum(taakSoorten), geheel(0, 240)).default({}),
    tussentijdMinuten: geheel(0, 30).default(standaard.tussentijdMinuten),
    rust: z
      .strictObject({ van: klok.default(standaard.rust.van), tot: klok.default(standaard.rust.tot) })
      .prefault({}),
  })
  .prefault({})
  .transform(
    (eigen): Escalatie => ({ ...eigen, oppakMinuten: { ...standaard.oppakMinuten, ...eigen.oppakMinuten } }),
  );
