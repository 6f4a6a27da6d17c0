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
  return Object.fromEntries(
    Object.entries(kaart).map(([sleutel, waarde]) => [sleutel, gestempeld(waarde, h)]),
  );
}

type Stempel = { readonly h: string; readonly p?: string };

function gestempeld(stuk: unknown, h: Stempel): unknown {
  if (Array.isArray(stuk)) return stuk.map((deel: unknown) => gestempeld(deel, h));
  if (typeof stuk !== 'object' || stuk === null) return stuk;
  const actie = 'type' in stuk && (stuk.type === 'Action.Execute' || stuk.type === 'Action.Submit');
  return Object.fromEntries(
    Object.entries(stuk).map(([sleutel, waarde]: [string, unknown]) => [
      sleutel,
      actie && sleutel === 'data' && typeof waarde === 'object' ? { ...waarde, ...h } : gestempeld(waarde, h),
    ]),
  );
}
