import type { ZaakEvent } from '../zaak/events.ts';
import { evolve } from '../zaak/evolve.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** One event with the case before and after it: what was known when somebody decided. */
export type Stap = { readonly event: ZaakEvent; readonly voor: Zaak | null; readonly na: Zaak };

/** A whole case, event by event. */
export type Verloop = { readonly stappen: readonly Stap[]; readonly eind: Zaak };

/** The steps of a case in order; null for a stream without events. */
export function verloopVan(events: readonly ZaakEvent[]): Verloop | null {
  const stappen: Stap[] = [];
  let voor: Zaak | null = null;
  for (const event of events) {
    const na: Zaak = evolve(voor, event);
    stappen.push({ event, voor, na });
    voor = na;
  }
  return voor === null ? null : { stappen, eind: voor };
}
