import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Aanmelding } from '../../../src/infra/http/tab/aanmelding.ts';
import { entraAanmelding } from '../../../src/infra/http/tab/entra.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const GAST = '33333333-3333-4333-8333-333333333333';
const VREEMD = '44444444-4444-4444-8444-444444444444';
const OID = '55555555-5555-4555-8555-555555555555';
const NU = Date.parse('2026-11-23T12:00:00Z');
const ADRES = 'https://login.test';

type Paar = Awaited<ReturnType<typeof generateKeyPair>>;
let echt: Paar;
let ander: Paar;
let aanmelding: Aanmelding;
beforeAll(async () => {
  [echt, ander] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const sleutels = createLocalJWKSet({
    keys: [{ ...(await exportJWK(echt.publicKey)), kid: 'een', alg: 'RS256' }],
  });
  const instellingen = { appId: APP, appUri: `api://${APP}`, tenants: [TENANT, GAST], aanmeldadres: ADRES };
  aanmelding = entraAanmelding(instellingen, () => NU, sleutels);
});

const claims = {
  tid: TENANT,
  oid: OID,
  iss: `${ADRES}/${TENANT}/v2.0`,
  aud: APP,
  scp: 'access_as_user',
  iat: NU / 1_000 - 60,
  nbf: NU / 1_000 - 60,
  exp: NU / 1_000 + 3_600,
};

async function token(anders: Readonly<Record<string, unknown>> = {}, paar: Paar = echt): Promise<string> {
  return new SignJWT({ ...claims, ...anders })
    .setProtectedHeader({ alg: 'RS256', kid: 'een' })
    .sign(paar.privateKey);
}

const wie = (authorization: string) => aanmelding.wie({ authorization });

it('zonder sleutels van Entra weet niemand of een token telt: niet nu, en niet opnieuw aanmelden', async () => {
  // Nobody listens there.
  const weg = { appId: APP, appUri: `api://${APP}`, tenants: [TENANT], aanmeldadres: 'http://127.0.0.1:9' };
  const authorization = `Bearer ${await token()}`;
  await expect(entraAanmelding(weg, () => NU).wie({ authorization })).rejects.toMatchObject({
    statusCode: 503,
  });
  // A key that Entra does not have is the fault of the token.
  const vreemd = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'onbekend' })
    .sign(echt.privateKey);
  expect(await wie(`Bearer ${vreemd}`)).toBeNull();
});

describe('een token van Entra', () => {
  it('telt voor een organisatie van de instellingen, tot het verloopt', async () => {
    const aangemeld = { identity: { tenantId: TENANT, objectId: OID }, tot: claims.exp * 1_000 };
    expect(await wie(`Bearer ${await token()}`)).toEqual(aangemeld);
    expect(await wie(`Bearer ${await token({ aud: `api://${APP}` })}`)).toEqual(aangemeld);
    const v1 = await token({ iss: `https://sts.windows.net/${TENANT}/` });
    expect(await wie(`Bearer ${v1}`)).toEqual(aangemeld);
    const gast = await token({ tid: GAST, iss: `${ADRES}/${GAST}/v2.0` });
    expect((await wie(`Bearer ${gast}`))?.identity.tenantId).toBe(GAST);
  });

  it.each([
    ['van een andere organisatie', { tid: VREEMD, iss: `${ADRES}/${VREEMD}/v2.0` }],
    ['met een uitgever die niet bij de organisatie hoort', { tid: GAST }],
    ['voor een andere app', { aud: VREEMD }],
    ['voor de bot', { aud: 'https://api.botframework.com' }],
    ['dat verlopen is', { exp: NU / 1_000 - 120 }],
    ['dat nog niet geldt', { nbf: NU / 1_000 + 600 }],
    ['zonder einde', { exp: undefined }],
    ['zonder ons recht', { scp: 'User.Read' }],
    ['van een app zonder mens', { scp: undefined, roles: ['access_as_user'] }],
    ['zonder persoon', { oid: undefined }],
    ['met een persoon die geen id is', { oid: '../kpc' }],
    ['zonder organisatie', { tid: undefined }],
  ])('%s telt niet', async (_, anders) => {
    expect(await wie(`Bearer ${await token(anders)}`)).toBeNull();
  });

  it('vervalst, zonder handtekening of half telt niet', async () => {
    expect(await wie(`Bearer ${await token({}, ander)}`)).toBeNull();
    expect(await wie(`Bearer ${new UnsecuredJWT(claims).encode()}x`)).toBeNull();
    expect(await wie(`Bearer ${(await token()).slice(0, -8)}`)).toBeNull();
    expect(await wie(await token())).toBeNull();
    expect(await wie('Demo oefenstad kpc-1')).toBeNull();
  });

  it('zegt de pagina waar zij zich aanmeldt', () => {
    expect(aanmelding.start).toEqual({
      modus: 'aanmelden',
      appId: APP,
      uitgever: `${ADRES}/${TENANT}`,
      recht: `api://${APP}/access_as_user`,
    });
  });
});
