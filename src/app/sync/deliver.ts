import type { Delivery } from '../ports/ledger.ts';
import { bind } from './bind-thread.ts';
import { clearOrphans } from './clear-orphans.ts';
import type { DeliverDeps, Delivered, Task } from './delivery-task.ts';
import { UNKNOWN_ORPHAN } from './orphan.ts';
import { planStep } from './plan.ts';
import type { Receiver } from './receivers.ts';
import { emptyDelivery, post, update } from './send.ts';
import { settlePost } from './settle-post.ts';
import { settleUpdate } from './settle-update.ts';

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
      const open = task.atOnce ? 0 : await stillOpen(deps, task, nu);
      if (open > 0) return { kind: 'again', ms: open, counted: false };
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

/** Somebody fills in a form on this card: an update would take it away with all that was typed. @returns ms to wait */
async function stillOpen(deps: DeliverDeps, { stream }: Task, { activityId }: Delivery): Promise<number> {
  const card = await deps.openCards.find(stream.locatie, activityId);
  return card === null ? 0 : Math.max(0, card.until - deps.wall());
}
