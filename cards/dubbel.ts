import type { Kaart } from './kaart.ts';
import { MOGELIJK_DUBBEL } from './teksten/bezorging.ts';

/** Adds on top that the same card may stand here twice: the answer to an earlier send was lost (invariant 4). */
export function markeerDubbel(kaart: Kaart): Kaart {
  const regel = { type: 'TextBlock', text: MOGELIJK_DUBBEL, wrap: true, isSubtle: true, size: 'Small' };
  const body: unknown = kaart['body'];
  return { ...kaart, body: [regel, ...(Array.isArray(body) ? (body as readonly unknown[]) : [])] };
}
