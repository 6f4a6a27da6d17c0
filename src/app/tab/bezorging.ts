import { ZAAKPOST } from '../../domain/afgeleid/derive.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { clickedPost } from '../bewijs/click-ids.ts';
import type { Delivery, Ledger } from '../ports/ledger.ts';
import type { StreamId } from '../ports/store.ts';
import type { Bezorging } from './bericht.ts';

function threadLink(root: Delivery | undefined, staat: LocatieStaat | null): string | null {
  const kanaal = staat?.kanaal ?? null;
  if (kanaal === null || root === undefined || !root.serviceUrl.startsWith('https:')) return null;
  const [channelId = '', bericht = ''] = root.conversationId.split(';messageid=');
  if (bericht === '') return null;
  const query = new URLSearchParams({ tenantId: kanaal.tenantId, parentMessageId: bericht });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/${bericht}?${query.toString()}`;
}

/** @throws StoreUnavailable */
export async function bezorgingVan(
  ledger: Ledger,
  stream: StreamId,
  staat: LocatieStaat | null,
): Promise<Bezorging> {
  const posts = await ledger.readAll(stream);
  const alle = Object.entries(posts).flatMap(([postId, perOntvanger]) =>
    clickedPost(postId) === null ? Object.values(perOntvanger) : [],
  );
  const gestopt = alle.filter(({ status }) => status === 'parked').length;
  const bezorgd = alle.filter(({ status, firstSentAt }) => status !== 'parked' && firstSentAt > 0).length;
  return {
    bezorgd,
    gestopt,
    onderweg: alle.length - bezorgd - gestopt,
    draad: threadLink(posts[ZAAKPOST]?.['kanaal'], staat),
  };
}
