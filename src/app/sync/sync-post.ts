import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { Post } from '../../domain/afgeleid/post.ts';
import { taakVanPost } from '../../domain/bereikbaarheid/aandacht.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { locatiePosts } from '../../domain/locatie/derive.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import { Bundels } from '../bundel/bundels.ts';
import type { Log } from '../logging/log.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';
import { isOutgoing } from '../outgoing/outgoing-ids.ts';
import type { People } from '../people/people.ts';
import type { Agenda, Claimed } from '../ports/agenda.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { Reserve } from '../reserve/reserve.ts';
import { postOfReserve, reserveId } from '../reserve/reserve-ids.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { HERSYNC, HERSYNC_DIENST } from '../streams/locatie-streams.ts';
import { Serial } from '../streams/serial.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { vulTafel } from '../tafel/tafel.ts';
import { backOff } from './back-off.ts';
import { caseThread } from './case-thread.ts';
import { contentOf, NO_LONGER } from './content.ts';
import type { DeliverDeps, Delivered, Task } from './deliver.ts';
import { deliver } from './deliver.ts';
import type { Receiver, Receivers, Resolution } from './receivers.ts';
import { resyncAll, resyncDuty } from './resync.ts';
import type { SyncResult } from './sync-result.ts';
import { soonest } from './sync-result.ts';

/** After so many looks at a roster that cannot be read, who may be in it counts as not reached. */
const ROSTER_LOOKS = 5;

