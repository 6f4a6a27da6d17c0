import { vervangenKaart } from '../../../cards/vervangen.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Channel, SendResult } from '../ports/channel.ts';
import type { Directory } from '../ports/directory.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import { backOff, LAST_ATTEMPT, MAX_ATTEMPTS, STILL_AWAY } from './back-off.ts';
import type { Content } from './content.ts';
import { orphanOf, placeOfOrphan, UNKNOWN_ORPHAN } from './orphan.ts';
import { planStep, UNKNOWN_WAIT } from './plan.ts';
import type { Receiver } from './receivers.ts';
import { emptyDelivery, post, update } from './send.ts';

export type DeliverDeps = {
  readonly ledger: Ledger;
  readonly channel: Channel;
  readonly directory: Directory;
  readonly metrics: Metrics;
  readonly wall: () => number;
  readonly random: () => number;
};

export type Head = { readonly version: number; readonly head: string };

export type Task = {
  readonly stream: StreamId;
  readonly postId: string;
  readonly content: Content;
  readonly head: Head;
  readonly updateOnly: boolean;
};

export type Delivered =
  | { readonly kind: 'done' }
  /** Look again in `ms`; waiting for a limit or an unknown outcome is no failed attempt. */
  | { readonly kind: 'again'; readonly ms: number; readonly counted: boolean }
  /** It did not arrive: somebody else must be told. Given up, or tried again in `ms` all the same. */
  | { readonly kind: 'failed'; readonly code: string; readonly ms: number | null };

const DONE: Delivered = { kind: 'done' };

/** Another replica is at it: look again soon (wall-clock ms). */
const ELSEWHERE: Delivered = { kind: 'again', ms: 500, counted: false };

/**
 * Makes one receiver of a post see the current content. `sending` is written before each call (design §3), and only
 * by who still finds what it read: two replicas never send the same.
 *
 * @param stored what the ledger has; `entry` is what of that counts for this receiver
 */
export async function deliver(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  entry: Delivery | undefined,
  stored: Delivery | undefined = entry,
): Promise<Delivered> {
  const step = planStep(entry, task.content.hash, task.updateOnly, deps.wall());
  const { serviceUrl } = receiver.ref;
  const nu = { ...(entry ?? emptyDelivery(receiver, deps.wall())), serviceUrl };
  switch (step.kind) {
    case 'nothing':
      await bind(deps, task, receiver, nu);
      return clearOrphans(deps, task, receiver, nu);
    case 'wait':
      return { kind: 'again', ms: step.ms, counted: false };
    case 'post': {
      const orphans = step.again ? [...new Set([...nu.orphans, UNKNOWN_ORPHAN])] : nu.orphans;
      const sending: Delivery = { ...nu, status: 'sending', orphans, changedAt: deps.wall() };
      const mine = await deps.ledger.swap(task.stream, task.postId, receiver.key, stored, sending);
      if (!mine) return ELSEWHERE;
      const message = task.content.message(task.head, task.postId, orphans.length > 0);
      const result = await post(deps.channel, receiver, message);
      deps.metrics.teamsCall(`post-${receiver.kind}`, result.kind);
      return settlePost(deps, task, receiver, sending, result);
    }
    case 'update': {
      const sending: Delivery = { ...nu, status: 'sending', changedAt: deps.wall() };
      const mine = await deps.ledger.swap(task.stream, task.postId, receiver.key, stored, sending);
      if (!mine) return ELSEWHERE;
      const message = task.content.message(task.head, task.postId, nu.orphans.length > 0);
      const result = await update(deps.channel, receiver, nu, nu.activityId, message);
      deps.metrics.teamsCall('update', result.kind);
      return settleUpdate(deps, task, receiver, sending, result);
    }
  }
}

async function record(deps: DeliverDeps, task: Task, receiver: Receiver, delivery: Delivery): Promise<void> {
  await deps.ledger.write(task.stream, task.postId, receiver.key, { ...delivery, changedAt: deps.wall() });
}

/**
 * Somebody may have taken over from a program that stood still for more than a minute: then this message is a copy
 * beside theirs, and is replaced by a note.
 */
async function recordFirst(
  deps: DeliverDeps,
  { stream, postId }: Task,
  { key }: Receiver,
  sending: Delivery,
  sent: Delivery,
): Promise<void> {
  if (await deps.ledger.swap(stream, postId, key, sending, { ...sent, changedAt: deps.wall() })) return;
  const theirs = (await deps.ledger.read(stream, postId))[key];
  const orphan = orphanOf(sent.conversationId, sent.activityId);
  const orphans = [...(theirs?.orphans ?? []), orphan];
  await deps.ledger.write(stream, postId, key, { ...(theirs ?? sent), orphans });
}

async function giveUp(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  delivery: Delivery,
  code: string,
): Promise<Delivered> {
  await record(deps, task, receiver, { ...delivery, status: 'parked', failure: code });
  return { kind: 'failed', code, ms: null };
}

/** Nothing was accepted: try again later. After many attempts somebody else is told, and it goes on slowly. */
async function tryLater(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  before: Delivery,
  result: SendResult & { kind: 'retryable' },
): Promise<Delivered> {
  const limited = result.afterMs !== null;
  const attempts = limited ? before.attempts : before.attempts + 1;
  const { code } = result;
  if (attempts >= LAST_ATTEMPT) return giveUp(deps, task, receiver, before, code);
  await record(deps, task, receiver, { ...before, status: 'idle', attempts, failure: code });
  if (attempts >= MAX_ATTEMPTS) return { kind: 'failed', code, ms: STILL_AWAY };
  return { kind: 'again', ms: result.afterMs ?? backOff(attempts, deps.random()), counted: !limited };
}

