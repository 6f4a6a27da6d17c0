import type { ZaakEvent } from './events.ts';
import type { Zaak } from './zaak.ts';

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
