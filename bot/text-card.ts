import type { Message } from '../src/app/ports/channel.ts';
import { TEKSTEN } from './teksten.ts';

/** A card that says one sentence: for answers where no card of the program fits. */
export function textMessage(text: string): Message {
  return {
    card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] },
    summary: TEKSTEN.samenvatting,
  };
}
