import { ZAAKPOST } from '../../domain/afgeleid/derive.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import type { ThreadRef } from '../ports/channel.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import { backOff } from './back-off.ts';
import { isSinceBinding } from './content.ts';

/** The root is first in the same agenda. */
const SOON = 500;

export type CaseThread =
  | { readonly kind: 'stands'; readonly ref: ThreadRef }
  /** It is being started: look again in `ms`. */
  | { readonly kind: 'comes'; readonly ms: number }
  /** No channel, or the case post was given up: what changes that, makes the replies due again. */
  | { readonly kind: 'lacks' };

/** Where the case's own thread stands. A reply never waits for a thread that nobody is starting. */
export async function caseThread(
  ledger: Ledger,
  stream: StreamId,
  staat: LocatieStaat | null,
): Promise<CaseThread> {
  const kanaal = staat?.kanaal ?? null;
  if (kanaal === null) return { kind: 'lacks' };
  const root = (await ledger.read(stream, ZAAKPOST))['kanaal'];
  if (root === undefined) return { kind: 'comes', ms: SOON };
  const parked = root.status === 'parked';
  if (root.activityId === '') {
    if (parked) return { kind: 'lacks' };
    return { kind: 'comes', ms: root.attempts === 0 ? SOON : backOff(root.attempts, 0) };
  }
  // Bound anew: the thread may have to be started again first.
  if (!parked && !isSinceBinding(root.sent, staat?.koppelingen ?? 0)) return { kind: 'comes', ms: SOON };
  const { serviceUrl, conversationId } = root;
  return { kind: 'stands', ref: { serviceUrl, conversationId, tenantId: kanaal.tenantId } };
}
