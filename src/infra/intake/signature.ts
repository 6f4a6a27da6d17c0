import { Buffer, isUtf8 } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { SigningKey } from './sources.ts';

/** The three headers of Standard Webhooks, read but not yet believed. */
export type SignedHeaders = {
  readonly id: string;
  /** Seconds since 1970, as the sender wrote them. */
  readonly timestamp: number;
  /** The `v1` signatures, base64. */
  readonly signatures: readonly string[];
};

/** ms that the sender's clock may differ from our wall clock, either way (contract). */
const TOLERANCE = 5 * 60 * 1000;
const ID = /^[\x21-\x7e]{1,256}$/;
const TIMESTAMP = /^[1-9]\d{0,10}$/;
const VERSION = 'v1,';

function single(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Reads the signature headers. @returns null when one is missing or malformed. */
export function readSignedHeaders(headers: IncomingHttpHeaders): SignedHeaders | null {
  const id = single(headers['webhook-id']);
  const timestamp = single(headers['webhook-timestamp']);
  const signatures = single(headers['webhook-signature'])
    .split(' ')
    .filter((signature) => signature.startsWith(VERSION))
    .map((signature) => signature.slice(VERSION.length));
  if (!ID.test(id) || !TIMESTAMP.test(timestamp) || signatures.length === 0) return null;
  return { id, timestamp: Number(timestamp), signatures };
}

/** Whether the message was signed within five minutes of `wall` (wall-clock ms), before or after. */
export function isFresh(signed: SignedHeaders, wall: number): boolean {
  return Math.abs(wall - signed.timestamp * 1000) <= TOLERANCE;
}

/**
 * The library signs text, and would read replacement characters into bytes that are not UTF-8. Those are
 * signed here, so that a source with a wrong encoding is still known as that source.
 */
function signatureOf(signed: SignedHeaders, body: Buffer, key: SigningKey): string {
  if (isUtf8(body)) {
    const at = new Date(signed.timestamp * 1000);
    return key.webhook.sign(signed.id, at, body).slice(VERSION.length);
  }
  return createHmac('sha256', key.bytes)
    .update(`${signed.id}.${signed.timestamp}.`)
    .update(body)
    .digest('base64');
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Whether one of the keys made one of the signatures over exactly these bytes. All keys are tried, whichever
 * fits. The library's own `verify` is not used: it reads the machine's clock, and time is an argument here.
 */
export function isSignedBy(signed: SignedHeaders, body: Buffer, keys: readonly SigningKey[]): boolean {
  return keys
    .map((key) => signatureOf(signed, body, key))
    .flatMap((expected) => signed.signatures.map((signature) => equal(signature, expected)))
    .includes(true);
}
