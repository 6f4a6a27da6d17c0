import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Kernels keep 104 (macOS) or 108 (Linux) bytes for the path of a socket, the closing zero included. */
const LONGEST = 103;

/**
 * Where the socket of a data folder is: in the folder, or, when that path is too long for a socket, in a
 * folder of this user under the system's temporary one, always the same for the same data folder.
 *
 * @param dir absolute path of the data folder, symbolic links resolved
 * @throws Error when somebody else owns that temporary folder
 */
export async function socketPathFor(dir: string, temporary: string = tmpdir()): Promise<string> {
  const inside = join(dir, 'redis.sock');
  if (Buffer.byteLength(inside) <= LONGEST) return inside;
  const name = createHash('sha256').update(dir).digest('hex').slice(0, 16);
  const short = join(temporary, `negenuur-${name}`);
  await mkdir(short, { recursive: true, mode: 0o700 });
  const found = await lstat(short);
  if (!found.isDirectory() || (found.uid !== userInfo().uid && userInfo().uid >= 0)) {
    throw new Error(`${short} belongs to somebody else`);
  }
  return join(short, 'redis.sock');
}
