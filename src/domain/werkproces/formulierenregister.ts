import type { Formulier } from './formulier.ts';
import { acuteCheck } from './formulieren/acute-check.ts';
import { kennisname, plandatumItem, terPlaatse, verbod, vtInformeren } from './formulieren/bevestigen.ts';
import { deelA } from './formulieren/deel-a.ts';
import { deelATelefonisch } from './formulieren/deel-a-telefonisch.ts';
import { hechtenis, uitspraak, voorgeleiding } from './formulieren/hechtenis.ts';
import { huisverbodBesluit } from './formulieren/huisverbod.ts';
import { inbreng3ro } from './formulieren/inbreng-3ro.ts';
import { inbrengHalt } from './formulieren/inbreng-halt.ts';
import { inbrengKpc } from './formulieren/inbreng-kpc.ts';
import { inbrengPolitie } from './formulieren/inbreng-politie.ts';
import { inbrengRvdk } from './formulieren/inbreng-rvdk.ts';
import { inbrengShn } from './formulieren/inbreng-shn.ts';
import { ibOm, ibPolitie } from './formulieren/individuele-beoordeling.ts';
import { lijBijDagvaarding, overdrachtJeugdreclassering, verwijzingOnder12 } from './formulieren/jeugd.ts';
import { keuzeToelichten } from './formulieren/keuze-toelichten.ts';
import { maatregel, maatregelAanvullen, maatregelVervolg } from './formulieren/maatregel.ts';
import { notitie } from './formulieren/notitie.ts';
import { onderzoeksplan, onderzoeksplanAkkoord } from './formulieren/onderzoeksplan.ts';
import { overdracht } from './formulieren/overdracht.ts';
import { plandatumAfhandelen, plandatumVerzetten } from './formulieren/plandatum.ts';
import { rodeVlaggen } from './formulieren/rode-vlaggen.ts';
import { routeformulieren } from './formulieren/routes/register.ts';
import { sash } from './formulieren/sash.ts';
import { schending, schendingMelden } from './formulieren/schending.ts';
import { ambtshalveMelden, informant, slachtofferPoging } from './formulieren/slachtoffer.ts';
import {
  stalkingAdvies,
  stalkingBewaken,
  stalkingOvj,
  stalkingPlan,
  stalkingPolitie,
  stalkingVt,
} from './formulieren/stalkingroute.ts';
import { verzoekTotOnderzoek } from './formulieren/verzoek-tot-onderzoek.ts';
import { vragenlijstStalking } from './formulieren/vragenlijst-stalking.ts';
import { vrijheid } from './formulieren/vrijheid.ts';
import { vtMailen } from './formulieren/vt-mailen.ts';
import { intrekken, koppelen, piketOvernemen } from './formulieren/zaakbeheer.ts';
import { zaakbesluit } from './formulieren/zaakbesluit.ts';

/**
 * Every form in full, by id: also what is needed to show an answer that was given before. An id is
 * stored with the answers, so it never changes.
 */
export const formulieren = {
  'deel-a': deelA,
  'deel-a-telefonisch': deelATelefonisch,
  'inbreng-politie': inbrengPolitie,
  'inbreng-3ro': inbreng3ro,
  'inbreng-rvdk': inbrengRvdk,
  'inbreng-shn': inbrengShn,
  'inbreng-kpc': inbrengKpc,
  'inbreng-halt': inbrengHalt,
  sash,
  'vragenlijst-stalking': vragenlijstStalking,
  'rode-vlaggen': rodeVlaggen,
  'stalking-politie': stalkingPolitie,
  'stalking-plan': stalkingPlan,
  'stalking-vt': stalkingVt,
  'stalking-advies': stalkingAdvies,
  'stalking-ovj': stalkingOvj,
  'stalking-bewaken': stalkingBewaken,
  'verwijzing-onder-12': verwijzingOnder12,
  'overdracht-jeugdreclassering': overdrachtJeugdreclassering,
  'ib-politie': ibPolitie,
  'ib-om': ibOm,
  huisverbod: huisverbodBesluit,
  onderzoeksplan,
  'onderzoeksplan-akkoord': onderzoeksplanAkkoord,
  'verzoek-tot-onderzoek': verzoekTotOnderzoek,
  'vt-mailen': vtMailen,
  lij: lijBijDagvaarding,
  vrijheid,
  zaakbesluit,
  'slachtoffer-poging': slachtofferPoging,
  informant,
  ambtshalve: ambtshalveMelden,
  'plandatum-verzetten': plandatumVerzetten,
  'plandatum-afhandelen': plandatumAfhandelen,
  kennisname,
  'vt-informeren': vtInformeren,
  overdracht,
  'plandatum-item': plandatumItem,
  intrekken,
  koppelen,
  'piket-overnemen': piketOvernemen,
  ...routeformulieren,
  'acute-check': acuteCheck,
  hechtenis,
  voorgeleiding,
  uitspraak,
  maatregel,
  'maatregel-aanvullen': maatregelAanvullen,
  'maatregel-vervolg': maatregelVervolg,
  verbod,
  'schending-melden': schendingMelden,
  schending,
  'ter-plaatse': terPlaatse,
  'keuze-toelichten': keuzeToelichten,
  notitie,
} as const satisfies Readonly<Record<string, Formulier>>;

/** Name of a form; stored with answers. */
export type FormulierId = keyof typeof formulieren;

/** The form with that name; undefined for a name that no form has or had. */
export function formulierMet(id: string): Formulier | undefined {
  return Object.values<Formulier>(formulieren).find((formulier) => formulier.id === id);
}
