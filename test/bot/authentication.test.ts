import type { Activity } from 'botbuilder';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { botAuthentication } from '../../bot/auth/authentication.ts';
import type { BotSettings } from '../../bot/auth/settings.ts';
import { UnsafeBotSettings } from '../../bot/auth/settings.ts';
import { createBot } from '../../bot/create-bot.ts';
import { channelActivity, execute } from '../support/fake-connector/activities.ts';
import type { LocalIssuer, TokenWish } from '../support/fake-connector/issuer.ts';
import { APP_ID, APP_TENANT, startLocalIssuer } from '../support/fake-connector/issuer.ts';
import { RecordingInbox } from '../support/recording-inbox.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { DEMO, startBot } from '../support/running-bot.ts';
import { silentLog } from '../support/silent-log.ts';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const press = (serviceUrl = SERVICE): object =>
  channelActivity({ serviceUrl }, 'invoke', execute('zaak', {}));

describe('who may send activities', () => {
  let issuer: LocalIssuer;
  let running: RunningBot;

  beforeEach(async () => {
    // botbuilder prints about every bad token by itself.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    issuer = await startLocalIssuer();
    running = await startBot({
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

  it.each<[string, Partial<TokenWish>]>([
    ['forged', { forged: true }],
    ['past its end', { expiresIn: -600 }],
    ['for another bot', { audience: 'een-andere-bot' }],
    ['of another issuer', { issuer: 'https://issuer.invalid' }],
    [
      'of an Entra tenant, along the emulator path',
      {
        issuer: `https://sts.windows.net/${APP_TENANT}/`,
        extra: { tid: APP_TENANT, ver: '1.0', appid: APP_ID },
      },
    ],
    ['for another service url', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
  ])('answers 401 to a token that is %s', async (_name, wish) => {
    expect(await statusFor(wish)).toBe(401);
    expect(running.inbox.actions).toEqual([]);
  });

  it('would refuse the emulator path in botbuilder too, were the first check to let it by', async () => {
    const factory = new ConfigurationServiceClientCredentialFactory(issuer.settings);
    const authentication = botAuthentication(issuer.settings, factory);
    const token = await issuer.sign({
      serviceUrl: SERVICE,
      issuer: `https://sts.windows.net/${APP_TENANT}/`,
      extra: { tid: APP_TENANT, ver: '1.0', appid: APP_ID },
    });
    const asked = authentication.authenticateRequest(press() as Activity, `Bearer ${token}`);
    await expect(asked).rejects.toThrow('issuer is not the channel');
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

  it('goes on listening to Teams while strangers knock, and does not fill the log with them', async () => {
    for (let attempt = 0; attempt < 40; attempt += 1) await running.post(press());
    expect(await statusFor({})).toBe(200);
    expect(running.logged().split('activity refused')).toHaveLength(31);
  });
});

describe('which settings the bot starts with', () => {
  const safe: BotSettings = {
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
  const start = (settings: BotSettings): unknown =>
    createBot({ settings, inbox: new RecordingInbox(), log: silentLog, wall: Date.now });

  it('starts with production settings, and with the demo on loopback', () => {
    expect(start(safe)).toBeDefined();
    expect(start(DEMO)).toBeDefined();
    expect(start({ ...DEMO, host: '::1' })).toBeDefined();
  });

  it.each<[string, BotSettings]>([
    ['no app id outside the demo', { ...safe, botFramework: { ...safe.botFramework, MicrosoftAppId: '' } }],
    ['a demo on a public address', { ...DEMO, host: '0.0.0.0' }],
    ['a demo with a real bot', { ...DEMO, botFramework: safe.botFramework }],
    ['no app type', { ...safe, botFramework: { MicrosoftAppId: APP_ID, MicrosoftAppTenantId: APP_TENANT } }],
    ['no tenant', { ...safe, botFramework: { MicrosoftAppId: APP_ID, MicrosoftAppType: 'SingleTenant' } }],
    ['no service hosts', { ...safe, serviceUrlHosts: [] }],
  ])('does not start with %s', (_name, settings) => {
    expect(() => start(settings)).toThrow(UnsafeBotSettings);
  });
});

describe('the demo', () => {
  it('takes activities without a token from this machine only', async () => {
    await using running = await startBot();
    expect(await running.post(press('http://127.0.0.1:9/'))).toMatchObject({ status: 200 });
    expect(await running.post(press(SERVICE))).toMatchObject({ status: 403 });
    expect(await running.post(press('http://example.invalid/'))).toMatchObject({ status: 403 });
  });
});
