import type { Post } from '../../domain/afgeleid/post.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { Log } from '../logging/log.ts';
import type { StreamId } from '../ports/store.ts';
import type { Delivered } from './delivery-task.ts';
import { mustBeHeard } from './must-be-heard.ts';
import type { Resolution } from './receivers.ts';

export type ReportDeps = {
  readonly log: Log;
  /** Somebody who was asked whether they are ready did not get the question. */
  readonly reportNotReady: (stream: StreamId, nr: number) => Promise<void>;
  /** Records in the case that somebody could not be reached, so that somebody else is told. */
  readonly reportUnreached: (
    stream: StreamId,
    houder: Rolhouder | null,
    reden: 'niet-bezorgd' | 'geen-piket',
    /** The message, when it reached nobody at all. */
    postId: string | null,
  ) => Promise<void>;
};

/** Says of a post who it did not reach: never silent. */
export async function reportMissing(
  deps: ReportDeps,
  stream: StreamId,
  post: Post,
  resolved: Resolution,
  results: readonly Delivered[],
): Promise<void> {
  const failed = results.some(({ kind }) => kind === 'failed');
  if (stream.soort === 'zaak') await ofCase(deps, stream, post, resolved, results, failed);
  else if (resolved.missing.length > 0 || failed) await ofLocation(deps, stream, post);
}

async function ofCase(
  deps: ReportDeps,
  stream: StreamId,
  post: Post,
  resolved: Resolution,
  results: readonly Delivered[],
  failed: boolean,
): Promise<void> {
  const nobody = resolved.unsure.length === 0 && results.every(({ kind }) => kind === 'failed');
  const postId = nobody ? post.id : null;
  for (const { houder, reden } of resolved.missing) {
    await deps.reportUnreached(stream, houder, reden, postId);
  }
  const noChannel = post.publiek.soort === 'kanaal' && resolved.receivers.length === 0;
  if (noChannel || failed) {
    const houder = 'houder' in post.publiek ? post.publiek.houder : null;
    await deps.reportUnreached(stream, houder, 'niet-bezorgd', postId);
  }
}

async function ofLocation(deps: ReportDeps, stream: StreamId, { view }: Post): Promise<void> {
  if (view.soort === 'roosterbericht' && view.bericht.wat === 'paraat') {
    await deps.reportNotReady(stream, view.bericht.nr);
  }
  // A request for a role goes to several duties, of which one may be empty.
  if (!mustBeHeard(view)) return;
  const about = view.soort === 'intake-alarm' ? 'a refused message' : 'the duty';
  deps.log.error({ locatie: stream.locatie }, `nobody could be told of ${about}`);
}
