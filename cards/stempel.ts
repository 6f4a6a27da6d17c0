import { delend } from './delend.ts';
import type { Kaart } from './kaart.ts';

/** Place in the case's chain at send time: the number of events and the chain head in hex. */
export type Kop = { readonly version: number; readonly head: string };

/**
 * Writes into the data of every button `h: "<version>.<first 8 hex of head>"`, so that a later click proves which
 * events the card had seen (design §3), and `p`, the post it belongs to, so that a click on a second copy is
 * recognised. Changes nothing else, and not the given card itself: what holds no button is shared with it. An answer
 * to a click has no post.
 */
export function stempel(kaart: Kaart, kop: Kop, postId?: string): Kaart {
  const h = {
    h: `${kop.version}.${kop.head.slice(0, 8)}`,
    ...(postId === undefined ? {} : { p: postId }),
  };
  return gestempeld(kaart, h) as Kaart;
}

type Stempel = { readonly h: string; readonly p?: string };

function gestempeld(stuk: unknown, h: Stempel): unknown {
  if (typeof stuk !== 'object' || stuk === null) return stuk;
  if (Array.isArray(stuk)) return delend(stuk, (deel) => gestempeld(deel, h));
  return velden(stuk as Readonly<Record<string, unknown>>, h);
}

function velden(stuk: Readonly<Record<string, unknown>>, h: Stempel): Readonly<Record<string, unknown>> {
  const isActie = stuk['type'] === 'Action.Execute' || stuk['type'] === 'Action.Submit';
  let kopie: Record<string, unknown> | null = null;
  for (const sleutel in stuk) {
    const waarde = stuk[sleutel];
    if (typeof waarde !== 'object' || waarde === null) continue;
    const nieuw = isActie && sleutel === 'data' ? { ...waarde, ...h } : gestempeld(waarde, h);
    if (nieuw === waarde) continue;
    kopie ??= { ...stuk };
    kopie[sleutel] = nieuw;
  }
  return kopie ?? stuk;
}