/**
 * Replies in the thread belong to its case. Bound again whenever the case post is looked at: the first time may have
 * failed just after the post was recorded.
 */
async function bind(deps: DeliverDeps, { stream }: Task, receiver: Receiver, entry: Delivery): Promise<void> {
  if (receiver.kind !== 'kanaal' || entry.conversationId === '' || stream.soort !== 'zaak') return;
  await deps.directory.bindThread(entry.conversationId, stream.id);
}

async function settlePost(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  sending: Delivery,
  result: SendResult,
): Promise<Delivered> {
  switch (result.kind) {
    case 'sent': {
      const { conversationId, activityId } = result;
      const sent: Delivery = {
        ...sending,
        status: 'idle',
        sent: task.content.hash,
        conversationId,
        activityId,
        attempts: 0,
        firstSentAt: deps.wall(),
        failure: '',
      };
      await recordFirst(deps, task, receiver, sending, sent);
      await bind(deps, task, receiver, sent);
      if (receiver.kind === 'persoon' && receiver.ref.conversationId !== conversationId) {
        await deps.directory.savePerson(receiver.identity, { ...receiver.ref, conversationId });
      }
      return DONE;
    }
    case 'retryable':
      return tryLater(deps, task, receiver, sending, result);
    case 'unknownOutcome': {
      const attempts = sending.attempts + 1;
      if (attempts >= MAX_ATTEMPTS) return giveUp(deps, task, receiver, sending, result.code);
      await record(deps, task, receiver, { ...sending, status: 'unknown', attempts, failure: result.code });
      return { kind: 'again', ms: UNKNOWN_WAIT, counted: false };
    }
    case 'gone':
      return startAnew(deps, task, receiver, sending, result.code);
    case 'blocked':
    case 'tooLarge':
      return giveUp(deps, task, receiver, sending, result.code);
  }
}

/**
 * The conversation to post in is gone. A personal one is opened anew, once; a thread is started again by the
 * case post, so a reply waits for that.
 */
async function startAnew(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  sending: Delivery,
  code: string,
): Promise<Delivered> {
  switch (receiver.kind) {
    case 'kanaal':
      return giveUp(deps, task, receiver, sending, code);
    case 'draad':
      if (sending.attempts + 1 >= MAX_ATTEMPTS) return giveUp(deps, task, receiver, sending, code);
      return tryLater(deps, task, receiver, sending, { kind: 'retryable', code, afterMs: null });
    case 'persoon': {
      if (receiver.ref.conversationId === '') return giveUp(deps, task, receiver, sending, code);
      await deps.directory.savePerson(receiver.identity, { ...receiver.ref, conversationId: '' });
      await record(deps, task, receiver, { ...sending, status: 'idle', failure: code });
      return { kind: 'again', ms: 0, counted: true };
    }
  }
}

async function settleUpdate(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  sending: Delivery,
  result: SendResult,
): Promise<Delivered> {
  switch (result.kind) {
    case 'sent': {
      // After an unclear answer the earlier update may still arrive last: bring it up to date once more.
      const late = sending.failure === 'late';
      const sent: Delivery = {
        ...sending,
        status: 'idle',
        sent: task.content.hash,
        attempts: 0,
        failure: '',
      };
      await record(deps, task, receiver, late ? { ...sent, sent: '' } : sent);
      if (late) return { kind: 'again', ms: backOff(1, deps.random()), counted: false };
      return clearOrphans(deps, task, receiver, sent);
    }
    case 'retryable':
      return tryLater(deps, task, receiver, sending, result);
    case 'unknownOutcome': {
      const attempts = sending.attempts + 1;
      if (attempts >= MAX_ATTEMPTS) return giveUp(deps, task, receiver, sending, result.code);
      await record(deps, task, receiver, { ...sending, status: 'idle', sent: '', attempts, failure: 'late' });
      return { kind: 'again', ms: backOff(attempts, deps.random()), counted: true };
    }
    case 'gone': {
      // The card was removed there: post it anew and point to the new one, unless the matter is over.
      if (task.updateOnly) return giveUp(deps, task, receiver, sending, result.code);
      const nowhere = { ...sending, status: 'idle', activityId: '', sent: '', attempts: 0 } as const;
      await record(deps, task, receiver, { ...nowhere, failure: result.code });
      return { kind: 'again', ms: 0, counted: true };
    }
    case 'blocked':
    case 'tooLarge':
      return giveUp(deps, task, receiver, sending, result.code);
  }
}

/** A second copy that a click revealed is replaced by a note that points to the other (invariant 4). */
async function clearOrphans(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  entry: Delivery,
): Promise<Delivered> {
  const known = entry.orphans.map(placeOfOrphan).filter((place) => place !== null);
  if (known.length === 0 || entry.status !== 'idle') return DONE;
  for (const { conversationId, activityId } of known) {
    const there = { ...entry, conversationId };
    const result = await update(deps.channel, receiver, there, activityId, vervangenKaart());
    if (result.kind === 'retryable' || result.kind === 'unknownOutcome') {
      return { kind: 'again', ms: backOff(1, deps.random()), counted: true };
    }
  }
  await record(deps, task, receiver, { ...entry, sent: '', orphans: [] });
  return { kind: 'again', ms: 0, counted: false };
}
