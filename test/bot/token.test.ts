import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { AppCredentials } from 'botframework-connector';
import { describe, expect, it } from 'vitest';
import type { BotFrameworkSettings, LibraryName } from '../../bot/auth/settings.ts';
import type { TokenSource } from '../../bot/auth/token-source.ts';
import { botTokenSource } from '../../bot/botbuilder/token-source.ts';
import { createConnectorClient } from '../../bot/outbound/connector-client.ts';
import type { ConnectorReply } from '../../bot/outbound/reply.ts';
import { sdkTokenSource, tokensOf } from '../../bot/teams-sdk/token-source.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import { until } from '../support/until.ts';

class CountingCredentials extends AppCredentials {
  asked = 0;
  fetched = 0;
  /** Holds every answer back. */
  gate = Promise.resolve();

  override async getToken(forceRefresh = false): Promise<string> {
    this.asked += 1;
    await this.gate;
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
    timeoutMs: 15_000,
  });
  const path = 'v3/conversations/a/activities';
  return client.call({ method: 'POST', serviceUrl: service.serviceUrl('t'), path, body: '{}' });
}

const settings = { MicrosoftAppId: 'app' };

/** Opened anew it gives another token, as the library does. */
function numbered(): Parameters<typeof sdkTokenSource>[0] {
  let opened = 0;
  return () => {
    opened += 1;
    const token = `token-${opened}`;
    return { getAppToken: () => Promise.resolve(token) };
  };
}

/** Each source with what it fetches tokens from: one that numbers them, and one that has none. */
const SOURCES: readonly (readonly [LibraryName, TokenSource, TokenSource])[] = [
  [
    'botbuilder',
    botTokenSource(settings, factoryOf(Promise.resolve(new CountingCredentials('app')))),
    botTokenSource(settings, factoryOf(Promise.reject(new Error('geheim')))),
  ],
  [
    'teams-sdk',
    sdkTokenSource(numbered()),
    sdkTokenSource(() => ({ getAppToken: () => Promise.reject(new Error('geheim')) })),
  ],
];

describe.each(SOURCES)('the token of outbound calls, on %s', (_library, good, failing) => {
  it('comes from the library, and is fetched anew after a 401', async () => {
    await using service = await startFakeConnector();
    service.faults.next('send', { kind: 'status', status: 401 });
    for (let call = 0; call < 3; call += 1) await send(service, good);
    expect(service.requests.map((request) => request.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-2',
    ]);
  });

  it('not being there means that nothing was sent', async () => {
    await using service = await startFakeConnector();
    expect(await send(service, failing)).toEqual({ kind: 'unsent', code: 'token' });
    expect(service.requests).toEqual([]);
  });
});

it('a token that is refused while another call asks for one is fetched anew all the same', async () => {
  const credentials = new CountingCredentials('app');
  const gate = Promise.withResolvers<void>();
  credentials.gate = gate.promise;
  const token = botTokenSource(settings, factoryOf(Promise.resolve(credentials)));
  const underWay = token.get();
  await until('it asks', () => credentials.asked > 0);
  token.forget();
  gate.resolve();
  expect(await underWay).toBe('token-1');
  expect(await token.get()).toBe('token-2');
  expect(await token.get()).toBe('token-2');
});

it.each<[string, BotFrameworkSettings]>([
  ['a password', { MicrosoftAppId: 'app', MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'geheim' }],
  [
    'a bot of many tenants',
    { MicrosoftAppId: 'app', MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'geheim' },
  ],
])(
  'the library for Teams asks nobody but the place for signing in that was set, with %s',
  async (_name, rest) => {
    const login = {
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/een-tenant',
      MicrosoftAppTenantId: 'eigen-tenant',
    };
    // Signing in works over https only, so this says no without a call.
    await expect(tokensOf({ ...login, ...rest }).getAppToken()).rejects.toThrow(/authority/);
  },
);
