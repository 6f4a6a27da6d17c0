import type { KeyObject } from 'node:crypto';
import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { KEY_BYTES } from './seal.ts';

const INDEX_BYTES = 16;

/** Keys of one installation, derived from its secret: they stay the same when wrapping keys rotate. */
export class IndexKeys {
  readonly #index: KeyObject;
  readonly #secret: Buffer;

  constructor(secret: Buffer) {
    this.#secret = secret;
    this.#index = derive(secret, 'index');
  }

  /** Name of a global key: an HMAC, so that no number of a person, case or channel stands in Redis. */
  nameOf(...parts: readonly string[]): string {
    const digest = createHmac('sha256', this.#index).update(JSON.stringify(parts)).digest();
    return digest.subarray(0, INDEX_BYTES).toString('base64url');
  }

  /** Key to seal one kind of record with that belongs to no case. */
  sealingKey(purpose: string): KeyObject {
    return derive(this.#secret, `seal ${purpose}`);
  }
}

function derive(secret: Buffer, purpose: string): KeyObject {
  const derived = hkdfSync('sha256', secret, Buffer.alloc(0), `negenuur ${purpose}`, KEY_BYTES);
  return createSecretKey(Buffer.from(derived));
}
