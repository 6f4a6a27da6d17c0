import type { Delivery } from '../ports/ledger.ts';

/** ms to wait before a first post whose answer was lost is posted again, marked "mogelijk dubbel" (invariant 4). */
export const UNKNOWN_WAIT = 60_000;

/** Longest a call to Teams takes, ms (a first direct message makes two calls). */
const UNDER_WAY = 35_000;
const LOOK_AGAIN = 500;

export type Step =
  | { readonly kind: 'nothing' }
  /** First post; `again`: an earlier one may stand there too. */
  | { readonly kind: 'post'; readonly again: boolean }
  | { readonly kind: 'update' }
  | { readonly kind: 'wait'; readonly ms: number };

/**
 * What one receiver of a post needs. Pure.
 *
 * @param desired hash of the content that should stand there
 * @param updateOnly the matter is over: never send for the first time
 * @param wall wall clock, ms
 */
export function planStep(
  entry: Delivery | undefined,
  desired: string,
  updateOnly: boolean,
  wall: number,
): Step {
  if (entry === undefined) return updateOnly ? { kind: 'nothing' } : { kind: 'post', again: false };
  if (entry.status === 'parked') return { kind: 'nothing' };
  const since = wall - entry.changedAt;
  // A commit takes the lease away from a send under way, so two may hold the same post: let the first finish.
  if (entry.status === 'sending' && since < UNDER_WAY) return { kind: 'wait', ms: LOOK_AGAIN };
  if (entry.activityId === '') {
    if (updateOnly) return { kind: 'nothing' };
    if (entry.status === 'idle') return { kind: 'post', again: entry.orphans.length > 0 };
    // `sending` here means that the program died between writing this and hearing the answer.
    return since < UNKNOWN_WAIT ? { kind: 'wait', ms: UNKNOWN_WAIT - since } : { kind: 'post', again: true };
  }
  return entry.status === 'idle' && entry.sent === desired ? { kind: 'nothing' } : { kind: 'update' };
}
