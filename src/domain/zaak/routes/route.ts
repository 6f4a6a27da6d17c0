import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Routesoort } from '../../werkproces/routes.ts';
import type { Door } from '../wie.ts';

/** A road that a case took, kept also when it is done. */
export type Route = {
  readonly soort: Routesoort;
  /** Counted from 1 over all roads of the case, so that the tasks of each have ids of their own. */
  readonly nr: number;
  /** From when its clocks run, in epoch ms: the decision, or the request. */
  readonly vanaf: Tijdstip;
  /** What was asked at the start; empty for a road that a decision opened. */
  readonly antwoorden: Antwoorden;
  readonly door: Door;
  /** Null while it is under way. */
  readonly afgerondOp: Tijdstip | null;
};

/** The answer to a task of a road or of a side question, the last one that was given. */
export type Gegeven = {
  readonly taakId: string;
  readonly formulier: string;
  readonly antwoorden: Antwoorden;
  /** The answer finished the task; false: something was noted and the task goes on (suspect did not come). */
  readonly klaar: boolean;
  readonly op: Tijdstip;
  readonly door: Door;
};

/** Number of the road of what was agreed at the table itself, beside every meeting. */
export const VAN_DE_TAFEL = 0;

/** What the case keeps of its roads, side questions and label. */
export type Routestaat = {
  /** Roads taken, in order. */
  readonly routes: readonly Route[];
  /** Last answer to each task of a road or side question, by task id. */
  readonly gegeven: Readonly<Record<string, Gegeven>>;
  /** Actions added to a meeting besides those of its steps, or agreed at the table ({@link VAN_DE_TAFEL}). */
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

/** The road of this kind that is under way; at most one. */
export function openRoute(zaak: Pick<Routestaat, 'routes'>, soort: Routesoort): Route | null {
  return zaak.routes.find((route) => route.soort === soort && route.afgerondOp === null) ?? null;
}

/** Answer that finished this task, if any. */
export function klaarAntwoord(zaak: Pick<Routestaat, 'gegeven'>, taakId: string): Gegeven | null {
  const gegeven = Object.hasOwn(zaak.gegeven, taakId) ? zaak.gegeven[taakId] : undefined;
  return gegeven?.klaar === true ? gegeven : null;
}

/** A choice in an answer that finished a task; null without one. */
export function keuzeIn(gegeven: Gegeven | null, veld: string): string | null {
  const waarde = gegeven?.antwoorden[veld];
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
}
