import { MINUUT } from '../../domain/termijnen/tijdstip.ts';
import type { Place, Sender } from '../ports/inbox.ts';
import type { InboxDeps } from './context.ts';

/**
 * Keeps where a person can be reached 1:1, fresh from what they just did.
 *
 * @param nieuws called before it is kept that they can be reached in a way that was not known: what waits for them may
 * go out. What fails there is done again the next time
 */
export async function onthoud(
  { directory, clock }: Pick<InboxDeps, 'directory' | 'clock'>,
  place: Place,
  sender: Sender,
  nieuws: () => Promise<void> = async () => undefined,
): Promise<void> {
  const known = await directory.person(sender);
  const conversationId = place.kind === 'personal' ? place.conversationId : (known?.conversationId ?? '');
  const { serviceUrl } = place;
  const { tenantId, userId } = sender;
  const seenAt = clock.wall();
  const same =
    known !== null &&
    seenAt - (known.seenAt ?? 0) < MINUUT &&
    known.serviceUrl === serviceUrl &&
    known.userId === userId &&
    known.conversationId === conversationId;
  if (known === null || known.conversationId !== conversationId) await nieuws();
  if (!same) await directory.savePerson(sender, { serviceUrl, tenantId, userId, conversationId, seenAt });
}
