import { eindeVanDag, zelfdeTijdNaDagen } from '../../termijnen/datum.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import { alsHouder } from '../beslissen/houder.ts';
import type { Taakvraag } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import type { Route } from './route.ts';
import { klaarAntwoord, openRoute, VAN_DE_TAFEL } from './route.ts';
import { eersteVt, routetaak } from './taak.ts';

type Afspraak = readonly [naam: string, antwoorden: Antwoorden];

const stappen = ['overleg-zorg', 'overleg-nodig', 'overleg-vervolg'] as const;

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
  for (const stap of stappen) {
    const id = `${stap}:${route.nr}:${voorzitter.organisatie ?? voorzitter.rol}`;
    taken.push(routetaak(stap, id, voorzitter, uiterlijk));
    if (klaarAntwoord(zaak, id) === null) return taken;
  }
  return [...taken, routetaak('route-besluit', `route-besluit:${route.nr}`, { rol: 'ovj' }, null)];
}

/** Somebody tells those involved what was agreed, on a day: an action like the others. */
function vertellen([naam, { betrokkenenDoor, betrokkenenOp }]: Afspraak): readonly Afspraak[] {
  if (betrokkenenDoor === undefined || betrokkenenOp === undefined) return [];
  return [[`${naam}:betrokkenen`, { eigenaar: betrokkenenDoor, datum: betrokkenenOp }]];
}

/** What was agreed in a meeting: of each step that was answered, by each chair it had, then what was added. */
function afspraken(zaak: Zaak, route: Pick<Route, 'nr'>): readonly Afspraak[] {
  const vanStappen = Object.values(zaak.gegeven)
    .filter(({ formulier, taakId, klaar }) => klaar && taakId.startsWith(`${formulier}:${route.nr}:`))
    .filter(({ formulier }) => stappen.some((stap) => stap === formulier))
    .map(({ taakId, antwoorden }): Afspraak => [taakId.replace(`:${route.nr}:`, ':'), antwoorden]);
  const erbij = zaak.acties
    .filter(({ routeNr }) => routeNr === route.nr)
    .map(({ antwoorden }, index): Afspraak => [`extra-${index + 1}`, antwoorden]);
  return [...vanStappen, ...vanStappen.flatMap(vertellen), ...erbij];
}

/**
 * Every action that a meeting agreed on, with its owner and date. They outlive the meeting: who promised something
 * is reminded until it is done. The chair and the KPC may note it for an owner who is not in Teams.
 */
export function actieTaken(zaak: Zaak): readonly Taakvraag[] {
  const overleggen = zaak.routes.filter(({ soort }) => soort === 'actieoverleg');
  return [...overleggen, { nr: VAN_DE_TAFEL }].flatMap((route) =>
    afspraken(zaak, route).flatMap(([naam, { eigenaar, datum }]) => {
      if (typeof eigenaar !== 'string' || typeof datum !== 'string') return [];
      const houder = alsHouder(zaak, eigenaar);
      const id = `actie:${route.nr}:${naam}:${houder.organisatie ?? houder.rol}`;
      const voorzitter = eersteVt(zaak);
      const ook = [{ rol: 'kpc' } as const, ...(voorzitter === null ? [] : [voorzitter])];
      return [routetaak('actie', id, houder, eindeVanDag(datum), ook)];
    }),
  );
}
