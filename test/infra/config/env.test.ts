import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { effectief } from '../../../src/infra/config/effectief.ts';
import { loadEnv } from '../../../src/infra/config/env.ts';
import { bindAdres } from '../../../src/infra/config/env-veiligheid.ts';

const ring = `k1:${randomBytes(32).toString('base64')}`;
const sleutel = (bytes: Buffer): string => `k1:${bytes.toString('base64')}`;
const geheim = (bytes: Buffer): string => `whsec_${bytes.toString('base64')}`;
const PAGER = { PAGER_URL: 'https://gateway.example/' };
/** A certificate authority of nobody, made for this test. */
const PEM = `-----BEGIN CERTIFICATE-----
MIIBdTCCARugAwIBAgIUR/7dycHj8Jllos7hJPM9XrUlWfswCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjIxMDMxMDFaGA8yMTI2MTAyOTEwMzEw
MVowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABAWj
9FQkLGpnSb2PXAz/L4Yhz81q2G4ghhbaYlOahAEm2AcLRSJ9yyxOEvFVUiIiVbsK
e7i5OtVeM0nxElQAJ3WjUzBRMB0GA1UdDgQWBBRT7cR0vRqfatDPJOFuHpXUiU7w
4jAfBgNVHSMEGDAWgBRT7cR0vRqfatDPJOFuHpXUiU7w4jAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0gAMEUCIQCZu+Ca3b5WrCSpDh1OJd2AE876vFlMptz5
UKKHm2l0twIgBMp4xP3748RZtIVvMyWlkR35HmvX3XDpo7IOaQcbJK8=
-----END CERTIFICATE-----`;
const demo = { NEGENUUR_MODUS: 'demo' };
const productie = {
  MicrosoftAppId: 'bot-id',
  MicrosoftAppPassword: 'bot-geheim',
  MicrosoftAppTenantId: 'tenant',
  ENCRYPTION_KEYS: ring,
};

describe('the demo', () => {
  test('needs nothing', () => {
    const env = loadEnv(demo);
    expect(env).toMatchObject({
      PORT: 3978,
      NEGENUUR_CONFIG: 'config',
      LOG_LEVEL: 'info',
      MicrosoftAppId: '',
    });
    expect(bindAdres(env)).toBe('127.0.0.1');
  });

  test('may run its clock faster', () => {
    expect(loadEnv({ ...demo, NEGENUUR_SNELHEID: '60' }).NEGENUUR_SNELHEID).toBe(60);
  });

  test.each([
    [{ HOST: '0.0.0.0' }, 'HOST: verwacht 127.0.0.1'],
    [{ MicrosoftAppId: 'bot-id' }, 'MicrosoftAppId: verwacht leeg'],
  ])('refuses %o', (velden, melding) => {
    expect(() => loadEnv({ ...demo, ...velden })).toThrow(melding);
  });
});

