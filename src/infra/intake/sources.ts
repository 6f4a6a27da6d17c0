import { Buffer } from 'node:buffer';
import { Webhook } from 'standardwebhooks';

/** A source system as the settings name it. */
export type SourceSettings = {
  /** What the source calls itself in `bron`. */
  readonly naam: string;
  /** `whsec_<base64>`; several during key rotation, any of them signs. */
  readonly sleutels: readonly string[];
  /** Ids of the locations it may send to. */
  readonly locaties: readonly string[];
  /** Practice source: makes practice cases, at practice locations only. */
  readonly oefening: boolean;
};

/** One secret, ready to sign with: `webhook` for text, `bytes` for what is no text. */
export type SigningKey = { readonly webhook: Webhook; readonly bytes: Buffer };

export type Source = {
  readonly naam: string;
  readonly keys: readonly SigningKey[];
  readonly locaties: ReadonlySet<string>;
  readonly oefening: boolean;
};

const PREFIX = 'whsec_';
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Bytes; what the Standard Webhooks specification asks of a secret at least. */
const MIN_SECRET_BYTES = 24;

function readKey(naam: string, secret: string): SigningKey {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : '';
  const bytes = Buffer.from(text, 'base64');
  if (!BASE64.test(text) || bytes.length < MIN_SECRET_BYTES) {
    throw new RangeError(`bron ${naam}: een sleutel is whsec_ met base64 van ten minste 24 bytes`);
  }
  return { webhook: new Webhook(secret), bytes };
}

/**
 * Makes the sources ready for use.
 *
 * @param practiceLocations ids of practice locations: a practice source keeps only these.
 * @throws RangeError in Dutch when a name comes twice, a source has no key, or a key is malformed; the text
 * names the source, never the key.
 */
export function readSources(
  settings: readonly SourceSettings[],
  practiceLocations: ReadonlySet<string>,
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { naam, sleutels, locaties, oefening } of settings) {
    if (sources.has(naam)) throw new RangeError(`bron ${naam}: staat twee keer in de instellingen`);
    if (sleutels.length === 0) throw new RangeError(`bron ${naam}: heeft geen sleutel`);
    const allowed = oefening ? locaties.filter((locatie) => practiceLocations.has(locatie)) : locaties;
    const keys = sleutels.map((sleutel) => readKey(naam, sleutel));
    sources.set(naam, { naam, keys, locaties: new Set(allowed), oefening });
  }
  return sources;
}
