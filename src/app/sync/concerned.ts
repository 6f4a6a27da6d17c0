import type { Post } from '../../domain/afgeleid/post.ts';
import type { Delivery } from '../ports/ledger.ts';
import type { Receiver } from './receivers.ts';

type Entries = Readonly<Record<string, Delivery>>;

const newsOnce: ReadonlySet<Post['view']['soort']> = new Set(['herinnering', 'alarm', 'intake-alarm']);

/** A reminder or an alarm is news once: who takes the duty over later gets the open question, not the old news. */
export function concerned(
  post: Post,
  receivers: readonly Receiver[],
  former: readonly Receiver[],
  entries: Entries,
): readonly Receiver[] {
  const news = newsOnce.has(post.view.soort);
  if (!news || former.length === 0) return receivers;
  return receivers.filter(({ key }) => entries[key] !== undefined);
}

/** Those who got the post earlier and are no longer concerned: what they have is kept up to date. */
export function formerReceivers(entries: Entries, current: readonly Receiver[]): readonly Receiver[] {
  const keys = new Set<string>(current.map(({ key }) => key));
  // The newest address of Teams that is known. A scripted colleague of a practice room has none.
  const ref = current.map((receiver) => receiver.ref).find(({ serviceUrl }) => serviceUrl !== '');
  return Object.entries(entries)
    .filter(([key, entry]) => !keys.has(key) && entry.activityId !== '' && key.startsWith('persoon:'))
    .map(([key, entry]) => ({
      kind: 'persoon',
      key,
      persoonId: entry.persoonId,
      identity: { tenantId: ref?.tenantId ?? '', objectId: '' },
      ref: {
        serviceUrl: ref?.serviceUrl ?? entry.serviceUrl,
        tenantId: ref?.tenantId ?? '',
        userId: '',
        conversationId: entry.conversationId,
      },
    }));
}

/** The location was bound to another channel: what stands in the old one does not count in the new one. */
export function standingAt(receiver: Receiver, entry: Delivery | undefined): Delivery | undefined {
  if (receiver.kind !== 'kanaal' || entry === undefined || entry.conversationId === '') return entry;
  // A thread is named after its channel.
  return entry.conversationId.startsWith(receiver.ref.channelId) ? entry : undefined;
}
