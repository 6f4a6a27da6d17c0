import { noteClick } from '../bewijs/note-click.ts';
import { isBundel } from '../bundel/bundel-ids.ts';
import type { CardAction } from '../ports/inbox.ts';
import type { StreamId } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import { orphanOf, UNKNOWN_ORPHAN } from '../sync/orphan.ts';
import type { CardData } from './card-data.ts';
import type { InboxDeps } from './context.ts';

/**
 * A card that has seen events that the store does not know proves that acknowledged writes were lost (design §3).
 *
 * @returns true when the store is behind the card
 */
export function provesLoss(data: CardData, snapshot: Snapshot<unknown>): boolean {
  // Something else than a stamp of ours proves nothing.
  const [, version = '', prefix = ''] = /^(\d{1,9})\.([0-9a-f]{8})$/.exec(data.h ?? '') ?? [];
  const seen = Number(version);
  if (seen === 0) return false;
  return snapshot.heads[seen - 1]?.startsWith(prefix) !== true;
}

/** The post that was pressed, and where its delivery is kept: a list of several cases belongs to the location. */
type Pressed = { readonly stream: StreamId; readonly postId: string; readonly receivers: readonly string[] };

/** The task of a line on somebody's list. */
export type PressedLine = {
  /** Its posts on the list, which a look at makes the list right. */
  readonly posts: readonly string[];
  /** Its question; null when there is none. */
  readonly asks: string | null;
};

function pressed(stream: StreamId, postId: string, action: CardAction, persoonId: string): Pressed {
  if (isBundel(postId)) {
    return { stream: locatieStream(stream.locatie), postId, receivers: [`persoon:${persoonId}`] };
  }
  const receivers = action.place.kind === 'personal' ? [`persoon:${persoonId}`] : ['draad', 'kanaal'];
  return { stream, postId, receivers };
}

/**
 * Keeps what a press proves besides what it asks: when somebody first opened the message, and, on a copy that the
 * ledger does not know, a post whose answer was lost: the next sync replaces that (invariant 4). Best effort: the
 * press itself counts all the same.
 *
 * @param line what was pressed, where the message is such a list
 * @param wall when it was pressed, ms of the wall clock
 */
export async function notePress(
  deps: InboxDeps,
  stream: StreamId,
  data: CardData,
  action: CardAction,
  persoonId: string,
  line: PressedLine,
  wall: number,
): Promise<void> {
  if (data.p === undefined || action.cardActivityId === '') return;
  const opened = isBundel(data.p) ? line.asks : data.p;
  const there = pressed(stream, data.p, action, persoonId);
  const known = deps.ledger.readSome(there.stream, there.postId, there.receivers);
  const [entries] = await Promise.all([
    known,
    opened === null ? null : noteClick(deps.ledger, stream, opened, persoonId, wall),
  ]);
  const receiver = there.receivers.find((one) => entries[one] !== undefined);
  const entry = receiver === undefined ? undefined : entries[receiver];
  if (
    receiver === undefined ||
    entry === undefined ||
    entry.activityId === '' ||
    entry.activityId === action.cardActivityId
  )
    return;
  // A button of another message, put on this one: what stands there is no copy of it.
  if (!sameConversation(entry.conversationId, action.place.conversationId)) return;
  const orphan = orphanOf(action.place.conversationId, action.cardActivityId);
  if (!entry.orphans.includes(UNKNOWN_ORPHAN) || entry.orphans.includes(orphan)) return;
  const orphans = [...entry.orphans.filter((id) => id !== UNKNOWN_ORPHAN), orphan];
  await deps.ledger.write(there.stream, there.postId, receiver, { ...entry, orphans });
  await deps.agenda.touch(stream, isBundel(data.p) ? line.posts : [data.p]);
}

/** The same chat, or threads of the same channel: a second post of a lost answer began a thread of its own. */
function sameConversation(one: string, other: string): boolean {
  const base = (id: string): string => id.split(';')[0] ?? '';
  return base(one) === base(other);
}
