import type { ZaakEvent } from './events.ts';
import type { Gegeven, Route } from './routes/route.ts';
import type { Zaak } from './zaak.ts';

/** What the case keeps of its roads, side questions and label. */
export type Routestaat = {
  /** Roads taken, in order. */
  readonly routes: readonly Route[];
  /** Last answer to each task of a road or side question, by task id. */
  readonly gegeven: Readonly<Record<string, Gegeven>>;
  /** Actions added to a meeting besides those of its steps. */
  readonly acties: readonly (Pick<Gegeven, 'antwoorden' | 'op' | 'door'> & { readonly routeNr: number })[];
  /** When somebody made it a case of domestic violence at the table; null: nobody did. */
  readonly hgLabel: { readonly op: number; readonly door: Route['door'] } | null;
  readonly bekendGevraagdOp: number | null;
};

export const geenRoutes: Routestaat = {
  routes: [],
  gegeven: {},
  acties: [],
  hgLabel: null,
  bekendGevraagdOp: null,
};

/** Folds what the event says about roads, side questions and label; others leave the case as it is. */
export function evolveRoutes(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type === 'RouteGestart') {
    const { route: soort, nr, vanaf, antwoorden, door } = event;
    return { ...zaak, routes: [...zaak.routes, { soort, nr, vanaf, antwoorden, door, afgerondOp: null }] };
  }
  if (event.type === 'RouteAfgerond') {
    const routes = zaak.routes.map((route) =>
      route.nr === event.nr ? { ...route, afgerondOp: event.op } : route,
    );
    return { ...zaak, routes };
  }
  if (event.type === 'AntwoordGegeven') {
    const { taakId, formulier, antwoorden, klaar, op, door } = event;
    const gegeven = { taakId, formulier, antwoorden, klaar, op, door };
    return { ...zaak, gegeven: { ...zaak.gegeven, [taakId]: gegeven } };
  }
  if (event.type === 'ActieToegevoegd') {
    const { nr: routeNr, antwoorden, op, door } = event;
    return { ...zaak, acties: [...zaak.acties, { routeNr, antwoorden, op, door }] };
  }
  if (event.type === 'BekendGevraagd') {
    return { ...zaak, bekendGevraagdOp: event.op };
  }
  if (event.type === 'HgLabelGezet') {
    return { ...zaak, hgLabel: { op: event.op, door: event.door } };
  }
  return zaak;
}
