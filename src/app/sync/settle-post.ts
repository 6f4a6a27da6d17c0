import type { SendResult } from '../ports/channel.ts';
import type { Delivery } from '../ports/ledger.ts';
import { MAX_ATTEMPTS } from './back-off.ts';
import { bind } from './bind-thread.ts';
import type { DeliverDeps, Delivered, Task } from './delivery-task.ts';
import { DONE } from './delivery-task.ts';
import { orphanOf } from './orphan.ts';
import { UNKNOWN_WAIT } from './plan.ts';
import type { Receiver } from './receivers.ts';
import { giveUp, record, tryLater } from './record.ts';

/** What became of a first post. */
export async function settlePost(
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
