import { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { Body } from './body.ts';
import type { SignedHeaders } from './signature.ts';
import { isFresh, isSignedBy, readSignedHeaders } from './signature.ts';
import type { Source } from './sources.ts';
import { signingKey } from './sources.ts';

export type Recognised = { readonly source: Source; readonly signed: SignedHeaders };

/** Nobody's key: gives an unknown `bron` the same work to do as a known one. */
const NOBODY = [signingKey(Buffer.from('no source of this program has this key'))];

/**
 * Finds out which source signed. A message that names its `bron` is checked against the keys of that source
 * only; one of which the `bron` cannot be read is checked against all, so that its sender gets a useful answer.
 *
 * @param wall wall-clock ms
 * @returns null for an unknown source, a wrong signature and a wrong time alike.
 */
export function recognise(
  headers: IncomingHttpHeaders,
  raw: Buffer,
  body: Body,
  sources: ReadonlyMap<string, Source>,
  wall: number,
): Recognised | null {
  const signed = readSignedHeaders(headers);
  if (signed === null || !isFresh(signed, wall)) return null;
  if (body.kind === 'object' && body.glance.bron !== null) {
    const source = sources.get(body.glance.bron);
    const right = isSignedBy(signed, raw, source?.keys ?? NOBODY);
    return source !== undefined && right ? { source, signed } : null;
  }
  const signers = [...sources.values()].filter((source) => isSignedBy(signed, raw, source.keys));
  const [source] = signers;
  return source === undefined ? null : { source, signed };
}
