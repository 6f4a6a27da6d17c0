import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { AppCredentials } from 'botframework-connector';
import { describe, expect, it } from 'vitest';
import type { TokenSource } from '../../bot/auth/token-source.ts';
import { botTokenSource } from '../../bot/auth/token-source.ts';
import { createConnectorClient } from '../../bot/outbound/connector-client.ts';
import type { ConnectorReply } from '../../bot/outbound/reply.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';

class CountingCredentials extends AppCredentials {
  fetched = 0;

  override async getToken(forceRefresh = false): Promise<string> {
    if (this.fetched === 0 || forceRefresh) this.fetched += 1;
    return `token-${this.fetched}`;
  }

  protected refreshToken(): Promise<never> {
    return Promise.reject(new Error('not used'));
  }
}

function factoryOf(credentials: Promise<AppCredentials>): ServiceClientCredentialsFactory {
  return {
    isValidAppId: async () => true,
    isAuthenticationDisabled: async () => false,
    createCredentials: () => credentials,
  };
}

function send(service: FakeConnector, token: TokenSource): Promise<ConnectorReply> {
  const client = createConnectorClient({
    hosts: { hosts: [], loopbackOnly: true },
    token,
    wall: Date.now,
    timeoutMs: 1_000,
  });
  const path = 'v3/conversations/a/activities';
  return client.call({ method: 'POST', serviceUrl: service.serviceUrl('t'), path, body: '{}' });
}

const settings = { MicrosoftAppId: 'app' };

describe('the token of outbound calls', () => {
  it('comes from botbuilder, and is fetched anew after a 401', async () => {
    await using service = await startFakeConnector();
    const token = botTokenSource(settings, factoryOf(Promise.resolve(new CountingCredentials('app'))));
    service.faults.next('send', { kind: 'status', status: 401 });
    for (let call = 0; call < 3; call += 1) await send(service, token);
    expect(service.requests.map((request) => request.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-2',
    ]);
  });

  it('not being there means that nothing was sent', async () => {
    await using service = await startFakeConnector();
    const token = botTokenSource(settings, factoryOf(Promise.reject(new Error('geheim'))));
    expect(await send(service, token)).toEqual({ kind: 'unsent', code: 'token' });
    expect(service.requests).toEqual([]);
  });
});
