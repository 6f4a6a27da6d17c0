import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Bundels } from '../bundel/bundels.ts';
import type { People } from '../people/people.ts';
import type { Claimed } from '../ports/agenda.ts';
import type { Clock } from '../ports/clock.ts';
import type { StreamId } from '../ports/store.ts';
import type { Reserve } from '../reserve/reserve.ts';
import { reserveId } from '../reserve/reserve-ids.ts';
import { Serial } from '../streams/serial.ts';
import { backOff } from './back-off.ts';
import { caseThread } from './case-thread.ts';
import { concerned, formerReceivers, standingAt } from './concerned.ts';
import { contentOf, NO_LONGER } from './content.ts';
import { deliver } from './deliver.ts';
import type { DeliverDeps, Delivered } from './delivery-task.ts';
import type { FindDeps, Found } from './find-post.ts';
import { findPost } from './find-post.ts';
import type { Receiver, Receivers } from './receivers.ts';
import type { ReportDeps } from './report-missing.ts';
import { reportMissing } from './report-missing.ts';
import type { SyncResult } from './sync-result.ts';
import { soonest } from './sync-result.ts';
import { withoutTold } from './told-already.ts';
import { mayStillRead, whoGetsIt } from './who-gets-it.ts';

export type PostDeps = DeliverDeps &
  FindDeps &
  ReportDeps & {
    readonly clock: Clock;
    readonly people: People;
    readonly receivers: Receivers;
    readonly reserve: Reserve;
  };

const DONE: SyncResult = { kind: 'done' };

/** Makes the world match one post of the current state, for every receiver (level-triggered, design §2). */
export class PostSync {
  readonly #deps: PostDeps;
  readonly #bundels: Bundels;
  /** One message in flight per conversation. */
  readonly #conversations = new Serial();

  constructor(deps: PostDeps, bundels: Bundels) {
    this.#deps = deps;
    this.#bundels = bundels;
  }

  async run({ stream, id, attempts }: Claimed, locatie: Locatie): Promise<SyncResult> {
    const found = await findPost(this.#deps, stream, id, locatie);
    if (found === null) return DONE;
    const { post } = found;
    const reserved = reserveId(id);
    const ledger = await this.#deps.ledger.readPosts(stream, [id, reserved]);
    const entries = ledger[id] ?? {};
    const staat = await this.#deps.people.staat(locatie.id);
    const inThread = post.publiek.soort === 'draad';
    const thread = inThread ? await caseThread(this.#deps.ledger, stream, staat) : null;
    if (thread?.kind === 'comes') return { kind: 'again', ms: thread.ms, counted: false };
    if (thread?.kind === 'lacks') return DONE;
    const all = await whoGetsIt(this.#deps, locatie, post, thread?.ref ?? null, attempts);
    const resolved = await withoutTold(this.#deps, locatie, post, all, entries);
    const former = formerReceivers(entries, resolved.receivers);
    const send = (receiver: Receiver): Promise<Delivered> =>
      this.#deliver(stream, id, locatie, receiver, true);
    const amend = (receiver: Receiver): Promise<Delivered> =>
      this.#deliver(stream, id, locatie, receiver, false);
    const [results, formerResults] = await Promise.all([
      Promise.all(concerned(post, resolved.receivers, former, entries).map(send)),
      Promise.all(former.map(amend)),
    ]);
    if (!post.alleenBijwerken) await reportMissing(this.#deps, stream, post, resolved, results);
    const failed =
      resolved.missing.length > 0 ||
      results.some((r) => r.kind === 'failed' || (r.kind === 'again' && r.counted));
    await this.#deps.reserve.follow(stream, post, locatie, failed, ledger[reserved] ?? {});
    const look = { kind: 'again', ms: backOff(attempts, this.#deps.random()), counted: true } as const;
    return soonest([...results, ...formerResults, ...(resolved.unsure.length > 0 ? [look] : [])]);
  }

  /** One message in flight per conversation. State and what stands there are read when it is this one's turn. */
  async #deliver(
    stream: StreamId,
    postId: string,
    locatie: Locatie,
    receiver: Receiver,
    isConcerned: boolean,
  ): Promise<Delivered> {
    const conversation = receiver.kind === 'persoon' ? receiver.key : stream.id;
    return this.#conversations.run(conversation, async () => {
      const found = await findPost(this.#deps, stream, postId, locatie);
      if (found === null) return { kind: 'done' };
      const { post } = found;
      if (post.bundelt === true && receiver.kind === 'persoon') {
        const bericht = isConcerned && !post.alleenBijwerken;
        return this.#bundels.tell(locatie, receiver, { stream, postId, bericht });
      }
      return this.#bringUpToDate(stream, found, locatie, receiver);
    });
  }

  async #bringUpToDate(
    stream: StreamId,
    { post, head }: Found,
    locatie: Locatie,
    receiver: Receiver,
  ): Promise<Delivered> {
    const koppelingen = (await this.#deps.people.staat(locatie.id))?.koppelingen ?? 0;
    const mag = await mayStillRead(this.#deps, locatie, post, receiver);
    const content = mag ? contentOf(post.view, koppelingen) : NO_LONGER;
    const task = { stream, postId: post.id, content, head, updateOnly: post.alleenBijwerken, atOnce: !mag };
    const stored = (await this.#deps.ledger.read(stream, post.id))[receiver.key];
    return deliver(this.#deps, task, receiver, standingAt(receiver, stored), stored);
  }
}
