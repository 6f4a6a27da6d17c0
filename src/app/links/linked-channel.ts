import { metPaginalink } from '../../../cards/paginalink.ts';
import type { Channel } from '../ports/channel.ts';
import { channelAround } from '../ports/channel-around.ts';
import type { CaseLink } from './case-link.ts';

/** What is sent leads to the page of its case. */
export function linkedChannel(channel: Channel, link: CaseLink): Channel {
  return channelAround(channel, {
    message: (message) => ({ ...message, card: metPaginalink(message.card, link) }),
  });
}
