import type { Place, Sender } from '../ports/inbox.ts';
import type { InboxDeps } from './context.ts';

/** Keeps where a person can be reached 1:1, fresh from what they just did. */
export async function onthoud(
  { directory }: Pick<InboxDeps, 'directory'>,
  place: Place,
  sender: Sender,
): Promise<void> {
  const known = await directory.person(sender);
  const conversationId = place.kind === 'personal' ? place.conversationId : (known?.conversationId ?? '');
  const { serviceUrl } = place;
  const { tenantId, userId } = sender;
  const same =
    known !== null &&
    known.serviceUrl === serviceUrl &&
    known.userId === userId &&
    known.conversationId === conversationId;
  if (!same) await directory.savePerson(sender, { serviceUrl, tenantId, userId, conversationId });
}
