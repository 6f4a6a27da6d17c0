import type { Kaart } from './kaart.ts';
import { VERVANGEN } from './teksten/bezorging.ts';

/** What stands in place of a second copy of a card. */
export function vervangenKaart(): { readonly card: Kaart; readonly summary: string } {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    fallbackText: VERVANGEN,
    body: [{ type: 'TextBlock', text: VERVANGEN, wrap: true, isSubtle: true }],
  };
  return { card, summary: VERVANGEN };
}
