import type { Post } from '../../domain/afgeleid/post.ts';
import type { Onbereikt } from '../../domain/zaak/onbereikt.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { Log } from '../logging/log.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { StreamId } from '../ports/store.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import type { Delivered } from './delivery-task.ts';
import { mustBeHeard } from './must-be-heard.ts';
import type { Resolution } from './receivers.ts';

export type ReportDeps = {
  readonly zaken: Pick<ZaakStreams, 'execute'>;
  readonly locaties: Pick<LocatieStreams, 'execute'>;
  readonly clock: Pick<Clock, 'caseNow'>;
  readonly ids: Ids;
  readonly log: Log;
};

/** Somebody who was asked whether they are ready did not get the question. */
async function reportNotReady(deps: ReportDeps, stream: StreamId, nr: number): Promise<void> {
  const om = { nu: deps.clock.caseNow(), actor: { soort: 'systeem' } as const, wieMagKoppelen: [] };
  const command = { type: 'meld-niet-paraat', nr, reden: 'niet-bezorgd' } as const;
  await deps.locaties.execute(stream, { command, om }, `niet-paraat:${deps.ids.token()}`);
}

/**
 * Records in the case that somebody could not be reached, so that somebody else is told.
 *
 * @param postId the message, when it reached nobody at all
 */
async function reportUnreached(
  deps: ReportDeps,
  stream: StreamId,
  houder: Rolhouder | null,
  reden: Onbereikt,
  postId: string | null,
): Promise<void> {
  const om = { nu: deps.clock.caseNow(), actor: { soort: 'systeem' } as const, vtOrganisaties: [] };
  const over = postId === null ? {} : { postId };
  const command = { type: 'meld-onbereikt', houder, reden, ...over } as const;
  await deps.zaken.execute(stream, { command, om }, `onbereikt:${deps.ids.token()}`);
}

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
    await reportUnreached(deps, stream, houder, reden, postId);
  }
  const noChannel = post.publiek.soort === 'kanaal' && resolved.receivers.length === 0;
  if (noChannel || failed) {
    const houder = 'houder' in post.publiek ? post.publiek.houder : null;
    await reportUnreached(deps, stream, houder, 'niet-bezorgd', postId);
  }
}

async function ofLocation(deps: ReportDeps, stream: StreamId, { view }: Post): Promise<void> {
  if (view.soort === 'roosterbericht' && view.bericht.wat === 'paraat') {
    await reportNotReady(deps, stream, view.bericht.nr);
  }
  // A request for a role goes to several duties, of which one may be empty.
  if (!mustBeHeard(view)) return;
  const about = view.soort === 'intake-alarm' ? 'a refused message' : 'the duty';
  deps.log.error({ locatie: stream.locatie }, `nobody could be told of ${about}`);
}
