import type { Delivery } from '../ports/ledger.ts';
import type { DeliverDeps, Task } from './delivery-task.ts';
import type { Receiver } from './receivers.ts';

/**
 * Replies in the thread belong to its case. Bound again whenever the case post is looked at: the first time may have
 * failed just after the post was recorded.
 */
export async function bind(
  deps: DeliverDeps,
  { stream }: Task,
  receiver: Receiver,
  entry: Delivery,
): Promise<void> {
  if (receiver.kind !== 'kanaal' || entry.conversationId === '' || stream.soort !== 'zaak') return;
  await deps.directory.bindThread(entry.conversationId, stream.id);
}
