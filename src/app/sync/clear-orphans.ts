import { vervangenKaart } from '../../../cards/vervangen.ts';
import type { Delivery } from '../ports/ledger.ts';
import { backOff } from './back-off.ts';
import type { DeliverDeps, Delivered, Task } from './delivery-task.ts';
import { DONE } from './delivery-task.ts';
import { placeOfOrphan } from './orphan.ts';
import type { Receiver } from './receivers.ts';
import { record } from './record.ts';
import { update } from './send.ts';

/** A second copy that a click revealed is replaced by a note that points to the other (invariant 4). */
export async function clearOrphans(
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
