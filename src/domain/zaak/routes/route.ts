import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Routesoort } from '../../werkproces/routes.ts';
import type { Door } from '../wie.ts';
import type { Zaak } from '../zaak.ts';

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

/** The road of this kind that is under way; at most one. */
export function openRoute(zaak: Zaak, soort: Routesoort): Route | null {
  return zaak.routes.find((route) => route.soort === soort && route.afgerondOp === null) ?? null;
}

/** Answer that finished this task, if any. */
export function klaarAntwoord(zaak: Zaak, taakId: string): Gegeven | null {
  const gegeven = Object.hasOwn(zaak.gegeven, taakId) ? zaak.gegeven[taakId] : undefined;
  return gegeven?.klaar === true ? gegeven : null;
}

/** A choice in an answer that finished a task; null without one. */
export function keuzeIn(gegeven: Gegeven | null, veld: string): string | null {
  const waarde = gegeven?.antwoorden[veld];
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
}
