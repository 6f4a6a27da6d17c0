import type { Channel } from '../ports/channel.ts';
import type { ChannelCall } from '../ports/channel-around.ts';
import { channelAround } from '../ports/channel-around.ts';
import type { Pace } from '../ports/pace.ts';

/** Cards that are brought up to date, or taken away, leave room for what is new. */
const paceOf = (kind: ChannelCall['kind']): Parameters<Pace['take']>[2] =>
  kind === 'update' || kind === 'remove' ? 'update' : 'new';

/**
 * Keeps below the limits of Teams: a call that would go over one is not made, and is asked again after as long as it
 * takes. Waiting for a limit is no failed attempt.
 */
export function pacedChannel(channel: Channel, pace: Pace): Channel {
  return channelAround(channel, {
    call: async ({ kind, tenantId, conversationId }, make) => {
      const afterMs = await pace.take(tenantId, conversationId, paceOf(kind));
      return afterMs === 0 ? make() : { kind: 'retryable', code: 'paced', afterMs };
    },
  });
}
