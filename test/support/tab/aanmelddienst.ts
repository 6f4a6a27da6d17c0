import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Somebody who can sign in. */
export type Account = { readonly tid: string; readonly oid: string };

type Code = {
  readonly account: Account;
  readonly challenge: string;
  readonly terug: string;
  readonly scope: string;
};

export type Aanmelddienst = AsyncDisposable & {
  /** Where it really listens. */
  readonly url: string;
  /** ms that the tokens from now on hold. */
  houdbaar: number;
  /** Requests for a token, by kind of grant, and whether they were granted. */
  readonly gevraagd: string[];
};

const regel = (adres: URL, tekst: string): string =>
  `<li><a href="${adres.href.replaceAll('&', '&amp;')}">${tekst}</a></li>`;

async function lichaam(request: IncomingMessage): Promise<URLSearchParams> {
  let tekst = '';
  for await (const deel of request) tekst += String(deel);
  return new URLSearchParams(tekst);
}

/**
 * A sign-in service as the page knows it from Entra: authorize with a choice of accounts, code with PKCE (S256, each
 * code once), tokens signed with a key of its own, refresh, keys. `uitgever` is how the world knows it.
 */
export async function aanmelddienst(
  uitgever: string,
  appId: string,
  accounts: Readonly<Record<string, Account>>,
): Promise<Aanmelddienst> {
  const paar = await generateKeyPair('RS256');
  const sleutel: JWK = { ...(await exportJWK(paar.publicKey)), kid: 'sleutel-1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, Code>();
  const vernieuwen = new Map<string, Code>();
  const staat = { houdbaar: 3_600_000, gevraagd: [] as string[] };

  const token = async ({ account, scope }: Code): Promise<string> =>
    new SignJWT({ tid: account.tid, oid: account.oid, scp: scope.replace(/.*\/([^ ]+).*/, '$1'), ver: '2.0' })
      .setProtectedHeader({ alg: 'RS256', kid: 'sleutel-1' })
      .setIssuer(`${uitgever}/${account.tid}/v2.0`)
      .setAudience(appId)
      .setNotBefore('1 minute ago')
      .setExpirationTime(new Date(Date.now() + staat.houdbaar))
      .sign(paar.privateKey);

  const inlogpagina = (vraag: URLSearchParams): string => {
    const terug = new URL(vraag.get('redirect_uri') ?? '');
    terug.searchParams.set('state', vraag.get('state') ?? '');
    const goed = vraag.get('client_id') === appId && vraag.get('code_challenge_method') === 'S256';
    if (!goed) return '<h1>Onbekende app</h1>';
    const af = new URL(terug);
    af.searchParams.set('error', 'access_denied');
    const keuzes = Object.entries(accounts).map(([wie, account]) => {
      const code = randomUUID();
      const challenge = vraag.get('code_challenge') ?? '';
      const scope = vraag.get('scope') ?? '';
      codes.set(code, { account, challenge, terug: vraag.get('redirect_uri') ?? '', scope });
      const heen = new URL(terug);
      heen.searchParams.set('code', code);
      return regel(heen, wie);
    });
    const lijst = [...keuzes, regel(af, 'Annuleren')].join('');
    return `<!doctype html><html lang="nl"><title>Aanmelden</title><h1>Kies een account</h1><ul>${lijst}</ul>`;
  };

  const geef = async (request: IncomingMessage): Promise<{ status: number; json: object }> => {
    const vraag = await lichaam(request);
    const soort = vraag.get('grant_type') ?? '';
    const waarde = vraag.get(soort === 'refresh_token' ? 'refresh_token' : 'code') ?? '';
    const bron = soort === 'refresh_token' ? vernieuwen : codes;
    const code = bron.get(waarde);
    bron.delete(waarde);
    const verifier = createHash('sha256')
      .update(vraag.get('code_verifier') ?? '')
      .digest('base64url');
    const klopt =
      code !== undefined &&
      (soort === 'refresh_token' ||
        (code.challenge === verifier && code.terug === vraag.get('redirect_uri')));
    staat.gevraagd.push(`${soort}: ${klopt ? 'gegeven' : 'geweigerd'}`);
    if (!klopt) return { status: 400, json: { error: 'invalid_grant' } };
    const volgende = randomUUID();
    vernieuwen.set(volgende, code);
    const json = {
      token_type: 'Bearer',
      access_token: await token(code),
      expires_in: Math.round(staat.houdbaar / 1_000),
      refresh_token: volgende,
    };
    return { status: 200, json };
  };

  const antwoord = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://dienst');
    if (pathname.endsWith('/oauth2/v2.0/authorize')) {
      reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(inlogpagina(searchParams));
      return;
    }
    if (pathname.endsWith('/oauth2/v2.0/token')) {
      const { status, json } = await geef(request);
      const koppen = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
      reply.writeHead(status, koppen).end(JSON.stringify(json));
      return;
    }
    const sleutels = pathname === '/common/discovery/v2.0/keys';
    reply
      .writeHead(sleutels ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(sleutels ? { keys: [sleutel] } : {}));
  };

  const server = createServer((request, reply) => void antwoord(request, reply));
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
  const { port } = server.address() as AddressInfo;
  return Object.assign(staat, {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((dicht) => server.close(dicht));
    },
  });
}
