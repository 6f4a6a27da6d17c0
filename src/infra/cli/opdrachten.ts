import type { Opdracht } from './opdracht.ts';
import { audit } from './opdrachten/audit.ts';
import { cijfers } from './opdrachten/cijfers.ts';
import { config } from './opdrachten/config.ts';
import { dossier } from './opdrachten/dossier.ts';
import { dossierControle } from './opdrachten/dossier-controle.ts';
import { geparkeerd } from './opdrachten/geparkeerd.ts';
import { herbouw } from './opdrachten/herbouw.ts';
import { hersteltest } from './opdrachten/hersteltest.ts';
import { importeer } from './opdrachten/importeer.ts';
import { inzage } from './opdrachten/inzage.ts';
import { noodlijst } from './opdrachten/noodlijst.ts';
import { paraatheid } from './opdrachten/paraatheid.ts';
import { rooster } from './opdrachten/rooster.ts';
import { sleutels } from './opdrachten/sleutels.ts';
import { termijn } from './opdrachten/termijn.ts';
import { wissen } from './opdrachten/wissen.ts';
import { zaak } from './opdrachten/zaak.ts';

/** Every command, in the order of the help. A new one is a file in `opdrachten/` and a line here. */
export const opdrachten: readonly Opdracht[] = [
  termijn,
  config,
  zaak,
  geparkeerd,
  herbouw,
  rooster,
  importeer,
  paraatheid,
  noodlijst,
  cijfers,
  sleutels,
  wissen,
  audit,
  hersteltest,
  inzage,
  dossier,
  dossierControle,
];
