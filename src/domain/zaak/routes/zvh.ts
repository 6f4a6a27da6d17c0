import { eindeVanDag, zelfdeTijdNaDagen } from '../../termijnen/datum.ts';
import type { Taakvraag } from '../taak.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { keuzeIn, klaarAntwoord, openRoute } from './route.ts';
import { routetaak } from './taak.ts';

const zvh: Rolhouder = { rol: 'zvh' };
/** Where the ZVH is not in Teams, the KPC notes what it says (Noord-Holland). */
const viaKpc: readonly Rolhouder[] = [{ rol: 'kpc' }];

/**
 * Referred to the ZVH: on the agenda within one to two weeks; at MDA++ direct safety within one week and a plan
 * within four, from the referral; then its advice, then the OvJ decides (werkproces §5, §8).
 */
export function zvhTaken(zaak: Zaak): readonly Taakvraag[] {
  const route = openRoute(zaak, 'zvh');
  if (route === null) return [];
  const { nr, vanaf } = route;
  const { termijnen } = zaak.instellingen;
  const agenda = klaarAntwoord(zaak, `zvh-agenda:${nr}`);
  const opAgenda = zelfdeTijdNaDagen(vanaf, termijnen.zvhAgendaDagen);
  const taken = [routetaak('zvh-agenda', `zvh-agenda:${nr}`, zvh, opAgenda, viaKpc)];
  if (agenda === null) return taken;
  const naDagen = (dagen: number): number => zelfdeTijdNaDagen(agenda.op, dagen);
  const mda = keuzeIn(agenda, 'tafel') === 'mda';
  if (mda) {
    const veilig = naDagen(termijnen.mdaVeiligheidDagen);
    const plan = naDagen(termijnen.mdaPlanDagen);
    taken.push(routetaak('mda-veiligheid', `mda-veiligheid:${nr}`, zvh, veilig, viaKpc));
    taken.push(routetaak('mda-plan', `mda-plan:${nr}`, zvh, plan, viaKpc));
  }
  const datum = keuzeIn(agenda, 'datum');
  const adviesOp = datum === null ? null : eindeVanDag(datum);
  taken.push(routetaak('zvh-advies', `zvh-advies:${nr}`, zvh, adviesOp, viaKpc));
  if (klaarAntwoord(zaak, `zvh-advies:${nr}`) !== null) {
    taken.push(routetaak('route-besluit', `route-besluit:${nr}`, { rol: 'ovj' }, null));
  }
  return taken;
}
