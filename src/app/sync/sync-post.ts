import type { Post } from '../../domain/afgeleid/derive.ts';
import { ZAAKPOST } from '../../domain/afgeleid/derive.ts';
import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { locatiePosts } from '../../domain/locatie/derive.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';
import { isOutgoing } from '../outgoing/outgoing-ids.ts';
import type { People } from '../people/people.ts';
import type { Agenda, Claimed } from '../ports/agenda.ts';
import type { ThreadRef } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { HERSYNC } from '../streams/locatie-streams.ts';
import { Serial } from '../streams/serial.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { contentOf, isSinceBinding } from './content.ts';
import type { DeliverDeps, Delivered, Task } from './deliver.ts';
import { deliver } from './deliver.ts';
import type { Receiver, Receivers } from './receivers.ts';
import type { SyncResult } from './sync-result.ts';

/** The thread does not stand yet: its root is first in the same agenda. */
const WAIT_FOR_ROOT = 500;

export type SyncDeps = DeliverDeps & {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly people: People;
  readonly receivers: Receivers;
  readonly outgoing: Outgoing;
  readonly zaken: ZaakStreams;
  readonly locaties: LocatieStreams;
  /** Records in the case that somebody could not be reached, so that somebody else is told. */
  readonly reportUnreached: (
    stream: StreamId,
    houder: Rolhouder | null,
    reden: 'niet-bezorgd' | 'geen-piket',
  ) => Promise<void>;
};

type Found = { readonly post: Post; readonly head: Pick<Snapshot<unknown>, 'version' | 'head'> };

const DONE: SyncResult = { kind: 'done' };

/** Makes the world match one post of the current state, for every receiver (level-triggered, design §2). */
export class Sync {
  readonly #deps: SyncDeps;
  /** One message in flight per conversation. */
  readonly #conversations = new Serial();

  constructor(deps: SyncDeps) {
    this.#deps = deps;
  }

