import { randomBytes } from 'node:crypto';
import { IndexKeys } from '../crypto/index-keys.ts';
import type { KeyRing, WrappedKey } from '../crypto/key-ring.ts';
import { KEY_BYTES } from '../crypto/seal.ts';
import type { Connection } from './connection.ts';
import { SECRET_KEY } from './keys.ts';
import { bytes } from './reply.ts';

/**
 * Opens the secret of this installation, made once at its first start and kept wrapped in Redis. The names of
 * the global keys come from it, so changing the keys from outside does not lose a single index.
 *
 * @throws KeyMissing when it was wrapped with a key that was not given.
 */
export async function openIndexKeys(connection: Connection, ring: KeyRing): Promise<IndexKeys> {
  await connection.command(
    'SET',
    SECRET_KEY,
    packSecret(ring.wrap(randomBytes(KEY_BYTES), SECRET_KEY)),
    'NX',
  );
  const stored = unpackSecret(bytes(await connection.command('GET', SECRET_KEY)));
  const secret = ring.unwrap(stored, SECRET_KEY);
  if (stored.kek !== ring.current) {
    await connection.command('SET', SECRET_KEY, packSecret(ring.wrap(secret, SECRET_KEY)));
  }
  return new IndexKeys(secret);
}

/** How the secret lies in Redis. */
export function packSecret({ kek, blob }: WrappedKey): string {
  return `${kek}:${blob.toString('base64')}`;
}

/** @param stored as {@link packSecret} made it */
export function unpackSecret(stored: Buffer): WrappedKey {
  const value = stored.toString('utf8');
  const colon = value.indexOf(':');
  return { kek: value.slice(0, colon), blob: Buffer.from(value.slice(colon + 1), 'base64') };
}
