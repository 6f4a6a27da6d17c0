import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { Post } from '../../domain/afgeleid/post.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { locatiePosts } from '../../domain/locatie/derive.ts';
import type { Log } from '../logging/log.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { vulTafel } from '../tafel/tafel.ts';
import type { Head } from './delivery-task.ts';

export type FindDeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly locaties: LocatieStreams;
  readonly log: Log;
};

/** A post as the stream stands now, with the place in the chain it was made from. */
export type Found = { readonly post: Post; readonly head: Head };

/** @returns null when the stream has no such post any more */
export async function findPost(
  deps: FindDeps,
  stream: StreamId,
  postId: string,
  locatie: Locatie,
): Promise<Found | null> {
  if (stream.soort === 'locatie') {
    const head = await deps.locaties.read(stream);
    const post = head.state === null ? undefined : locatiePosts(head.state).find(({ id }) => id === postId);
    return post === undefined ? null : { post: await vulTafel(deps, locatie, post), head };
  }
  const head = await deps.zaken.read(stream);
  const post =
    head.state === null ? undefined : postsBij(head.state, locatie).find(({ id }) => id === postId);
  return post === undefined ? null : { post, head };
}
