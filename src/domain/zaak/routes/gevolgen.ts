import type { ZaakEventKern } from '../events.ts';
import { laatsteZaakbesluit } from '../laatste-besluit.ts';
import type { Zaak } from '../zaak.ts';
import { openRoute } from './route.ts';

/** Roads that a decision opens and another decision ends. */
const doorBesluit = ['hg-spreekuur', 'zvh'] as const;

/**
 * A decision that names a road opens it; the same once more leaves it as it is; one without it ends the waiting.
 * Whichever way the decision came about.
 */
export function routegevolgen(zaak: Zaak): readonly ZaakEventKern[] {
  const besluit = laatsteZaakbesluit(zaak);
  if (besluit === null) return [];
  const { door, op: vanaf } = besluit;
  let nr = zaak.routes.length;
  return doorBesluit.flatMap((route): readonly ZaakEventKern[] => {
    const open = openRoute(zaak, route);
    const gekozen = besluit.besluiten.includes(route);
    if (open !== null) return gekozen ? [] : [{ type: 'RouteAfgerond', nr: open.nr, door }];
    const gehad = zaak.routes.some((eerder) => eerder.soort === route && eerder.vanaf === vanaf);
    if (!gekozen || gehad) return [];
    nr += 1;
    return [{ type: 'RouteGestart', route, nr, vanaf, antwoorden: {}, door }];
  });
}
