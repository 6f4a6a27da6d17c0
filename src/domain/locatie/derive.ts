import type { Post, Timer } from '../afgeleid/derive.ts';
import { overnameTimer } from './decide.ts';
import type { LocatieStaat } from './staat.ts';
import { tafelPosts, tafelTimers } from './tafel.ts';
import { toegangPosts, toegangTimers } from './toegang/posts.ts';

/** The ends of take-overs, and of requests for a role. */
export function locatieTimers(staat: LocatieStaat): readonly Timer[] {
  const overnames = Object.entries(staat.overnames).flatMap(([sleutel, { tot }]) =>
    tot === null ? [] : [{ id: overnameTimer(sleutel), due: tot }],
  );
  return [...overnames, ...toegangTimers(staat.toegang), ...tafelTimers(staat.tafel)];
}

/** Cards of the location itself: of every refused message about a held suspect, and of who asks to come in. */
export function locatiePosts(staat: LocatieStaat): readonly Post[] {
  const alarmen = staat.geweigerd.map(
    (melding, nr): Post => ({
      id: `i:${nr}`,
      publiek: { soort: 'dienst', houder: { rol: 'kpc' } },
      view: { soort: 'intake-alarm', ...melding },
      alleenBijwerken: false,
    }),
  );
  return [...alarmen, ...toegangPosts(staat.toegang), ...tafelPosts(staat.tafel)];
}

/** Differs when channel, duty or people differ: then the open questions of all cases are sent to whom they now concern. */
export function bereikVan(staat: LocatieStaat | null): string {
  return JSON.stringify([
    staat?.kanaal ?? null,
    staat?.koppelingen ?? 0,
    staat?.overnames ?? {},
    staat?.toegang.toegelaten ?? [],
  ]);
}
