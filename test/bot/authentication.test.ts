import { PUBLIC, US_GOV } from '@microsoft/teams.api';
import type { Activity } from 'botbuilder';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  AuthenticationConstants,
  GovernmentConstants,
  ToBotFromBotOrEmulatorTokenValidationParameters,
} from 'botframework-connector';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudOf } from '../../bot/auth/cloud.ts';
import type { BotFrameworkSettings, BotSettings } from '../../bot/auth/settings.ts';
import { UnsafeBotSettings } from '../../bot/auth/settings.ts';
import { botAuthentication } from '../../bot/botbuilder/authentication.ts';
import { createBot } from '../../bot/create-bot.ts';
import { Refused } from '../../bot/refused.ts';
import { openGate } from '../../bot/teams-sdk/gate.ts';
import { channelActivity, execute } from '../support/fake-connector/activities.ts';
import type { LocalIssuer, TokenWish } from '../support/fake-connector/issuer.ts';
import { APP_ID, APP_TENANT, startLocalIssuer } from '../support/fake-connector/issuer.ts';
import { SLECHTE_TOKENS } from '../support/poort/tokens.ts';
import { RecordingInbox } from '../support/recording-inbox.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { DEMO, LIBRARIES, startBot } from '../support/running-bot.ts';
import { silentLog } from '../support/silent-log.ts';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const press = (serviceUrl = SERVICE): object =>
  channelActivity({ serviceUrl }, 'invoke', execute('zaak', {}));

describe.each(LIBRARIES)('who may send activities, on %s', (library) => {
  let issuer: LocalIssuer;
  let running: RunningBot;

  beforeEach(async () => {
    // botbuilder prints about every bad token by itself.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    issuer = await startLocalIssuer();
    running = await startBot({
      library,
      demo: false,
      host: '0.0.0.0',
      botFramework: issuer.settings,
      serviceUrlHosts: ['smba.trafficmanager.net'],
    });
  });
  afterEach(async () => {
    await running[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });

  async function statusFor(wish: Partial<TokenWish>, activity = press()): Promise<number> {
    const token = await issuer.sign({ serviceUrl: SERVICE, ...wish });
    return (await running.post(activity, { token })).status;
  }

  it('takes an activity with a good token', async () => {
    expect(await statusFor({})).toBe(200);
    expect(running.inbox.actions).toHaveLength(1);
  });

  it.each(SLECHTE_TOKENS)('refuses a token %s', async (_name, status, wish) => {
    expect(await statusFor(wish)).toBe(status);
    expect(running.inbox.actions).toEqual([]);
    expect(running.logged()).not.toContain('eyJ');
  });

  it('keeps strangers away from the list of tenants that botbuilder keeps growing', async () => {
    const tenants = JSON.stringify(ToBotFromBotOrEmulatorTokenValidationParameters.issuer);
    await statusFor({ issuer: 'https://issuer.invalid', extra: { tid: 'een-verzonnen-tenant' } });
    expect(JSON.stringify(ToBotFromBotOrEmulatorTokenValidationParameters.issuer)).toBe(tenants);
  });

  it.each([
    ['no token', undefined],
    ['no JWT', 'x'],
    ['a JWT of nonsense', 'eyJhIjox.bm9uc2Vuc2U.c2ln'],
  ])('answers 401 to %s', async (_name, token) => {
    expect(await running.post(press(), token === undefined ? {} : { token })).toMatchObject({
      status: 401,
      body: { status: 401, title: 'Niet aangemeld' },
    });
  });

  it.each([
    ['on another host', 'https://example.invalid/'],
    ['without encryption', 'http://smba.trafficmanager.net/emea/'],
    ['on another port', 'https://smba.trafficmanager.net:8443/emea/'],
    ['with a password in it', 'https://a:b@smba.trafficmanager.net/emea/'],
    ['with a query', 'https://smba.trafficmanager.net/emea/?x=1'],
  ])('answers 403 to a service url %s, whatever the token', async (_name, serviceUrl) => {
    expect(await statusFor({ serviceUrl }, press(serviceUrl))).toBe(403);
    expect(running.inbox.actions).toEqual([]);
  });

  it.each([
    ['another channel', { channelId: 'AseChannel' }],
    ['no channel', { channelId: undefined }],
    ['no type', { type: undefined }],
    ['no service url', { serviceUrl: undefined }],
  ])('answers 400 to an activity with %s', async (_name, rest) => {
    expect(await statusFor({}, { ...press(), ...rest })).toBe(400);
  });

  it('answers 503 when the signing keys cannot be had: not the fault of the sender', async () => {
    issuer.failKeys();
    expect(await statusFor({})).toBe(503);
  });

  it('answers 503, too, when only the library cannot have them', async () => {
    expect(await statusFor({ kid: 'onbekend' })).toBe(401);
    issuer.failKeys();
    expect(await statusFor({})).toBe(503);
  });

  it('fetches no keys for strangers who name a key that nobody knows', async () => {
    expect(await statusFor({})).toBe(200);
    const asked = issuer.asked.length;
    for (let nr = 0; nr < 5; nr += 1) expect(await statusFor({ kid: `vreemd-${nr}` })).toBe(401);
    expect(issuer.asked).toHaveLength(asked);
  });

  it('goes on listening to Teams while strangers knock, and does not fill the log with them', async () => {
    for (let attempt = 0; attempt < 40; attempt += 1) await running.post(press());
    expect(await statusFor({})).toBe(200);
    expect(running.logged().split('activity refused')).toHaveLength(31);
  });
});

describe('what a library would refuse by itself, were the checks before it to let it by', () => {
  let issuer: LocalIssuer;
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    issuer = await startLocalIssuer();
  });
  afterEach(() => issuer[Symbol.asyncDispose]());

  const entra = { issuer: `https://sts.windows.net/${APP_TENANT}/`, extra: { tid: APP_TENANT, ver: '1.0' } };
  const bearer = async (wish: Partial<TokenWish>): Promise<string> =>
    `Bearer ${await issuer.sign({ serviceUrl: SERVICE, ...wish })}`;

  it('botbuilder: a token of Entra, along the emulator path', async () => {
    const factory = new ConfigurationServiceClientCredentialFactory(issuer.settings);
    const authentication = botAuthentication(issuer.settings, factory);
    const token = await bearer({ ...entra, extra: { ...entra.extra, appid: APP_ID } });
    const asked = authentication.authenticateRequest(press() as Activity, token);
    await expect(asked).rejects.toThrow('issuer is not the channel');
  });

  it.each<[string, Partial<TokenWish>]>([
    ['a token of Entra, with keys that we serve', entra],
    ['a token of another issuer', { issuer: 'https://issuer.invalid' }],
    ['a token for another service url', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
    ['a token without a service url', { extra: { serviceurl: undefined } }],
    ['a forged token', { forged: true }],
    ['a token past its end', { expiresIn: -600 }],
  ])('the library for Teams: %s', async (_name, wish) => {
    const botFramework = { ...issuer.settings, ToChannelFromBotLoginUrl: issuer.url };
    const check = await openGate({
      library: 'teams-sdk',
      demo: false,
      host: '0.0.0.0',
      botFramework,
      serviceUrlHosts: [],
    });
    const activity = { type: 'invoke', channelId: 'msteams', serviceUrl: SERVICE } as const;
    await check(await bearer({}), activity);
    await expect(check(await bearer(wish), activity)).rejects.toThrow(Refused);
    // Of a stranger's tenant nothing is looked up.
    expect(issuer.asked).toEqual(['/keys']);
  });
});

