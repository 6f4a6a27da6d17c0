import type { Post, Timer } from '../afgeleid/derive.ts';
import { overnameTimer } from './decide.ts';
import type { LocatieStaat } from './staat.ts';

/** The ends of take-overs. */
export function locatieTimers(staat: LocatieStaat): readonly Timer[] {
  return Object.entries(staat.overnames).flatMap(([sleutel, { tot }]) =>
    tot === null ? [] : [{ id: overnameTimer(sleutel), due: tot }],
  );
}

/** Cards of the location itself: the KPC hears of every refused message about a held suspect. */
export function locatiePosts(staat: LocatieStaat): readonly Post[] {
  return staat.geweigerd.map((melding, nr) => ({
    id: `i:${nr}`,
    publiek: { soort: 'dienst', houder: { rol: 'kpc' } },
    view: { soort: 'intake-alarm', ...melding },
    alleenBijwerken: false,
  }));
}

/** Differs when channel or duty differ: then the open questions of all cases are sent to whom they now concern. */
export function bereikVan(staat: LocatieStaat | null): string {
  return JSON.stringify([staat?.kanaal ?? null, staat?.koppelingen ?? 0, staat?.overnames ?? {}]);
}
