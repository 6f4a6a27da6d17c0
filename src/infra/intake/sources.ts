import { Buffer } from 'node:buffer';
import { Webhook } from 'standardwebhooks';
import type { Bron, Locatie } from '../../domain/instellingen/locatie.ts';

/** One secret, ready to sign with: `webhook` for text, `bytes` for what is no text. */
export type SigningKey = { readonly webhook: Webhook; readonly bytes: Buffer };

/** A source system, put together from all locations that it may send to. */
export type Source = {
  readonly naam: string;
  /** Several during key rotation: any of them signs. */
  readonly keys: readonly SigningKey[];
  /** Ids of the locations it may send to; only practice locations for a practice source. */
  readonly locaties: ReadonlySet<string>;
  readonly oefening: boolean;
};

const PREFIX = 'whsec_';

/** @param bytes the secret itself */
export function signingKey(bytes: Buffer): SigningKey {
  return { webhook: new Webhook(bytes, { format: 'raw' }), bytes };
}

function keysOf(bron: Bron, keys: ReadonlyMap<string, string>): readonly SigningKey[] {
  return bron.sleutels.map((reference) => {
    const secret = keys.get(reference);
    if (secret === undefined) throw new RangeError(`bron ${bron.id}: een sleutel ontbreekt`);
    return signingKey(Buffer.from(secret.slice(PREFIX.length), 'base64'));
  });
}

/**
 * The sources that the settings of the locations name.
 *
 * @param keys validated secrets (`whsec_<base64>`) by the reference that a location has to them
 * @throws RangeError in Dutch when a reference has no key; the text names the source only.
 */
export function sourcesOf(
  locaties: Iterable<Pick<Locatie, 'id' | 'oefening' | 'bronnen'>>,
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const locatie of locaties) {
    for (const bron of locatie.bronnen) {
      if (bron.oefening && !locatie.oefening) continue;
      const known = sources.get(bron.id);
      const source = known ?? { naam: bron.id, keys: keysOf(bron, keys), oefening: bron.oefening };
      sources.set(bron.id, { ...source, locaties: new Set([...(known?.locaties ?? []), locatie.id]) });
    }
  }
  return sources;
}
