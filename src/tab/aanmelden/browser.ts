import * as oauth from 'oauth4webapi';
import type { Start } from '../../app/tab/bericht.ts';
import { Mislukt } from '../api/aanroep.ts';
import { aanmeldwoorden } from '../woorden/aanmelden.ts';

export type Aanmeldgegevens = Extract<Start, { modus: 'aanmelden' }>;

const BEWAARD = 'negenuur-aanmelden';
/** ms before the end of a token at which a new one is asked. */
const MARGE = 2 * 60_000;

type Lopend = { readonly verifier: string; readonly state: string; readonly deel: string };
type Houdbaar = { readonly token: string; readonly tot: number; readonly vernieuw: string | null };

function server({ uitgever }: Aanmeldgegevens): oauth.AuthorizationServer {
  return {
    issuer: `${uitgever}/v2.0`,
    authorization_endpoint: `${uitgever}/oauth2/v2.0/authorize`,
    token_endpoint: `${uitgever}/oauth2/v2.0/token`,
  };
}

function terugkeer(): string {
  return new URL('/tab/', location.href).href;
}

async function naarAanmelden(gegevens: Aanmeldgegevens): Promise<never> {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const lopend: Lopend = { verifier, state, deel: location.hash };
  sessionStorage.setItem(BEWAARD, JSON.stringify(lopend));
  const adres = new URL(server(gegevens).authorization_endpoint ?? '');
  const vraag = {
    client_id: gegevens.appId,
    redirect_uri: terugkeer(),
    response_type: 'code',
    scope: `${gegevens.recht} offline_access`,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [naam, waarde] of Object.entries(vraag)) adres.searchParams.set(naam, waarde);
  location.assign(adres);
  return new Promise(() => undefined);
}

function houdbaar(antwoord: oauth.TokenEndpointResponse, vorige: string | null): Houdbaar {
  const seconden = antwoord.expires_in ?? 300;
  return {
    token: antwoord.access_token,
    tot: Date.now() + seconden * 1_000 - MARGE,
    vernieuw: antwoord.refresh_token ?? vorige,
  };
}

/** The service itself said no. Without an answer of it the page, and what was typed in it, stays where it is. */
function isGeweigerd(error: unknown): boolean {
  return error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError;
}

/** Who comes back without a token hears so: going to the sign-in page again by itself could go on for ever. */
function niet(vraag: URLSearchParams): Mislukt {
  const afgebroken = vraag.get('error') === 'access_denied';
  return new Mislukt(401, afgebroken ? aanmeldwoorden.afgebroken : aanmeldwoorden.mislukt);
}

/**
 * What the sign-in page sent along; null: nobody was sent there from here.
 *
 * @throws Mislukt
 */
async function teruggekomen(gegevens: Aanmeldgegevens): Promise<Houdbaar | null> {
  const bewaard = sessionStorage.getItem(BEWAARD);
  sessionStorage.removeItem(BEWAARD);
  if (bewaard === null || !new URLSearchParams(location.search).has('state')) return null;
  const { verifier, state, deel } = JSON.parse(bewaard) as Lopend;
  const adres = new URL(location.href);
  history.replaceState(null, '', `${terugkeer()}${deel}`);
  const client: oauth.Client = { client_id: gegevens.appId };
  const as = server(gegevens);
  try {
    const antwoord = oauth.validateAuthResponse(as, client, adres, state);
    const tokens = await oauth.authorizationCodeGrantRequest(
      as,
      client,
      oauth.None(),
      antwoord,
      terugkeer(),
      verifier,
    );
    return houdbaar(await oauth.processAuthorizationCodeResponse(as, client, tokens), null);
  } catch {
    throw niet(adres.searchParams);
  }
}

/**
 * Signs in outside Teams: the authorization code flow with PKCE. Tokens stay in memory only; after a reload the
 * person is asked again, which Entra answers by itself while they are signed in.
 *
 * @returns gives a token that still holds; goes to the sign-in page when there is none
 * @throws Mislukt who comes back from there without a token
 */
export async function meldAan(gegevens: Aanmeldgegevens): Promise<() => Promise<string>> {
  let nu = (await teruggekomen(gegevens)) ?? (await naarAanmelden(gegevens));
  const vernieuw = async (token: string): Promise<Houdbaar> => {
    const as = server(gegevens);
    const client: oauth.Client = { client_id: gegevens.appId };
    const antwoord = await oauth.refreshTokenGrantRequest(as, client, oauth.None(), token);
    return houdbaar(await oauth.processRefreshTokenResponse(as, client, antwoord), token);
  };
  const volgende = async (): Promise<Houdbaar> => {
    const opnieuw =
      nu.vernieuw === null
        ? null
        : await vernieuw(nu.vernieuw).catch((error: unknown) => {
            if (isGeweigerd(error)) return null;
            throw error;
          });
    return opnieuw ?? naarAanmelden(gegevens);
  };
  let onderweg: Promise<Houdbaar> | null = null;
  return async () => {
    if (Date.now() < nu.tot) return nu.token;
    // One at a time: what renews a token may count once.
    onderweg ??= volgende().finally(() => (onderweg = null));
    nu = await onderweg;
    return nu.token;
  };
}
