import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { Post } from '../../domain/afgeleid/post.ts';
import { isOpgevolgd, taakVanPost } from '../../domain/bereikbaarheid/aandacht.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import type { Reserve } from '../reserve/reserve.ts';
import { reserveId } from '../reserve/reserve-ids.ts';
import type { FindDeps } from './find-post.ts';
import { findPost } from './find-post.ts';
import type { SyncResult } from './sync-result.ts';

export type SyncReserveDeps = FindDeps & { readonly ledger: Ledger; readonly reserve: Reserve };

/** The other channels of a post that was, or could not be, delivered in Teams. */
export async function syncReserve(
  deps: SyncReserveDeps,
  stream: StreamId,
  postId: string,
  locatie: Locatie,
): Promise<SyncResult> {
  const found = await findPost(deps, stream, postId, locatie);
  if (found === null) return { kind: 'done' };
  const id = reserveId(postId);
  const ledger = await deps.ledger.readPosts(stream, [postId, id]);
  return deps.reserve.run(stream, found.post, found.head, locatie, {
    direct: ledger[postId] ?? {},
    entries: ledger[id] ?? {},
    verwant: await related(deps, stream, found.post, locatie),
  });
}

/** Ids of the other posts of the case about the same task, since it was asked last. */
async function related(
  { zaken }: SyncReserveDeps,
  stream: StreamId,
  post: Post,
  locatie: Locatie,
): Promise<readonly string[]> {
  const taakId = taakVanPost(post);
  const state = stream.soort === 'zaak' ? (await zaken.read(stream)).state : null;
  if (taakId === null || state === null) return [];
  return postsBij(state, locatie)
    .filter((other) => other.id !== post.id && taakVanPost(other) === taakId && !isOpgevolgd(other))
    .map(({ id }) => id);
}
