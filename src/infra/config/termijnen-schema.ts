import { z } from 'zod';
import { standaardTermijnen as standaard } from '../../domain/instellingen/termijnen.ts';
import { geheel, klok } from './veldsoorten.ts';

const plandatum = z.strictObject({
  dagenVooraf: z
    .array(geheel(1, 60))
    .max(10)
    .default([...standaard.plandatum.dagenVooraf]),
  werkdagenVooraf: z
    .array(geheel(1, 20))
    .max(10)
    .default([...standaard.plandatum.werkdagenVooraf]),
  klok: klok.default(standaard.plandatum.klok),
});

/** The durations of a location; each has the default of werkproces §5. */
export const termijnenSchema = z
  .strictObject({
    ivsUren: geheel(1, 144).default(standaard.ivsUren),
    ivsVerlengingUren: geheel(0, 144).default(standaard.ivsVerlengingUren),
    voorgeleidingUren: geheel(1, 144).default(standaard.voorgeleidingUren),
    nietVastWerkdagen: geheel(1, 30).default(standaard.nietVastWerkdagen),
    spreekuurDagen: geheel(1, 90).default(standaard.spreekuurDagen),
    zvhAgendaDagen: geheel(1, 90).default(standaard.zvhAgendaDagen),
    mdaVeiligheidDagen: geheel(1, 60).default(standaard.mdaVeiligheidDagen),
    mdaPlanDagen: geheel(1, 180).default(standaard.mdaPlanDagen),
    actieoverlegDagen: geheel(1, 30).default(standaard.actieoverlegDagen),
    vtTerPlaatseMinuten: geheel(10, 1_440).default(standaard.vtTerPlaatseMinuten),
    huisverbodDagen: geheel(1, 28).default(standaard.huisverbodDagen),
    huisverbodVerlengdDagen: geheel(1, 60).default(standaard.huisverbodVerlengdDagen),
    gedragsaanwijzingDagen: geheel(1, 365).default(standaard.gedragsaanwijzingDagen),
    gedragsaanwijzingVerlengingen: geheel(0, 10).default(standaard.gedragsaanwijzingVerlengingen),
    bewaringDagen: geheel(1, 90).default(standaard.bewaringDagen),
    checkVoorIvsMinuten: geheel(30, 4_320).default(standaard.checkVoorIvsMinuten),
    checkVoorVoorgeleidingMinuten: geheel(30, 5_400).default(standaard.checkVoorVoorgeleidingMinuten),
    checkVoorHuisverbodMinuten: geheel(30, 14_400).default(standaard.checkVoorHuisverbodMinuten),
    checkVoorMaatregelMinuten: geheel(30, 43_200).default(standaard.checkVoorMaatregelMinuten),
    plandatum: plandatum.prefault({}),
    lustrumBevrijdingsdag: z.boolean().default(standaard.lustrumBevrijdingsdag),
  })
  .prefault({});
