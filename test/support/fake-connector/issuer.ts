import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { BotFrameworkSettings } from '../../../bot/auth/settings.ts';

export const APP_ID = '33333333-3333-4333-8333-333333333333';
export const APP_TENANT = '44444444-4444-4444-8444-444444444444';
const APP_PASSWORD = 'test-only';

export type TokenWish = {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl: string;
  /** Seconds from now; negative for a token that is past its end. */
  readonly expiresIn?: number;
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Sign with a key the issuer does not publish, under its published key id. */
  readonly forged?: boolean;
};

export type LocalIssuer = AsyncDisposable & {
  readonly url: string;
  /** All of botbuilder's own names, set to this issuer (when one is set, all must be). */
  readonly settings: BotFrameworkSettings;
  sign(wish: TokenWish): Promise<string>;
  /** Answers 500 for the signing keys from now on. */
  failKeys(): void;
};

/** Signs tokens as the channel service would, and publishes its keys, all on this machine. */
export async function startLocalIssuer(): Promise<LocalIssuer> {
  const keys = await generateKeyPair('RS256');
  const strangers = await generateKeyPair('RS256');
  const kid = randomUUID();
  const jwk = { ...(await exportJWK(keys.publicKey)), kid, use: 'sig', endorsements: ['msteams'] };
  let failing = false;

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.writeHead(failing ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }
  const server = createServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    settings: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: APP_PASSWORD,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: APP_TENANT,
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: url,
      ToBotFromChannelTokenIssuer: url,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/metadata`,
      OAuthUrl: url,
      CallerId: 'urn:botframework:test',
      ValidateAuthority: 'false',
    },
    async sign(wish) {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ serviceurl: wish.serviceUrl, ...wish.extra })
        .setProtectedHeader({ alg: 'RS256', kid })
        .setIssuer(wish.issuer ?? url)
        .setAudience(wish.audience ?? APP_ID)
        .setNotBefore(now - 3600)
        .setExpirationTime(now + (wish.expiresIn ?? 3600))
        .sign(wish.forged === true ? strangers.privateKey : keys.privateKey);
    },
    failKeys() {
      failing = true;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