export type SyncDeps = DeliverDeps & {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly people: People;
  readonly receivers: Receivers;
  readonly outgoing: Outgoing;
  readonly reserve: Reserve;
  readonly zaken: ZaakStreams;
  readonly locaties: LocatieStreams;
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

type Found = { readonly post: Post; readonly head: Pick<Snapshot<unknown>, 'version' | 'head'> };

const DONE: SyncResult = { kind: 'done' };

/** Makes the world match one post of the current state, for every receiver (level-triggered, design §2). */
export class Sync {
  readonly #deps: SyncDeps;
  /** One message in flight per conversation. */
  readonly #conversations = new Serial();
  readonly #bundels: Bundels;

  constructor(deps: SyncDeps) {
    this.#deps = deps;
    this.#bundels = new Bundels(deps);
  }

  async run(claimed: Claimed): Promise<SyncResult> {
    const { stream, id } = claimed;
    const locatie = this.#deps.people.locatie(stream.locatie);
    if (locatie === null) return DONE;
    if (isOutgoing(id)) return this.#deps.outgoing.run(stream, id, locatie);
    const reserveOf = postOfReserve(id);
    if (reserveOf !== null) return this.#reserve(stream, reserveOf, locatie);
    if (stream.soort === 'locatie' && id === HERSYNC) {
      await resyncAll(this.#deps, locatie);
      return DONE;
    }
    if (stream.soort === 'locatie' && id === HERSYNC_DIENST) {
      await resyncDuty(this.#deps, locatie);
      return DONE;
    }
    const found = await this.#find(stream, id, locatie);
    if (found === null) return DONE;
    const reserved = reserveId(id);
    const ledger = await this.#deps.ledger.readPosts(stream, [id, reserved]);
    const entries = ledger[id] ?? {};
    const staat = await this.#deps.people.staat(locatie.id);
    const inThread = found.post.publiek.soort === 'draad';
    const thread = inThread ? await caseThread(this.#deps.ledger, stream, staat) : null;
    if (thread?.kind === 'comes') return { kind: 'again', ms: thread.ms, counted: false };
    if (thread?.kind === 'lacks') return DONE;
    const resolved = await this.#resolve(locatie, found.post, thread?.ref ?? null, claimed);
    const former = formerReceivers(entries, resolved.receivers);
    const send = (receiver: Receiver): Promise<Delivered> =>
      this.#deliver(stream, id, locatie, receiver, true);
    const amend = (receiver: Receiver): Promise<Delivered> =>
      this.#deliver(stream, id, locatie, receiver, false);
    const [results, formerResults] = await Promise.all([
      Promise.all(concerned(found.post, resolved.receivers, former, entries).map(send)),
      Promise.all(former.map(amend)),
    ]);
    if (!found.post.alleenBijwerken) await this.#reportMissing(stream, found.post, resolved, results);
    const failed =
      resolved.missing.length > 0 ||
      results.some((r) => r.kind === 'failed' || (r.kind === 'again' && r.counted));
    await this.#deps.reserve.follow(stream, found.post, locatie, failed, ledger[reserved] ?? {});
    const look = {
      kind: 'again',
      ms: backOff(claimed.attempts, this.#deps.random()),
      counted: true,
    } as const;
    return soonest([...results, ...formerResults, ...(resolved.unsure.length > 0 ? [look] : [])]);
  }

  /** The other channels of a post that was, or could not be, delivered in Teams. */
  async #reserve(stream: StreamId, postId: string, locatie: Locatie): Promise<SyncResult> {
    const found = await this.#find(stream, postId, locatie);
    if (found === null) return DONE;
    const id = reserveId(postId);
    const ledger = await this.#deps.ledger.readPosts(stream, [postId, id]);
    const deliveries = {
      direct: ledger[postId] ?? {},
      entries: ledger[id] ?? {},
      verwant: await this.#related(stream, found.post, locatie),
    };
    return this.#deps.reserve.run(stream, found.post, found.head, locatie, deliveries);
  }

  /** Ids of the other posts of the case about the same task. */
  async #related(stream: StreamId, post: Post, locatie: Locatie): Promise<readonly string[]> {
    const taakId = taakVanPost(post);
    const state = stream.soort === 'zaak' ? (await this.#deps.zaken.read(stream)).state : null;
    if (taakId === null || state === null) return [];
    return postsBij(state, locatie)
      .filter((other) => other.id !== post.id && taakVanPost(other) === taakId)
      .map(({ id }) => id);
  }

  /** Who gets it now. Of a refused report somebody must hear: without a KPC that is the OvJ. */
  async #resolve(
    locatie: Locatie,
    { publiek, view }: Post,
    thread: Parameters<Receivers['resolve']>[2],
    { attempts }: Claimed,
  ): Promise<Resolution> {
    const { receivers, clock } = this.#deps;
    const nu = clock.caseNow();
    const found = await receivers.resolve(locatie, publiek, thread, nu);
    const resolved =
      attempts < ROSTER_LOOKS
        ? found
        : { ...found, missing: [...found.missing, ...found.unsure], unsure: [] };
    const nobody = resolved.receivers.length === 0 && resolved.unsure.length === 0;
    if (!mustBeHeard(view) || !nobody) return resolved;
    const instead = await receivers.resolve(locatie, { soort: 'dienst', houder: { rol: 'ovj' } }, null, nu);
    return instead.receivers.length === 0 ? resolved : instead;
  }

  /** One message in flight per conversation. State and what stands there are read when it is this one's turn. */
  async #deliver(
    stream: StreamId,
    postId: string,
    locatie: Locatie,
    receiver: Receiver,
    concerned: boolean,
  ): Promise<Delivered> {
    const conversation = receiver.kind === 'persoon' ? receiver.key : stream.id;
    return this.#conversations.run(conversation, async () => {
      const found = await this.#find(stream, postId, locatie);
      if (found === null) return { kind: 'done' };
      if (found.post.bundelt === true && receiver.kind === 'persoon') {
        const bericht = concerned && !found.post.alleenBijwerken;
        return this.#bundels.tell(locatie, receiver, { stream, postId, bericht });
      }
      const koppelingen = (await this.#deps.people.staat(locatie.id))?.koppelingen ?? 0;
      const mag = await this.#mayStillRead(locatie, found.post, receiver);
      const content = mag ? contentOf(found.post.view, koppelingen) : NO_LONGER;
      const task: Task = {
        stream,
        postId,
        content,
        head: found.head,
        updateOnly: found.post.alleenBijwerken,
      };
      const entries = await this.#deps.ledger.read(stream, postId);
      const stored = entries[receiver.key];
      return deliver(this.#deps, task, receiver, standingAt(receiver, stored), stored);
    });
  }

  /** Who lost the role keeps no card about the case: what they have is emptied (invariant 5). */
  async #mayStillRead(locatie: Locatie, { publiek, view }: Post, receiver: Receiver): Promise<boolean> {
    if (receiver.kind !== 'persoon') return true;
    if (publiek.soort !== 'dienst' && publiek.soort !== 'persoon') return true;
    const persoon = await this.#deps.people.persoon(locatie, receiver.persoonId);
    // A refused report also goes to the OvJ, when no KPC is there.
    const houders = mustBeHeard(view) ? [publiek.houder, { rol: 'ovj' } as const] : [publiek.houder];
    const actor = { soort: 'persoon', persoonId: receiver.persoonId, rollen: persoon?.rollen ?? [] } as const;
    return alsRol(actor, houders) !== null;
  }

  async #find(stream: StreamId, postId: string, locatie: Locatie): Promise<Found | null> {
    if (stream.soort === 'locatie') {
      const head = await this.#deps.locaties.read(stream);
      const post = head.state === null ? undefined : locatiePosts(head.state).find(({ id }) => id === postId);
      return post === undefined ? null : { post: await vulTafel(this.#deps, locatie, post), head };
    }
    const head = await this.#deps.zaken.read(stream);
    const post =
      head.state === null ? undefined : postsBij(head.state, locatie).find(({ id }) => id === postId);
    return post === undefined ? null : { post, head };
  }

  async #reportMissing(
    stream: StreamId,
    post: Post,
    resolved: Resolution,
    results: readonly Delivered[],
  ): Promise<void> {
    const failed = results.some(({ kind }) => kind === 'failed');
    if (stream.soort !== 'zaak') {
      if (resolved.missing.length === 0 && !failed) return;
      const { view } = post;
      if (view.soort === 'roosterbericht' && view.bericht.wat === 'paraat') {
        await this.#deps.reportNotReady(stream, view.bericht.nr);
      }
      // A request for a role goes to several duties, of which one may be empty.
      if (!mustBeHeard(view)) return;
      const about = view.soort === 'intake-alarm' ? 'a refused message' : 'the duty';
      this.#deps.log.error({ locatie: stream.locatie }, `nobody could be told of ${about}`);
      return;
    }
    const nobody = resolved.unsure.length === 0 && results.every(({ kind }) => kind === 'failed');
    const postId = nobody ? post.id : null;
    for (const { houder, reden } of resolved.missing) {
      await this.#deps.reportUnreached(stream, houder, reden, postId);
    }
    const noChannel = post.publiek.soort === 'kanaal' && resolved.receivers.length === 0;
    if (noChannel || failed) {
      const houder = 'houder' in post.publiek ? post.publiek.houder : null;
      await this.#deps.reportUnreached(stream, houder, 'niet-bezorgd', postId);
    }
  }
}

/** Somebody must hear it: where the KPC has no duty, the OvJ does. */
function mustBeHeard(view: Post['view']): boolean {
  if (view.soort === 'intake-alarm') return true;
  return (
    view.soort === 'roosterbericht' && (view.bericht.wat === 'gat' || view.bericht.wat === 'niet-paraat')
  );
}

const newsOnce: ReadonlySet<Post['view']['soort']> = new Set(['herinnering', 'alarm', 'intake-alarm']);

/** A reminder or an alarm is news once: who takes the duty over later gets the open question, not the old news. */
function concerned(
  post: Post,
  receivers: readonly Receiver[],
  former: readonly Receiver[],
  entries: Readonly<Record<string, Delivery>>,
): readonly Receiver[] {
  const news = newsOnce.has(post.view.soort);
  if (!news || former.length === 0) return receivers;
  return receivers.filter(({ key }) => entries[key] !== undefined);
}

/** The location was bound to another channel: what stands in the old one does not count in the new one. */
function standingAt(receiver: Receiver, entry: Delivery | undefined): Delivery | undefined {
  if (receiver.kind !== 'kanaal' || entry === undefined || entry.conversationId === '') return entry;
  // A thread is named after its channel.
  return entry.conversationId.startsWith(receiver.ref.channelId) ? entry : undefined;
}

/** Those who got the post earlier and are no longer concerned: what they have is kept up to date. */
function formerReceivers(
  entries: Readonly<Record<string, Delivery>>,
  current: readonly Receiver[],
): readonly Receiver[] {
  const keys = new Set<string>(current.map(({ key }) => key));
  const tenantId = current[0]?.ref.tenantId ?? '';
  const serviceUrl = current[0]?.ref.serviceUrl;
  return Object.entries(entries)
    .filter(([key, entry]) => !keys.has(key) && entry.activityId !== '' && key.startsWith('persoon:'))
    .map(([key, entry]) => ({
      kind: 'persoon',
      key,
      persoonId: entry.persoonId,
      identity: { tenantId, objectId: '' },
      ref: {
        serviceUrl: serviceUrl ?? entry.serviceUrl,
        tenantId,
        userId: '',
        conversationId: entry.conversationId,
      },
    }));
}
