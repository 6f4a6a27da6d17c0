import type { Delivery } from '../ports/ledger.ts';

/**
 * The record of a post and receiver of which nothing was sent yet.
 *
 * @param wall wall-clock ms
 * @param persoonId who it is for; empty for a place or a system
 */
export function newDelivery(wall: number, persoonId = ''): Delivery {
  return {
    status: 'idle',
    sent: '',
    serviceUrl: '',
    conversationId: '',
    activityId: '',
    attempts: 0,
    firstSentAt: 0,
    changedAt: wall,
    persoonId,
    failure: '',
    orphans: [],
    queuedAt: wall,
  };
}
