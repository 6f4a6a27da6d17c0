import type { ChannelProbe, ChannelRef } from '../../src/app/ports/channel.ts';
import type { ConnectorClient } from './connector-client.ts';

/**
 * Asks for one member of the channel: that needs a good token, an app that is still in the team and a channel that
 * is still there, and it posts nothing.
 */
export async function probeChannel(client: ConnectorClient, channel: ChannelRef): Promise<ChannelProbe> {
  const { serviceUrl, channelId } = channel;
  const path = `v3/conversations/${encodeURIComponent(channelId)}/pagedmembers?pageSize=1`;
  const reply = await client.call({ method: 'GET', serviceUrl, path });
  if (reply.kind === 'unsent') return reply.code === 'token' ? 'no-token' : 'away';
  if (reply.kind === 'lost') return 'away';
  switch (reply.status) {
    case 200:
      return 'works';
    case 401:
      return 'no-token';
    case 403:
      return 'removed';
    case 404:
    case 410:
      return 'gone';
    default:
      return 'away';
  }
}
