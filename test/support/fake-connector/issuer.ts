import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { BotFrameworkSettings } from '../../../bot/auth/settings.ts';

export const APP_ID = '33333333-3333-4333-8333-333333333333';
export const APP_TENANT = '44444444-4444-4444-8444-444444444444';
const APP_PASSWORD = 'test-only';

export type TokenWish = {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl: string;
  /** Seconds from now; negative for a token that is past its end, null for one without an end. */
  readonly expiresIn?: number | null;
  /** Seconds from now at which it begins to hold; an hour ago when absent. */
  readonly startsIn?: number;
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Sign with a key the issuer does not publish, under its published key id. */
  readonly forged?: boolean;
  /** Which of its published keys signs: one for Teams, one for another channel, one for no channel at all. */
  readonly key?: 'teams' | 'webchat' | 'bare';
  /** Key id in the header, when it is to be another than that of the key. */
  readonly kid?: string;
  /** What else stands in the header. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** No signature at all, or one made with the published key as if it were a secret. */
  readonly trick?: 'none' | 'public-key-as-secret' | 'cut';
};

export type LocalIssuer = AsyncDisposable & {
  readonly url: string;
  /** All of botbuilder's own names, set to this issuer (when one is set, all must be). */
  readonly settings: BotFrameworkSettings;
  sign(wish: TokenWish): Promise<string>;
  /** What was asked of it so far: paths, in order. */
  readonly asked: readonly string[];
  /** Answers 500 for the signing keys from now on. */
  failKeys(): void;
};

type Key = {
  readonly kid: string;
  readonly pair: Awaited<ReturnType<typeof generateKeyPair>>;
  readonly jwk: Readonly<Record<string, unknown>>;
};

async function makeKey(endorsements: readonly string[]): Promise<Key> {
  const kid = randomUUID();
  const pair = await generateKeyPair('RS256', { extractable: true });
  const named = endorsements.length === 0 ? {} : { endorsements };
  return { kid, pair, jwk: { ...(await exportJWK(pair.publicKey)), kid, use: 'sig', ...named } };
}

async function makeKeys() {
  const [teams, webchat, bare, strangers] = await Promise.all([
    makeKey(['msteams', 'skype']),
    makeKey(['webchat']),
    makeKey([]),
    makeKey([]),
  ]);
  return { published: { teams, webchat, bare }, strangers };
}
/** Made once: it takes a while, and which keys they are makes no difference. */
let made: ReturnType<typeof makeKeys> | undefined;

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Signs tokens as the channel service would, and publishes its keys, all on this machine. */
export async function startLocalIssuer(): Promise<LocalIssuer> {
  made ??= makeKeys();
  const { published: keys, strangers } = await made;
  const asked: string[] = [];
  let failing = false;

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const published = { keys: Object.values(keys).map(({ jwk }) => jwk) };
    const askedForKeys = request.url?.endsWith('/keys') === true;
    const body = askedForKeys ? published : { issuer: url, jwks_uri: `${url}/keys` };
    asked.push(request.url ?? '');
    response.writeHead(failing ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }
  const server = createServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;

  function claimsOf(wish: TokenWish): Readonly<Record<string, unknown>> {
    const now = Math.floor(Date.now() / 1000);
    return {
      serviceurl: wish.serviceUrl,
      iss: wish.issuer ?? url,
      aud: wish.audience ?? APP_ID,
      nbf: now + (wish.startsIn ?? -3600),
      ...(wish.expiresIn === null ? {} : { exp: now + (wish.expiresIn ?? 3600) }),
      ...wish.extra,
    };
  }

  return {
    url,
    asked,
    settings: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: APP_PASSWORD,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: APP_TENANT,
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: url,
      ToBotFromChannelTokenIssuer: url,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/metadata`,
      OAuthUrl: url,
      CallerId: 'urn:botframework:test',
      ValidateAuthority: 'false',
    },
    async sign(wish) {
      const key = keys[wish.key ?? 'teams'];
      const header = { kid: wish.kid ?? key.kid, ...wish.header };
      const claims = claimsOf(wish);
      if (wish.trick === 'none') return `${encoded({ alg: 'none', ...header })}.${encoded(claims)}.`;
      if (wish.trick === 'public-key-as-secret') {
        const secret = new TextEncoder().encode(await exportSPKI(key.pair.publicKey));
        return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', ...header }).sign(secret);
      }
      const signer = wish.forged === true ? strangers.pair.privateKey : key.pair.privateKey;
      const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...header }).sign(signer);
      return wish.trick === 'cut' ? token.slice(0, token.lastIndexOf('.') + 1) : token;
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
