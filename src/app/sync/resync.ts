import { createHash } from 'node:crypto';
import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { Post } from '../../domain/afgeleid/post.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { locatiePosts } from '../../domain/locatie/derive.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { HERSYNC, locatieStream } from '../streams/locatie-streams.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { giveAnotherChance } from './parked.ts';

export type ResyncDeps = {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly ledger: Ledger;
  readonly zaken: ZaakStreams;
  readonly locaties: LocatieStreams;
  readonly log: Log;
  readonly wall: () => number;
};

/** Under this name the ledger keeps with which settings the open questions were last looked at. */
const SETTINGS = 'instellingen';

function fingerprint(locatie: Locatie): string {
  return createHash('sha256').update(JSON.stringify(locatie)).digest('base64url').slice(0, 22);
}

/** Looks again to whom everything goes when the settings are not those of the last time: a roster may have changed. */
export async function resyncAfterChange(
  { ledger, agenda }: Pick<ResyncDeps, 'ledger' | 'agenda'>,
  locatie: Locatie,
): Promise<void> {
  const stream = locatieStream(locatie.id);
  const known = (await ledger.read(stream, HERSYNC))[SETTINGS];
  if (known?.sent !== fingerprint(locatie)) await agenda.touch(stream, [HERSYNC]);
}

/** Cases that are looked at together, and wall-clock ms until the next of them: a reminder must not wait for all. */
const SLICE = { cases: 8, ms: 250 } as const;

/** Channel, people or settings changed: every post of every open case, and of the location, looks again to whom it goes. */
export async function resyncAll(deps: ResyncDeps, locatie: Locatie): Promise<void> {
  const own = locatieStream(locatie.id);
  await resyncCases(deps, locatie, () => true);
  await deps.ledger.write(own, HERSYNC, SETTINGS, lookedAt(fingerprint(locatie), deps.wall()));
}

/** The duty changed: what is open and goes to who has it looks again to whom that is; the rest stays as it stands. */
export async function resyncDuty(deps: ResyncDeps, locatie: Locatie): Promise<void> {
  await resyncCases(deps, locatie, ({ publiek, alleenBijwerken }) => {
    return publiek.soort === 'dienst' && !alleenBijwerken;
  });
}

async function resyncCases(
  deps: ResyncDeps,
  locatie: Locatie,
  which: (post: Post) => boolean,
): Promise<void> {
  const own = locatieStream(locatie.id);
  const { state } = await deps.locaties.read(own);
  await again(deps, own, state === null ? [] : locatiePosts(state), undefined);
  const begin = deps.wall();
  for (const [nr, zaakId] of (await deps.store.openCases(locatie.id)).entries()) {
    const stream = zaakStream(zaakId);
    const slice = Math.floor(nr / SLICE.cases);
    const at = slice === 0 ? undefined : begin + slice * SLICE.ms;
    if (stream !== null) await resyncCase(deps, stream, locatie, which, at);
  }
}

/** One case that cannot be read must not keep the others from who has the duty now. */
async function resyncCase(
  deps: ResyncDeps,
  stream: StreamId,
  locatie: Locatie,
  which: (post: Post) => boolean,
  at: number | undefined,
): Promise<void> {
  try {
    const { state } = await deps.zaken.read(stream);
    if (state !== null) await again(deps, stream, postsBij(state, locatie).filter(which), at);
  } catch (error) {
    deps.log.error(
      { locatie: locatie.id, error: describeError(error) },
      'a case could not be looked at again',
    );
  }
}

async function again(
  deps: ResyncDeps,
  stream: StreamId,
  posts: readonly { readonly id: string }[],
  at: number | undefined,
): Promise<void> {
  const parked = await giveAnotherChance(deps.ledger, stream, deps.wall());
  await deps.agenda.touch(stream, [...new Set([...posts.map(({ id }) => id), ...parked])], at);
}

function lookedAt(sent: string, changedAt: number): Delivery {
  const nowhere = { serviceUrl: '', conversationId: '', activityId: '', persoonId: '', failure: '' };
  return { ...nowhere, status: 'idle', sent, attempts: 0, firstSentAt: 0, changedAt, orphans: [] };
}
