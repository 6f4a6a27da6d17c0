import type { Kaart } from './kaart.ts';

/** A card of one or two sentences, for answers that have no case. The sentence holds no content. */
export function tekstkaart(tekst: string): { readonly card: Kaart; readonly summary: string } {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    speak: tekst,
    fallbackText: tekst,
    body: [{ type: 'TextBlock', text: tekst, wrap: true }],
  };
  return { card, summary: tekst };
}
