import { eindeVanDag, zelfdeTijdNaDagen } from '../../termijnen/datum.ts';
import { alsHouder } from '../beslissen/houder.ts';
import type { Taakvraag } from '../taak.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import type { Afspraak } from './afspraken.ts';
import { afspraken, overlegstappen } from './afspraken.ts';
import { klaarAntwoord, openRoute } from './route.ts';
import { eersteVt, routetaak } from './taak.ts';

/**
 * An actieoverleg, chaired by Veilig Thuis, within a week: three steps one after the other, and back to the OvJ
 * (methodische onderlegger; B 2603–2640).
 */
export function overlegTaken(zaak: Zaak): readonly Taakvraag[] {
  const route = openRoute(zaak, 'actieoverleg');
  if (route === null) return [];
  const voorzitter = eersteVt(zaak) ?? { rol: 'kpc' };
  const uiterlijk = zelfdeTijdNaDagen(route.vanaf, zaak.instellingen.termijnen.actieoverlegDagen);
  const taken: Taakvraag[] = [];
  for (const stap of overlegstappen) {
    const id = `${stap}:${route.nr}:${voorzitter.organisatie ?? voorzitter.rol}`;
    taken.push(routetaak(stap, id, voorzitter, uiterlijk));
    if (klaarAntwoord(zaak, id) === null) return taken;
  }
  return [...taken, routetaak('route-besluit', `route-besluit:${route.nr}`, { rol: 'ovj' }, null)];
}

/** Id of the task of what was agreed, for who does it. */
function actieId({ routeNr, naam }: Afspraak, houder: Rolhouder): string {
  return `actie:${routeNr}:${naam}:${houder.organisatie ?? houder.rol}`;
}

/**
 * Every action that a meeting agreed on, with its owner and date. They outlive the meeting: who promised something
 * is reminded until it is done. The chair and the KPC may note it for an owner who is not in Teams.
 */
export function actieTaken(zaak: Zaak): readonly Taakvraag[] {
  const voorzitter = eersteVt(zaak);
  const ook = [{ rol: 'kpc' } as const, ...(voorzitter === null ? [] : [voorzitter])];
  return afspraken(zaak).map((afspraak) => {
    const houder = alsHouder(zaak, afspraak.eigenaar);
    return routetaak('actie', actieId(afspraak, houder), houder, eindeVanDag(afspraak.datum), ook);
  });
}

/** What was agreed that this task is about; null for another kind of task. */
export function afspraakVan(zaak: Zaak, taakId: string): Afspraak | null {
  const gevonden = afspraken(zaak).find(
    (afspraak) => actieId(afspraak, alsHouder(zaak, afspraak.eigenaar)) === taakId,
  );
  return gevonden ?? null;
}
