import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { FormulierId } from '../werkproces/formulierenregister.ts';
import { isStalkingroute } from '../werkproces/stalkingrisico.ts';
import { adviesrol } from './adviesrol.ts';
import { feitenVan } from './feiten-van.ts';
import { laatsteVrijheid, laatsteZaakbesluit } from './laatste-besluit.ts';
import { sashTaakId, stalkingrisico, vraagtSash } from './stalking.ts';
import type { Taakvraag } from './taak.ts';
import { tussenstappen } from './tussenstappen.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

function stap(formulier: FormulierId, houder: Rolhouder, id: string = formulier): Taakvraag {
  return { id, soort: 'processtap', formulier, ...houder, uiterlijk: null };
}

/** A task of its own: when the risk turns out higher the whole form is asked anew. */
const STALKING_LAAG = 'stalking-politie:laag';

/** Low risk, and police did not say so already when it was higher. */
function vraagtVolger(zaak: Zaak): boolean {
  return stalkingrisico(zaak) === 'laag' && zaak.ingevuld['stalking-politie']?.klaar !== true;
}

/** Breaches that were reported and new arrests, of the whole case. */
function signalen(zaak: Zaak): number {
  return zaak.bewaking.schendingen.length + zaak.bewaking.deelARonde;
}

/** When the last of them came; null without one. */
function laatsteSignaal({ bewaking, melding }: Zaak): Tijdstip | null {
  const aanhouding = bewaking.deelARonde > 0 ? (melding.aanhouding ?? null) : null;
  const momenten = [
    ...bewaking.schendingen.map(({ op }) => op),
    ...(aanhouding === null ? [] : [aanhouding]),
  ];
  return momenten.length === 0 ? null : Math.max(...momenten);
}

/** A plan of before the last breach or arrest is looked at again, each time (B 4725–4734). */
function planstappen(zaak: Zaak): readonly Taakvraag[] {
  const plan = zaak.ingevuld['stalking-politie'];
  const signaal = laatsteSignaal(zaak);
  if (plan?.klaar !== true || signaal === null || signaal <= plan.op) return [];
  return [stap('stalking-plan', { rol: 'politie' }, `stalking-plan:${signalen(zaak)}`)];
}

/** SASH of every stalking case, and who follows it (B 5488–5512); from "gemiddeld" on the route with its owners (werkproces §8; B 5535–5624). */
function stalkingstappen(zaak: Zaak): readonly Taakvraag[] {
  if (!zaak.melding.stalking) return [];
  return [
    ...(vraagtSash(zaak) ? [stap('sash', { rol: 'politie' }, sashTaakId(zaak))] : []),
    ...(isStalkingroute(stalkingrisico(zaak)) ? route(zaak) : []),
    ...(vraagtVolger(zaak) ? [stap('stalking-politie', { rol: 'politie' }, STALKING_LAAG)] : []),
  ];
}

/** For a suspect who turns out to be a minor, or an adult after all, somebody else owes it: a task of their own. */
function stalkingadvies(zaak: Zaak): Taakvraag {
  const rol = adviesrol(zaak);
  return stap('stalking-advies', { rol }, rol === 'rvdk' ? 'stalking-advies:rvdk' : 'stalking-advies');
}

function route(zaak: Zaak): readonly Taakvraag[] {
  const onder12 = zaak.melding.verdachte.leeftijdsgroep === 'onder-12';
  const zonderBezwaren = feitenVan(zaak).ernstigeBezwaren === 'nee';
  return [
    stap('stalking-politie', { rol: 'politie' }),
    ...planstappen(zaak),
    ...zaak.vtRegios.map((organisatie) =>
      stap('stalking-vt', { rol: 'vt', organisatie }, `stalking-vt:${organisatie}`),
    ),
    ...(onder12 ? [] : [stalkingadvies(zaak)]),
    stap('stalking-ovj', { rol: 'ovj' }),
    ...(zonderBezwaren ? [stap('stalking-bewaken', { rol: 'ovj' })] : []),
  ];
}

/** Measures imposed with the last decisions, that somebody has to supervise. */
function metToezicht(zaak: Zaak): boolean {
  const vrijheid = laatsteVrijheid(zaak);
  const opgelegd = [...(vrijheid?.maatregelen ?? []), ...(laatsteZaakbesluit(zaak)?.maatregelen ?? [])];
  return vrijheid?.besluit === 'heenzenden-509hh' || opgelegd.some((m) => m !== 'lopende-maatregel');
}

/** A minor: measures go to the jeugdreclassering; under 12 there is no criminal case and somebody refers. */
function jeugdstappen(zaak: Zaak): readonly Taakvraag[] {
  if (zaak.melding.verdachte.leeftijdsgroep === 'onder-12') {
    return [stap('verwijzing-onder-12', { rol: 'ovj' })];
  }
  const jeugd = adviesrol(zaak) === 'rvdk';
  return jeugd && metToezicht(zaak) ? [stap('overdracht-jeugdreclassering', { rol: 'rvdk' })] : [];
}

/** What the work process asks of one role besides the standing tasks: a small form each. */
export function processtappen(zaak: Zaak): readonly Taakvraag[] {
  return [...stalkingstappen(zaak), ...jeugdstappen(zaak), ...tussenstappen(zaak)];
}
