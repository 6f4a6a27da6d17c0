import type { CardAction } from '../ports/inbox.ts';
import type { StreamId } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import { orphanOf, UNKNOWN_ORPHAN } from '../sync/orphan.ts';
import type { CardData } from './card-data.ts';
import type { InboxDeps } from './context.ts';

/**
 * A card that has seen events that the store does not know proves that acknowledged writes were lost (design §3).
 *
 * @returns true when the store is behind the card
 */
export function provesLoss(data: CardData, snapshot: Snapshot<unknown>): boolean {
  if (data.h === undefined) return false;
  const [version = '', prefix = ''] = data.h.split('.');
  const seen = Number(version);
  if (seen === 0) return false;
  return snapshot.heads[seen - 1]?.startsWith(prefix) !== true;
}

/**
 * A click on a copy that the ledger does not know reveals a post whose answer was lost: it is noted, so that the
 * next sync replaces it (invariant 4). Best effort: the click itself counts all the same.
 */
export async function noteOrphan(
  deps: InboxDeps,
  stream: StreamId,
  data: CardData,
  action: CardAction,
  persoonId: string,
): Promise<void> {
  if (data.p === undefined || action.cardActivityId === '') return;
  const receivers = action.place.kind === 'personal' ? [`persoon:${persoonId}`] : ['draad', 'kanaal'];
  const entries = await deps.ledger.readSome(stream, data.p, receivers);
  const receiver = receivers.find((one) => entries[one] !== undefined);
  const entry = receiver === undefined ? undefined : entries[receiver];
  if (
    receiver === undefined ||
    entry === undefined ||
    entry.activityId === '' ||
    entry.activityId === action.cardActivityId
  )
    return;
  const orphan = orphanOf(action.place.conversationId, action.cardActivityId);
  if (!entry.orphans.includes(UNKNOWN_ORPHAN) || entry.orphans.includes(orphan)) return;
  const orphans = [...entry.orphans.filter((id) => id !== UNKNOWN_ORPHAN), orphan];
  await deps.ledger.write(stream, data.p, receiver, { ...entry, orphans });
  await deps.agenda.touch(stream, [data.p]);
}