describe('production', () => {
  test('runs with a bot, its tenant and a key', () => {
    const env = loadEnv({ ...productie, SERVICE_URL_HOSTS: 'smba.trafficmanager.net, Ander.example' });
    expect(env).toMatchObject({ NEGENUUR_SNELHEID: 1, MicrosoftAppType: 'SingleTenant' });
    expect(env.SERVICE_URL_HOSTS).toEqual(['smba.trafficmanager.net', 'ander.example']);
    expect(bindAdres(env)).toBe('0.0.0.0');
  });

  test('names everything that is missing at once', () => {
    expect(() => loadEnv({})).toThrow(/MicrosoftAppId: ontbreekt.*\n.*ENCRYPTION_KEYS: ontbreekt/);
  });

  test.each([
    ['no password', { MicrosoftAppPassword: '' }, 'MicrosoftAppPassword: ontbreekt'],
    [
      'a certificate that the library does not know',
      { TEAMS_BIBLIOTHEEK: 'teams-sdk', CertificateThumbprint: 'a', CertificatePrivateKey: 'b' },
      'TEAMS_BIBLIOTHEEK: verwacht botbuilder',
    ],
    [
      'keys where the library would not look',
      { TEAMS_BIBLIOTHEEK: 'teams-sdk', BotOpenIdMetadata: 'https://x.example/keys' },
      'ToBotFromChannelOpenIdMetadataUrl: verwacht een adres dat eindigt op /openidconfiguration',
    ],
    [
      'Redis over an open network',
      { REDIS_URL: 'redis://redis.example:6379' },
      'REDIS_URL: verwacht rediss://; redis:// mag alleen naar deze computer',
    ],
    ['an authority without TLS', { REDIS_CA: PEM }, 'REDIS_URL: verwacht rediss://; hoort bij REDIS_CA'],
    [
      'an authority that is no certificate',
      { REDIS_CA: 'niets' },
      'REDIS_CA: verwacht een certificaat dat begint met -----BEGIN CERTIFICATE-----',
    ],
    ['no tenant', { MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId: ontbreekt'],
    ['a faster clock', { NEGENUUR_SNELHEID: '60' }, 'NEGENUUR_SNELHEID: verwacht 1'],
    ['no check of the authority', { ValidateAuthority: 'false' }, 'ValidateAuthority: verwacht true'],
    ['a sender without a mail server', { SMTP_AFZENDER: 'a@mail.example' }, 'SMTP_URL: ontbreekt'],
    [
      'a gateway in the open',
      { PAGER_URL: 'http://oproep.example', PAGER_SLEUTEL: `whsec_${'A'.repeat(32)}` },
      'PAGER_URL: verwacht https',
    ],
    ['a port that is none', { PORT: '80a' }, 'PORT: verwacht een geheel getal'],
    ['a port too high', { PORT: '70000' }, 'PORT: verwacht een getal van 0 tot 65535'],
    ['a key of one byte', { ENCRYPTION_KEYS: sleutel(Buffer.alloc(32, 7)) }, 'ENCRYPTION_KEYS: te makkelijk'],
    ['a key of zeroes', { ENCRYPTION_KEYS: sleutel(Buffer.alloc(32)) }, 'ENCRYPTION_KEYS: te makkelijk'],
    [
      'a key that counts up',
      { ENCRYPTION_KEYS: sleutel(Buffer.from(Array.from({ length: 32 }, (_, i) => i))) },
      'ENCRYPTION_KEYS: te makkelijk',
    ],
    [
      'a key that was typed',
      { ENCRYPTION_KEYS: sleutel(Buffer.from('dit-is-mijn-geheime-sleutel-2026')) },
      'ENCRYPTION_KEYS: te makkelijk',
    ],
    [
      'a weak key behind a good one',
      { ENCRYPTION_KEYS: `${ring},k2:${Buffer.alloc(32, 1).toString('base64')}` },
      'ENCRYPTION_KEYS: te makkelijk',
    ],
    [
      'the key of the demo for the gateway',
      { ...PAGER, PAGER_SLEUTEL: 'whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt' },
      'PAGER_SLEUTEL: te makkelijk',
    ],
    [
      'a weak key for the gateway',
      { ...PAGER, PAGER_SLEUTEL: geheim(Buffer.alloc(32, 9)) },
      'PAGER_SLEUTEL: te makkelijk',
    ],
    ...[
      'ToChannelFromBotLoginUrl',
      'ToBotFromChannelOpenIdMetadataUrl',
      'ToBotFromEmulatorOpenIdMetadataUrl',
      'BotOpenIdMetadata',
      'OAuthUrl',
      'OAuthApiEndpoint',
    ].map((naam): [string, Record<string, string>, string] => [
      `${naam} without encryption`,
      { [naam]: 'http://login.example/' },
      `${naam}: verwacht https`,
    ]),
    ['a wrong key', { ENCRYPTION_KEYS: 'k1:kort' }, 'ENCRYPTION_KEYS: verwacht id:sleutel'],
    ['a wrong Redis', { REDIS_URL: 'http://redis' }, 'REDIS_URL: verwacht een adres met redis://'],
    ['a wrong level', { LOG_LEVEL: 'veel' }, 'LOG_LEVEL: verwacht trace, debug'],
    ['a wrong mode', { NEGENUUR_MODUS: 'test' }, 'NEGENUUR_MODUS: verwacht productie of demo'],
    ['hosts with a path', { SERVICE_URL_HOSTS: 'https://a/b' }, 'SERVICE_URL_HOSTS: verwacht namen'],
  ])('refuses %s', (_geval, velden, melding) => {
    expect(() => loadEnv({ ...productie, ...velden })).toThrow(melding);
  });

  test('needs no password with a managed identity or a certificate', () => {
    const zonder = { ...productie, MicrosoftAppPassword: '' };
    expect(() => loadEnv({ ...zonder, MicrosoftAppType: 'UserAssignedMSI' })).not.toThrow();
    expect(() =>
      loadEnv({ ...zonder, CertificateThumbprint: 'a', CertificatePrivateKey: 'b' }),
    ).not.toThrow();
  });
});

describe('a setting in a file', () => {
  test('is read without its line end', () => {
    const map = mkdtempSync(join(tmpdir(), 'negenuur-env-'));
    onTestFinished(() => rmSync(map, { recursive: true }));
    writeFileSync(join(map, 'wachtwoord'), 'uit-bestand\n');
    const env = loadEnv({
      ...productie,
      MicrosoftAppPassword: '',
      MicrosoftAppPassword_FILE: join(map, 'wachtwoord'),
    });
    expect(env.MicrosoftAppPassword).toBe('uit-bestand');
  });

  test('may not stand beside the setting itself', () => {
    expect(() => loadEnv({ ...productie, MicrosoftAppPassword_FILE: '/x' })).toThrow('niet allebei');
  });

  test('must be readable', () => {
    expect(() => loadEnv({ ...demo, SMTP_URL_FILE: '/bestaat/niet' })).toThrow(
      'SMTP_URL_FILE: het bestand /bestaat/niet is niet te lezen',
    );
  });
});

test('what is printed holds no secret', () => {
  const env = loadEnv({
    ...productie,
    CertificatePrivateKey: 'bot-geheim',
    REDIS_URL: 'rediss://naam:bot-geheim@redis.example:6380/2',
    SMTP_URL: 'smtps://naam:bot-geheim@mail.example',
    SMTP_AFZENDER: 'negenuur@mail.example',
    PAGER_URL: 'https://naam:bot-geheim@oproep.example/bot-geheim',
    PAGER_SLEUTEL: `whsec_${Buffer.concat([Buffer.from('bot-geheim'), randomBytes(24)]).toString('base64')}`,
    HEARTBEAT_URL: 'https://hc.example/bot-geheim?bot-geheim',
  });
  const tekst = JSON.stringify(effectief(env));
  expect(tekst).not.toContain('bot-geheim');
  expect(tekst).not.toContain(ring.slice(3));
  expect(effectief(env)).toMatchObject({
    HOST: '0.0.0.0',
    MicrosoftAppId: 'bot-id',
    MicrosoftAppPassword: '••••',
    REDIS_URL: 'rediss://••••@redis.example:6380/2',
    PAGER_URL: 'https://••••@oproep.example/••••',
    PAGER_SLEUTEL: '••••',
    HEARTBEAT_URL: 'https://hc.example/••••',
  });
});
