import { readFile, stat } from 'node:fs/promises';
import { isLoopback } from '../config/veldsoorten.ts';

/** Bigger is no roster. */
const MAX_BYTES = 2_000_000;
const GEDULD = 15_000;

/** Why a roster could not be fetched, Dutch. Never the address itself: an agenda link is a secret. */
export class NietGehaald extends Error {}

async function vanAdres(url: URL, geduldMs: number): Promise<string> {
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new NietGehaald('verwacht een adres met https://');
  }
  let antwoord: Response;
  try {
    antwoord = await fetch(url, { signal: AbortSignal.timeout(geduldMs), redirect: 'error' });
  } catch {
    throw new NietGehaald('het adres geeft geen antwoord, of verwijst door');
  }
  if (!antwoord.ok) throw new NietGehaald(`het adres geeft foutcode ${antwoord.status}`);
  return begrensd(antwoord);
}

/** Reads no more than a roster can be: an address that goes on sending must not fill the memory. */
async function begrensd(antwoord: Response): Promise<string> {
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const stuk of (antwoord.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += stuk.byteLength;
      if (bytes > MAX_BYTES) throw new NietGehaald('het bestand is te groot');
      stukken.push(stuk);
    }
  } catch (error) {
    if (error instanceof NietGehaald) throw error;
    throw new NietGehaald('het adres geeft geen antwoord, of verwijst door');
  }
  return Buffer.concat(stukken).toString('utf8');
}

/**
 * The text of a roster from a file or an address.
 *
 * @param geduldMs longest that an address may take, ms
 * @throws NietGehaald in Dutch
 */
export async function haal(bron: string, geduldMs = GEDULD): Promise<string> {
  const url = /^(https?|webcal):\/\//.test(bron) ? URL.parse(bron.replace(/^webcal:/, 'https:')) : null;
  if (url !== null) return vanAdres(url, geduldMs);
  try {
    if ((await stat(bron)).size > MAX_BYTES) throw new NietGehaald('het bestand is te groot');
    const inhoud = await readFile(bron);
    return inhoud.toString('utf8');
  } catch (error) {
    if (error instanceof NietGehaald) throw error;
    throw new NietGehaald('het bestand is niet te lezen');
  }
}
