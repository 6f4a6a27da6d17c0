import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyRing } from './key-ring.ts';
import { readKeyRing } from './key-ring.ts';
import { KEY_BYTES } from './seal.ts';

/**
 * The keys of a practice installation: made once and kept beside its data, so that a restart can read them.
 * Whoever has the folder can read everything in it; real cases need ENCRYPTION_KEYS from outside.
 *
 * @param path file with one setting as {@link readKeyRing} takes it; made when absent, for its owner only
 * @throws RangeError when the file holds something else
 */
export function openKeyFile(path: string): KeyRing {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const setting = `oefen:${randomBytes(KEY_BYTES).toString('base64')}\n`;
    writeFileSync(path, setting, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readKeyRing(readFileSync(path, 'utf8').trim());
}
