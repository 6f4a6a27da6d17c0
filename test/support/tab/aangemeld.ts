import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Identity } from '../../../src/app/ports/directory.ts';
import type { Aanmelding } from '../../../src/infra/http/tab/aanmelding.ts';
import { entraAanmelding } from '../../../src/infra/http/tab/entra.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const ADRES = 'https://login.test';

/** Sign-in as with Entra, with keys of our own: a token that Teams would give can be made here. */
export type Aangemeld = {
  readonly aanmelding: Aanmelding;
  token(wie: Identity): Promise<string>;
};

/** @param tenants organisations whose people may come in */
export async function aangemeld(tenants: readonly string[]): Promise<Aangemeld> {
  const paar = await generateKeyPair('RS256');
  const sleutels = createLocalJWKSet({ keys: [{ ...(await exportJWK(paar.publicKey)), kid: 'een' }] });
  const instellingen = { appId: APP, appUri: `api://${APP}`, tenants, aanmeldadres: ADRES };
  return {
    aanmelding: entraAanmelding(instellingen, () => Date.now(), sleutels),
    token: ({ tenantId: tid, objectId: oid }) =>
      new SignJWT({ tid, oid, scp: 'access_as_user' })
        .setProtectedHeader({ alg: 'RS256', kid: 'een' })
        .setIssuer(`${ADRES}/${tid}/v2.0`)
        .setAudience(APP)
        .setNotBefore('1 minute ago')
        .setExpirationTime('1 hour')
        .sign(paar.privateKey),
  };
}
