import type { Env } from './env-schema.ts';
import { isLoopback } from './veldsoorten.ts';
import { isZwakGeheim, isZwakkeSleutel } from './zwakke-sleutel.ts';

/** The secret of the bot goes there, or the keys by which tokens are believed come from there. */
const adressen = [
  'ToChannelFromBotLoginUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'BotOpenIdMetadata',
  'OAuthUrl',
  'OAuthApiEndpoint',
] as const satisfies readonly (keyof Env)[];

/** Whether one of `id:base64,…` was made up. */
function heeftZwakke(ring: string): boolean {
  const sleutels = ring.split(',').map((deel) => deel.slice(deel.indexOf(':') + 1));
  return sleutels.some((sleutel) => isZwakkeSleutel(Buffer.from(sleutel, 'base64')));
}

/** Whether anybody on the way can read or change what goes there. */
function isOpen(adres: string): boolean {
  return !adres.startsWith('https:') && !isLoopback(URL.parse(adres)?.hostname ?? '');
}

/** What production must not run with: keys that can be guessed, and secrets over the network in the open. */
export function geheimen(env: Env, meld: (pad: string, melding: string) => void): void {
  for (const naam of adressen) {
    const adres = env[naam];
    if (adres === undefined || !isOpen(adres)) continue;
    meld(naam, 'verwacht https; http mag alleen naar deze computer');
  }
  if (env.ENCRYPTION_KEYS !== undefined && heeftZwakke(env.ENCRYPTION_KEYS)) {
    meld('ENCRYPTION_KEYS', 'te makkelijk te raden; maak sleutels met: openssl rand -base64 32');
  }
  for (const naam of ['PAGER_SLEUTEL', 'ANKER_SLEUTEL'] as const) {
    const geheim = env[naam];
    if (geheim === undefined || !isZwakGeheim(geheim)) continue;
    meld(naam, 'te makkelijk te raden; verwacht whsec_ met 24 tot 64 willekeurige bytes in base64');
  }
}
