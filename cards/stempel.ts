import type { Kaart } from './kaart.ts';

/** Place in the case's chain at send time: the number of events and the chain head in hex. */
export type Kop = { readonly version: number; readonly head: string };

/**
 * Writes into the data of every button `h: "<version>.<first 8 hex of head>"`, so that a later click proves which
 * events the card had seen (design §3), and `p`, the post it belongs to, so that a click on a second copy is
 * recognised. Changes nothing else, and not the given card itself. An answer to a click has no post.
 */
export function stempel(kaart: Kaart, kop: Kop, postId?: string): Kaart {
  const h = {
    h: `${kop.version}.${kop.head.slice(0, 8)}`,
    ...(postId === undefined ? {} : { p: postId }),
  };
  return velden(kaart, h, false);
}

type Stempel = { readonly h: string; readonly p?: string };

function gestempeld(stuk: unknown, h: Stempel): unknown {
  if (Array.isArray(stuk)) return stuk.map((deel: unknown) => gestempeld(deel, h));
  if (typeof stuk !== 'object' || stuk === null) return stuk;
  return velden(stuk, h, 'type' in stuk && (stuk.type === 'Action.Execute' || stuk.type === 'Action.Submit'));
}

/** A copy field by field: the same card is stamped for every answer, and this is the shape that costs least. */
function velden(stuk: object, h: Stempel, isActie: boolean): Record<string, unknown> {
  const kopie: Record<string, unknown> = {};
  for (const [sleutel, waarde] of Object.entries(stuk) as [string, unknown][]) {
    const data = isActie && sleutel === 'data' && typeof waarde === 'object';
    kopie[sleutel] = data ? { ...waarde, ...h } : gestempeld(waarde, h);
  }
  return kopie;
}
