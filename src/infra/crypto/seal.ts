import type { KeyObject } from 'node:crypto';
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Bytes of a key for AES-256. */
export const KEY_BYTES = 32;

/**
 * Encrypts with AES-256-GCM under a fresh random nonce: `nonce | ciphertext | tag`.
 * `context` is authenticated but not stored: whoever opens the blob must name the same one.
 */
export function seal(key: KeyObject, plaintext: Buffer, context: Buffer): Buffer {
  const nonce = freshNonce();
  // Without options the tag is of TAG bytes too; with them Node makes a stream of it, which costs a quarter more.
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(context);
  const body = cipher.update(plaintext);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/**
 * Random bytes are fetched for many nonces at once: asking the system each time costs more than encrypting. Each is
 * copied into what is sealed before the next is taken.
 */
const pool = Buffer.alloc(NONCE * 256);
let used = pool.length;

function freshNonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += NONCE;
  return pool.subarray(used - NONCE, used);
}

/** A blob does not open: another key, another context, or it was changed. */
export class SealBroken extends Error {
  constructor(cause?: unknown) {
    super('sealed blob does not open', { cause });
    this.name = 'SealBroken';
  }
}

/**
 * Opens what {@link seal} made.
 *
 * @throws SealBroken when the key or the context is another, or one bit of the blob was changed.
 */
export function unseal(key: KeyObject, blob: Buffer, context: Buffer): Buffer {
  if (blob.length < NONCE + TAG) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(context);
  decipher.setAuthTag(blob.subarray(blob.length - TAG));
  try {
    const body = decipher.update(blob.subarray(NONCE, blob.length - TAG));
    return Buffer.concat([body, decipher.final()]);
  } catch (error) {
    throw new SealBroken(error);
  }
}