describe('which settings the bot starts with', () => {
  const safe: BotSettings = {
    library: 'botbuilder',
    demo: false,
    host: '0.0.0.0',
    botFramework: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'x',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: APP_TENANT,
    },
    serviceUrlHosts: ['smba.trafficmanager.net'],
  };
  const start = async (settings: BotSettings): Promise<unknown> =>
    createBot({ settings, inbox: new RecordingInbox(), log: silentLog, wall: Date.now });

  it.each(LIBRARIES)(
    'starts with production settings, and with the demo on loopback, on %s',
    async (library) => {
      for (const settings of [safe, DEMO, { ...DEMO, host: '::1' }]) {
        expect(await start({ ...settings, library })).toBeDefined();
      }
    },
  );

  it.each<[string, BotSettings]>([
    ['no app id outside the demo', { ...safe, botFramework: { ...safe.botFramework, MicrosoftAppId: '' } }],
    ['a demo on a public address', { ...DEMO, host: '0.0.0.0' }],
    ['a demo with a real bot', { ...DEMO, botFramework: safe.botFramework }],
    ['no app type', { ...safe, botFramework: { MicrosoftAppId: APP_ID, MicrosoftAppTenantId: APP_TENANT } }],
    ['no tenant', { ...safe, botFramework: { MicrosoftAppId: APP_ID, MicrosoftAppType: 'SingleTenant' } }],
    ['no service hosts', { ...safe, serviceUrlHosts: [] }],
  ])('does not start with %s', async (_name, settings) => {
    for (const library of LIBRARIES) {
      await expect(start({ ...settings, library })).rejects.toThrow(UnsafeBotSettings);
    }
  });

  it.each<[string, Partial<BotFrameworkSettings>]>([
    ['a certificate', { CertificateThumbprint: 'AB', CertificatePrivateKey: 'x' }],
    ['keys that are named elsewhere', { ToBotFromChannelOpenIdMetadataUrl: 'https://x.invalid/metadata' }],
  ])('does not start on the library for Teams with %s: it would look past it', async (_name, wish) => {
    const settings = { ...safe, botFramework: { ...safe.botFramework, ...wish } };
    await start(settings);
    await expect(start({ ...settings, library: 'teams-sdk' })).rejects.toThrow(UnsafeBotSettings);
  });

  it('knows the clouds as both libraries do', () => {
    const named = (ChannelService?: string) =>
      cloudOf({ MicrosoftAppId: '', ...(ChannelService === undefined ? {} : { ChannelService }) });
    const clouds = [
      [named(), AuthenticationConstants, PUBLIC],
      [named(GovernmentConstants.ChannelService), GovernmentConstants, US_GOV],
    ] as const;
    for (const [ours, theirs, sdk] of clouds) {
      expect(ours).toEqual({
        issuer: theirs.ToBotFromChannelTokenIssuer,
        metadataUrl: theirs.ToBotFromChannelOpenIdMetadataUrl,
        loginUrl: theirs.ToChannelFromBotLoginUrl,
        scope: theirs.ToChannelFromBotOAuthScope,
      });
      expect(ours).toEqual({
        issuer: sdk.tokenIssuer,
        metadataUrl: sdk.openIdMetadataUrl,
        loginUrl: `${sdk.loginEndpoint}/${sdk.loginTenant}`,
        scope: sdk.botScope.replace('/.default', ''),
      });
    }
  });
});

describe('the demo', () => {
  it.each(LIBRARIES)('takes activities without a token from this machine only, on %s', async (library) => {
    await using running = await startBot({ ...DEMO, library });
    expect(await running.post(press('http://127.0.0.1:9/'))).toMatchObject({ status: 200 });
    expect(await running.post(press(SERVICE))).toMatchObject({ status: 403 });
    expect(await running.post(press('http://example.invalid/'))).toMatchObject({ status: 403 });
  });
});
