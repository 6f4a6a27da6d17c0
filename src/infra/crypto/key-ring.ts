import type { KeyObject } from 'node:crypto';
import { createHmac, createSecretKey } from 'node:crypto';
import { KEY_BYTES, seal, unseal } from './seal.ts';

/** A data key as it lies in Redis: sealed under the key-encryption key named `kek`. */
export type WrappedKey = { readonly kek: string; readonly blob: Buffer };

/** The data was wrapped with a key that this process was not given. */
export class KeyMissing extends Error {
  readonly kek: string;
  constructor(kek: string) {
    super(`encryption key "${kek}" is not among the keys given`);
    this.name = 'KeyMissing';
    this.kek = kek;
  }
}

/** The keys from outside: every one can unwrap, only the first wraps. */
export class KeyRing {
  readonly current: string;
  readonly #keys: ReadonlyMap<string, KeyObject>;

  constructor(current: string, keys: ReadonlyMap<string, KeyObject>) {
    if (!keys.has(current)) throw new KeyMissing(current);
    this.current = current;
    this.#keys = keys;
  }

  /** Each key as `name:mark`: tells whether two processes have the same key, and nothing of the key itself. */
  get marks(): readonly string[] {
    return [...this.#keys].map(([id, key]) => `${id}:${markOf(key)}`);
  }

  /** Of these, the one of the key that wraps. */
  get currentMark(): string {
    return `${this.current}:${markOf(this.#kek(this.current))}`;
  }

  /** @param context what the key is for; the same text is needed to unwrap. */
  wrap(key: Buffer, context: string): WrappedKey {
    return { kek: this.current, blob: seal(this.#kek(this.current), key, Buffer.from(context)) };
  }

  /**
   * @throws KeyMissing when the wrapping key was not given.
   * @throws SealBroken when the wrapped key was changed or belongs to another context.
   */
  unwrap(wrapped: WrappedKey, context: string): Buffer {
    return unseal(this.#kek(wrapped.kek), wrapped.blob, Buffer.from(context));
  }

  #kek(id: string): KeyObject {
    const key = this.#keys.get(id);
    if (key === undefined) throw new KeyMissing(id);
    return key;
  }
}

function markOf(key: KeyObject): string {
  return createHmac('sha256', key).update('negenuur mark').digest('hex').slice(0, 8);
}

const ENTRY = /^([A-Za-z0-9_-]{1,16}):([A-Za-z0-9+/]{43}=)$/;

/**
 * Reads the setting ENCRYPTION_KEYS: `id:base64,id2:base64`, 32 bytes each. The first one wraps;
 * the others are kept until everything is wrapped anew.
 *
 * @throws RangeError that names the place of the wrong entry, never its text.
 */
export function readKeyRing(setting: string): KeyRing {
  const keys = new Map<string, KeyObject>();
  let current = '';
  for (const [index, entry] of setting.split(',').entries()) {
    const [, id, base64] = ENTRY.exec(entry.trim()) ?? [];
    if (id === undefined || base64 === undefined) {
      throw new RangeError(`ENCRYPTION_KEYS: entry ${index + 1} is not id:base64 of ${KEY_BYTES} bytes`);
    }
    if (keys.has(id)) throw new RangeError(`ENCRYPTION_KEYS: entry ${index + 1} repeats an id`);
    if (current === '') current = id;
    keys.set(id, createSecretKey(base64, 'base64'));
  }
  return new KeyRing(current, keys);
}
