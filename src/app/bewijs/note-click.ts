import type { Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import { newDelivery } from '../sync/new-delivery.ts';
import { clickId } from './click-ids.ts';

/**
 * Keeps when somebody first pressed a button of a post, beside its delivery: writing there would race with the update
 * that the same press brings about.
 */
export async function noteClick(
  ledger: Ledger,
  stream: StreamId,
  postId: string,
  persoonId: string,
  wall: number,
): Promise<void> {
  const receiver = `persoon:${persoonId}`;
  const entry = { ...newDelivery(wall, persoonId), firstSentAt: wall };
  await ledger.writeFirst(stream, clickId(postId), receiver, entry);
}
