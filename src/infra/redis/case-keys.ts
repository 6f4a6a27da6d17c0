import type { KeyObject } from 'node:crypto';
import { createSecretKey, randomBytes } from 'node:crypto';
import type { KeyRing, WrappedKey } from '../crypto/key-ring.ts';
import { KEY_BYTES } from '../crypto/seal.ts';

/** The key of one stream, opened and as it lies in Redis. */
export type CaseKey = { readonly key: KeyObject; readonly wrapped: WrappedKey };

/** Keys of as many streams stay opened in memory; the one used longest ago leaves first. */
const KEPT = 5_000;

/** Keys of streams: made, opened, and kept opened for as long as the wrapped key in Redis is the same. */
export class CaseKeys {
  readonly #ring: KeyRing;
  readonly #kept = new Map<string, CaseKey>();

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  /** A new random key. It is kept only when a commit has stored it: another replica may be first. */
  create(stream: string): CaseKey {
    const key = randomBytes(KEY_BYTES);
    return { key: createSecretKey(key), wrapped: this.#ring.wrap(key, stream) };
  }

  kept(stream: string): CaseKey | null {
    return this.#kept.get(stream) ?? null;
  }

  keep(stream: string, key: CaseKey): void {
    this.#kept.delete(stream);
    this.#kept.set(stream, key);
    if (this.#kept.size <= KEPT) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }

  /** It may have another wrapping by now, or be gone. */
  forget(stream: string): void {
    this.#kept.delete(stream);
  }

  /** @throws KeyMissing, or Error when the wrapped key was changed. */
  open(stream: string, wrapped: WrappedKey): CaseKey {
    const kept = this.#kept.get(stream);
    const opened =
      kept?.wrapped.blob.equals(wrapped.blob) === true
        ? kept
        : { key: createSecretKey(this.#ring.unwrap(wrapped, stream)), wrapped };
    this.keep(stream, opened);
    return opened;
  }
}
