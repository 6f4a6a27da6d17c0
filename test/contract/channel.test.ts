import { noToken } from '../../bot/auth/token-source.ts';
import { ConnectorChannel } from '../../bot/outbound/channel.ts';
import { createConnectorClient } from '../../bot/outbound/connector-client.ts';
import { silentLog } from '../support/silent-log.ts';
import { CONTRACT_TIMEOUT, channelContract } from './channel.contract.ts';

channelContract('Bot Framework connector', () => {
  const client = createConnectorClient({
    hosts: { hosts: [], loopbackOnly: true },
    token: noToken,
    wall: Date.now,
    timeoutMs: CONTRACT_TIMEOUT,
  });
  return new ConnectorChannel(client, 'app', silentLog);
});
