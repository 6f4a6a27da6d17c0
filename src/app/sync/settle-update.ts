import type { SendResult } from '../ports/channel.ts';
import type { Delivery } from '../ports/ledger.ts';
import { backOff, MAX_ATTEMPTS } from './back-off.ts';
import { clearOrphans } from './clear-orphans.ts';
import type { DeliverDeps, Delivered, Task } from './delivery-task.ts';
import type { Receiver } from './receivers.ts';
import { giveUp, record, tryLater } from './record.ts';

/** What became of an update. */
export async function settleUpdate(
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
