import { timersVan } from '../../domain/afgeleid/derive.ts';
import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Agenda, AgendaEntry } from '../ports/agenda.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { Store, StreamId } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { CHANGED } from '../streams/changed.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { putTimersRight, sameTimers } from './timers.ts';

export type CaseChecks = {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly ledger: Ledger;
  readonly zaken: ZaakStreams;
  readonly log: Log;
};

/**
 * How many timers and messages of open cases had stopped, and were set going again; and how many cases could not be
 * read, of which nobody can tell. A message that may have been heard under another role is looked at again as well,
 * but is no finding.
 */
export type CaseFindings = { readonly timers: number; readonly posts: number; readonly unread: number };

/** What waits for one case, as the agenda was read. */
type Waiting = { readonly timers: readonly AgendaEntry[]; readonly syncs: readonly AgendaEntry[] };

function byStream(entries: readonly AgendaEntry[]): ReadonlyMap<string, readonly AgendaEntry[]> {
  return Map.groupBy(entries, ({ stream }) => stream.id);
}

/** Every open case has the timers its state demands, and no message of it stopped half-way. @throws StoreUnavailable */
export async function checkCases(deps: CaseChecks, locatie: Locatie): Promise<CaseFindings> {
  const [timers, syncs, cases] = await Promise.all([
    deps.agenda.entries(locatie.id, 'timer'),
    deps.agenda.entries(locatie.id, 'sync'),
    deps.store.openCases(locatie.id),
  ]);
  const [timersOf, syncsOf] = [byStream(timers), byStream(syncs)];
  let found: CaseFindings = { timers: 0, posts: 0, unread: 0 };
  for (const zaakId of cases) {
    const waiting = { timers: timersOf.get(zaakId) ?? [], syncs: syncsOf.get(zaakId) ?? [] };
    const one = await tried(deps, locatie, zaakId, waiting);
    found = {
      timers: found.timers + one.timers,
      posts: found.posts + one.posts,
      unread: found.unread + one.unread,
    };
  }
  return found;
}

/** Redis away is everybody's trouble; one case that cannot be read must not keep the others from being repaired. */
async function tried(
  deps: CaseChecks,
  locatie: Locatie,
  zaakId: string,
  waiting: Waiting,
): Promise<CaseFindings> {
  try {
    return await checkCase(deps, locatie, zaakId, waiting);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    deps.log.error({ locatie: locatie.id, error: describeError(error) }, 'a case could not be checked');
    return { timers: 0, posts: 0, unread: 1 };
  }
}

async function checkCase(
  deps: CaseChecks,
  locatie: Locatie,
  zaakId: string,
  waiting: Waiting,
): Promise<CaseFindings> {
  const stream = zaakStream(zaakId);
  const zaak = stream === null ? null : (await deps.zaken.read(stream)).state;
  if (stream === null || zaak === null) return { timers: 0, posts: 0, unread: 0 };
  const has = waiting.timers.map(({ id, due }) => ({ id, due }));
  const timers = sameTimers(has, timersVan(zaak)) ? 0 : await repairTimers(deps, stream);
  const pending = new Set(waiting.syncs.map(({ id }) => id));
  const seen = stoppedPosts(zaak, locatie, await deps.ledger.readAll(stream), pending);
  const stopped = seen.length === 0 ? [] : await stillStopped(deps, stream, locatie, seen);
  await deps.agenda.touch(
    stream,
    stopped.map(({ id }) => id),
  );
  return { timers, posts: stopped.filter(({ elders }) => !elders).length, unread: 0 };
}

function repairTimers({ agenda, zaken }: CaseChecks, stream: StreamId): Promise<number> {
  return putTimersRight(agenda, stream, async () => {
    const { state, version, head } = await zaken.read(stream);
    return { at: { version, head }, wanted: state === null ? [] : timersVan(state) };
  });
}

/** The agenda was read before the ledger: what was begun in between was seen half-way, and is not any more. */
async function stillStopped(
  deps: CaseChecks,
  stream: StreamId,
  locatie: Locatie,
  seen: readonly Stopped[],
): Promise<readonly Stopped[]> {
  const syncs = byStream(await deps.agenda.entries(locatie.id, 'sync')).get(stream.id) ?? [];
  const zaak = (await deps.zaken.read(stream)).state;
  if (zaak === null) return [];
  const pending = new Set(syncs.map(({ id }) => id));
  const again = stoppedPosts(zaak, locatie, await deps.ledger.readAll(stream), pending);
  return again.filter(({ id }) => seen.some((eerder) => eerder.id === id));
}

/** A message that did not arrive; `elders`: whoever should get it may have heard the same under another role. */
type Stopped = { readonly id: string; readonly elders: boolean };

/**
 * Messages that nobody is working on and that did not arrive either. What the case already says of somebody who was
 * not reached is no news.
 */
function stoppedPosts(
  zaak: Zaak,
  locatie: Locatie,
  ledger: Readonly<Record<string, Readonly<Record<string, Delivery>>>>,
  pending: ReadonlySet<string>,
): readonly Stopped[] {
  // What its last change concerns is still to be worked out.
  if (pending.has(CHANGED)) return [];
  const missed = new Set(zaak.onbereikt.map(({ houder }) => (houder === null ? '' : houderSleutel(houder))));
  return postsBij(zaak, locatie).flatMap(({ id, publiek, alleenBijwerken, eerst = [] }) => {
    if (alleenBijwerken || pending.has(id) || publiek.soort === 'draad' || publiek.soort === 'identiteit')
      return [];
    if (missed.has(publiek.soort === 'dienst' ? houderSleutel(publiek.houder) : '')) return [];
    const entries = Object.values(ledger[id] ?? {});
    const halfway = entries.some(({ status }) => status === 'sending' || status === 'unknown');
    return entries.length === 0 || halfway ? [{ id, elders: !halfway && eerst.length > 0 }] : [];
  });
}
