import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import { gewijzigdePosts } from '../../domain/afgeleid/verschil.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { bereikVan, dienstenVan, locatiePosts } from '../../domain/locatie/derive.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { outgoingIds } from '../outgoing/outgoing-ids.ts';
import { HERSYNC, HERSYNC_DIENST } from '../streams/locatie-streams.ts';

/** What a change of a case makes due: posts that are new or differ, and what other systems are told. */
export function caseConcerns(before: Zaak | null, after: Zaak, live: Locatie): readonly string[] {
  const told = new Set(before === null ? [] : outgoingIds(before, live));
  return [
    ...gewijzigdePosts(before === null ? [] : postsBij(before, live), postsBij(after, live)),
    ...outgoingIds(after, live).filter((id) => !told.has(id)),
  ];
}

/** What a change of a location makes due: its own posts, and a look at those of every case when people or duty changed. */
export function locationConcerns(before: LocatieStaat | null, after: LocatieStaat): readonly string[] {
  return [
    ...gewijzigdePosts(before === null ? [] : locatiePosts(before), locatiePosts(after)),
    ...(bereikVan(before) === bereikVan(after) ? [] : [HERSYNC]),
    ...(dienstenVan(before) === dienstenVan(after) ? [] : [HERSYNC_DIENST]),
  ];
}
