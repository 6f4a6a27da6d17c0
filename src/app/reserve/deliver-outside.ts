import { createHash } from 'node:crypto';
import { buitenteksten } from '../../../cards/teksten/bereikbaarheid.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { VerifiedContact } from '../ports/contact-points.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { OutsideResult, Pager, Pages } from '../ports/pager.ts';
import type { StreamId } from '../ports/store.ts';
import { backOff } from '../sync/back-off.ts';
import type { Delivered } from '../sync/delivery-task.ts';
import { newDelivery } from '../sync/new-delivery.ts';
import { planStep, UNKNOWN_WAIT } from '../sync/plan.ts';

/** After this many failures the channel is given up for this message; the next one was tried long before. */
const MAX_TRIES = 6;

/** What a delivery outside Teams came to, in `Delivery.sent`. */
export const ACCEPTED = 'aangenomen';
export const DELIVERED = 'bezorgd';

export type OutsideDeps = {
  readonly ledger: Ledger;
  readonly pager: Pager;
  readonly pages: Pages;
  readonly metrics: Metrics;
  readonly wall: () => number;
  readonly random: () => number;
};

export type OutsideTask = {
  readonly stream: StreamId;
  readonly postId: string;
  readonly receiver: string;
  readonly persoonId: string;
  readonly contact: VerifiedContact;
  readonly tekst: string;
  readonly link: string | null;
};

function messageId({ stream, postId, receiver }: OutsideTask): string {
  const name = JSON.stringify([stream.soort, stream.id, postId, receiver]);
  return `nu-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
}

/**
 * Sends one message to one person outside Teams, with the same care as a card: `sending` is written before the call
 * and by one replica only, and after a lost answer it goes once more, marked "mogelijk dubbel".
 */
export async function deliverOutside(
  deps: OutsideDeps,
  task: OutsideTask,
  entry: Delivery | undefined,
): Promise<Delivered> {
  if (entry !== undefined && entry.sent !== '') return { kind: 'done' };
  const step = planStep(entry, ACCEPTED, false, deps.wall());
  if (step.kind === 'wait') return { kind: 'again', ms: step.ms, counted: false };
  if (step.kind !== 'post') return { kind: 'done' };
  const { stream, postId, receiver, contact, link } = task;
  const before = entry ?? newDelivery(deps.wall(), task.persoonId);
  const sending: Delivery = { ...before, status: 'sending', changedAt: deps.wall() };
  if (!(await deps.ledger.swap(stream, postId, receiver, entry, sending))) {
    return { kind: 'again', ms: 500, counted: false };
  }
  const id = messageId(task);
  if (contact.kanaal === 'telefoon') {
    await deps.pages.remember(id, { ...stream, postId, receiver });
  }
  const tekst = step.again ? `${task.tekst} ${buitenteksten.dubbel}` : task.tekst;
  const { kanaal, adres } = contact;
  const result = await deps.pager.send({ id, kanaal, adres, tekst, link });
  deps.metrics.outsideCall(kanaal, result.kind);
  return settle(deps, task, sending, result, id);
}

async function settle(
  deps: OutsideDeps,
  { stream, postId, receiver }: OutsideTask,
  sending: Delivery,
  result: OutsideResult,
  id: string,
): Promise<Delivered> {
  const record = (delivery: Delivery): Promise<boolean> =>
    deps.ledger.swap(stream, postId, receiver, sending, { ...delivery, changedAt: deps.wall() });
  const attempts = sending.attempts + 1;
  switch (result.kind) {
    case 'sent':
      await record({
        ...sending,
        status: 'idle',
        sent: ACCEPTED,
        activityId: id,
        firstSentAt: deps.wall(),
        failure: '',
      });
      return { kind: 'done' };
    case 'refused':
      await record({ ...sending, status: 'parked', attempts, failure: result.code });
      return { kind: 'failed', code: result.code, ms: null };
    case 'retryable':
    case 'unknownOutcome': {
      const { code } = result;
      if (attempts >= MAX_TRIES) {
        await record({ ...sending, status: 'parked', attempts, failure: code });
        return { kind: 'failed', code, ms: null };
      }
      const unknown = result.kind === 'unknownOutcome';
      // Marked from now on: the earlier one may be there.
      const orphans = unknown ? ['?'] : sending.orphans;
      await record({ ...sending, status: unknown ? 'unknown' : 'idle', attempts, failure: code, orphans });
      const ms = unknown ? UNKNOWN_WAIT : (result.afterMs ?? backOff(attempts, deps.random()));
      return { kind: 'again', ms, counted: true };
    }
  }
}
