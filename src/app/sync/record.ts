import type { SendResult } from '../ports/channel.ts';
import type { Delivery } from '../ports/ledger.ts';
import { backOff, LAST_ATTEMPT, MAX_ATTEMPTS, STILL_AWAY } from './back-off.ts';
import type { DeliverDeps, Delivered, Task } from './delivery-task.ts';
import type { Receiver } from './receivers.ts';

/** Writes what is known now, with the time. */
export async function record(
  deps: DeliverDeps,
  task: Task,
  receiver: Receiver,
  delivery: Delivery,
): Promise<void> {
  await deps.ledger.write(task.stream, task.postId, receiver.key, { ...delivery, changedAt: deps.wall() });
}

/** It will not arrive as it is: somebody else is told, and it is kept for another chance. */
export async function giveUp(
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
export async function tryLater(
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