  async run(claimed: Claimed): Promise<SyncResult> {
    const { stream, id } = claimed;
    const locatie = this.#deps.people.locatie(stream.locatie);
    if (locatie === null) return DONE;
    if (isOutgoing(id)) return this.#deps.outgoing.run(stream, id, locatie);
    if (stream.soort === 'locatie' && id === HERSYNC) return this.#resyncOpenCases(locatie);
    const found = await this.#find(stream, id, locatie);
    if (found === null) return DONE;
    const entries = await this.#deps.ledger.read(stream, id);
    const thread = await this.#thread(stream, found.post);
    const resolved = await this.#deps.receivers.resolve(
      locatie,
      found.post.publiek,
      thread,
      this.#deps.clock.caseNow(),
    );
    if (resolved.waits) return { kind: 'again', ms: WAIT_FOR_ROOT, counted: false };
    const former = formerReceivers(entries, resolved.receivers);
    const send = (receiver: Receiver): Promise<Delivered> => this.#deliver(stream, id, locatie, receiver);
    const [results, formerResults] = await Promise.all([
      Promise.all(concerned(found.post, resolved.receivers, former, entries).map(send)),
      Promise.all(former.map(send)),
    ]);
    if (!found.post.alleenBijwerken) await this.#reportMissing(stream, found.post, resolved, results);
    return slowest([...results, ...formerResults]);
  }

  /** One message in flight per conversation. State and what stands there are read when it is this one's turn. */
  async #deliver(stream: StreamId, postId: string, locatie: Locatie, receiver: Receiver): Promise<Delivered> {
    const conversation = receiver.kind === 'persoon' ? receiver.key : stream.id;
    return this.#conversations.run(conversation, async () => {
      const found = await this.#find(stream, postId, locatie);
      if (found === null) return { kind: 'done' };
      const koppelingen = (await this.#deps.people.staat(locatie.id))?.koppelingen ?? 0;
      const content = contentOf(found.post.view, koppelingen);
      const task: Task = {
        stream,
        postId,
        content,
        head: found.head,
        updateOnly: found.post.alleenBijwerken,
      };
      const entries = await this.#deps.ledger.read(stream, postId);
      return deliver(this.#deps, task, receiver, standingAt(receiver, entries[receiver.key]));
    });
  }

  async #find(stream: StreamId, postId: string, locatie: Locatie): Promise<Found | null> {
    if (stream.soort === 'locatie') {
      const head = await this.#deps.locaties.read(stream);
      const post = head.state === null ? undefined : locatiePosts(head.state).find(({ id }) => id === postId);
      return post === undefined ? null : { post, head };
    }
    const head = await this.#deps.zaken.read(stream);
    const post =
      head.state === null ? undefined : postsBij(head.state, locatie).find(({ id }) => id === postId);
    return post === undefined ? null : { post, head };
  }

  async #thread(stream: StreamId, post: Post): Promise<ThreadRef | null> {
    if (post.publiek.soort !== 'draad') return null;
    const root = (await this.#deps.ledger.read(stream, ZAAKPOST))['kanaal'];
    if (root === undefined || root.activityId === '') return null;
    const staat = await this.#deps.people.staat(stream.locatie);
    // Bound anew: the thread may have to be started again first.
    if (root.status !== 'parked' && !isSinceBinding(root.sent, staat?.koppelingen ?? 0)) return null;
    return {
      serviceUrl: root.serviceUrl,
      tenantId: staat?.kanaal?.tenantId ?? '',
      conversationId: root.conversationId,
    };
  }

  async #reportMissing(
    stream: StreamId,
    post: Post,
    resolved: Awaited<ReturnType<Receivers['resolve']>>,
    results: readonly Delivered[],
  ): Promise<void> {
    if (stream.soort !== 'zaak') return;
    for (const { houder, reden } of resolved.missing) await this.#deps.reportUnreached(stream, houder, reden);
    const noChannel = post.publiek.soort === 'kanaal' && resolved.receivers.length === 0;
    if (noChannel || results.some(({ kind }) => kind === 'failed')) {
      const houder = post.publiek.soort === 'dienst' ? post.publiek.houder : null;
      await this.#deps.reportUnreached(stream, houder, 'niet-bezorgd');
    }
  }

  /** Channel or duty changed: every post of every open case looks again to whom it goes. */
  async #resyncOpenCases(locatie: Locatie): Promise<SyncResult> {
    for (const zaakId of await this.#deps.store.openCases(locatie.id)) {
      const stream = zaakStream(zaakId);
      if (stream === null) continue;
      const { state } = await this.#deps.zaken.read(stream);
      if (state === null) continue;
      await this.#giveAnotherChance(stream);
      await this.#deps.agenda.touch(
        stream,
        postsBij(state, locatie).map(({ id }) => id),
      );
    }
    return DONE;
  }

  /** What was given up may be deliverable now: the bot is back in the team, somebody else has the duty. */
  async #giveAnotherChance(stream: StreamId): Promise<void> {
    const { ledger, wall } = this.#deps;
    for (const [postId, entries] of Object.entries(await ledger.readAll(stream))) {
      for (const [receiver, entry] of Object.entries(entries)) {
        if (entry.status !== 'parked') continue;
        const again = { ...entry, status: 'idle', attempts: 0, failure: '', changedAt: wall() } as const;
        await ledger.write(stream, postId, receiver, again);
      }
    }
  }
}

/** A reminder or an alarm is news once: who takes the duty over later gets the open question, not the old news. */
function concerned(
  post: Post,
  receivers: readonly Receiver[],
  former: readonly Receiver[],
  entries: Readonly<Record<string, Delivery>>,
): readonly Receiver[] {
  const news = post.view.soort === 'herinnering' || post.view.soort === 'alarm';
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

function slowest(results: readonly Delivered[]): SyncResult {
  let again: SyncResult = DONE;
  for (const result of results) {
    if (result.kind !== 'again') continue;
    if (again.kind === 'done' || result.ms < again.ms) again = result;
  }
  return again;
}
