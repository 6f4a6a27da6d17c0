import type { Formulier } from '../../formulier.ts';
import { actie, overlegActie } from './actie.ts';
import { overlegNodig, overlegVervolg, overlegZorg } from './actieoverleg.ts';
import { routeBesluit } from './besluit.ts';
import { bekend } from './label.ts';
import { overlegAanmelden } from './overleg-aanmelden.ts';
import { spreekuur, spreekuurVragen } from './spreekuur.ts';
import { drieVragen, triage, vtMelding } from './zijvragen.ts';
import { mdaPlan, mdaVeiligheid, zvhAdvies, zvhAgenda } from './zvh.ts';

/** The forms of the roads and side questions, by id (werkproces §2, §4, §8). */
export const routeformulieren = {
  'drie-vragen': drieVragen,
  'vt-melding': vtMelding,
  triage,
  bekend,
  spreekuur,
  'spreekuur-vragen': spreekuurVragen,
  'zvh-agenda': zvhAgenda,
  'zvh-advies': zvhAdvies,
  'mda-veiligheid': mdaVeiligheid,
  'mda-plan': mdaPlan,
  'overleg-aanmelden': overlegAanmelden,
  'overleg-zorg': overlegZorg,
  'overleg-nodig': overlegNodig,
  'overleg-vervolg': overlegVervolg,
  'overleg-actie': overlegActie,
  actie,
  'route-besluit': routeBesluit,
} as const satisfies Readonly<Record<string, Formulier>>;
