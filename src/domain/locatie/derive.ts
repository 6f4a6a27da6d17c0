import type { Post, Timer } from '../afgeleid/post.ts';
import { oefenPosts } from '../oefening/posts.ts';
import { accountPosts } from './accounts/accounts.ts';
import { overnameTimer } from './decide.ts';
import { geweigerdPosts } from './geweigerd.ts';
import { roosterPosts } from './rooster/posts.ts';
import type { LocatieStaat } from './staat.ts';
import { storingPosts } from './storing/storingsposten.ts';
import { tafelPosts, tafelTimers } from './tafel.ts';
import { toegangPosts, toegangTimers } from './toegang/posts.ts';

/** Name of the timer at which the roster is looked at: changes of shift, gaps, readiness. */
export const PEILING = 'rooster';

/** The ends of take-overs and of requests for a role, and the next look at the roster. */
export function locatieTimers(staat: LocatieStaat): readonly Timer[] {
  const overnames = Object.entries(staat.overnames).flatMap(([sleutel, { tot }]) =>
    tot === null ? [] : [{ id: overnameTimer(sleutel), due: tot }],
  );
  const { peilOp } = staat.rooster;
  const peiling = peilOp === null ? [] : [{ id: PEILING, due: peilOp }];
  return [...overnames, ...toegangTimers(staat.toegang), ...tafelTimers(staat.tafel), ...peiling];
}

/** Cards of the location itself: of refused messages about held suspects, and of who asks to come in. */
export function locatiePosts(staat: LocatieStaat): readonly Post[] {
  return [
    ...geweigerdPosts(staat.geweigerd),
    ...storingPosts(staat.storingen),
    ...toegangPosts(staat.toegang),
    ...accountPosts(staat.accounts),
    ...tafelPosts(staat.tafel),
    ...roosterPosts(staat.rooster),
    ...oefenPosts(staat.oefening),
  ];
}

/** Differs when channel or people differ: then every card of all cases is looked at again. */
export function bereikVan(staat: LocatieStaat | null): string {
  return JSON.stringify([
    staat?.kanaal ?? null,
    staat?.koppelingen ?? 0,
    staat?.toegang.toegelaten ?? [],
    staat?.accounts.gekoppeld ?? [],
    ...(staat?.oefening.lopend?.deelnemers ?? []),
  ]);
}

/** Differs when the duty differs: then the open questions of all cases are sent to whom they now concern. */
export function dienstenVan(staat: LocatieStaat | null): string {
  return JSON.stringify([staat?.overnames ?? {}, staat?.rooster.bezet ?? {}]);
}
