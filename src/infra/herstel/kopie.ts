import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A backup of Redis: the folder of its append-only file, or one snapshot. */
export type Kopie = {
  readonly soort: 'aof' | 'rdb';
  /** The folder `appendonlydir`, or the file. */
  readonly pad: string;
};

const AOF = 'appendonlydir';

/**
 * Finds the backup at a path: a data folder of Redis or its `appendonlydir`, or a snapshot.
 *
 * @returns null when there is none
 */
export function vindKopie(pad: string): Kopie | null {
  if (!existsSync(pad)) return null;
  if (statSync(pad).isFile()) return pad.endsWith('.rdb') ? { soort: 'rdb', pad } : null;
  const namen = readdirSync(pad);
  if (namen.some((naam) => naam.endsWith('.manifest'))) return { soort: 'aof', pad };
  // The append-only file is newer than a snapshot beside it.
  if (namen.includes(AOF)) return vindKopie(join(pad, AOF));
  const snapshot = namen.find((naam) => naam.endsWith('.rdb'));
  return snapshot === undefined ? null : { soort: 'rdb', pad: join(pad, snapshot) };
}

/** A folder of its own with the backup in it, as Redis wants it: the backup itself is only read. */
export async function pakUit(kopie: Kopie): Promise<{
  readonly map: string;
  readonly instellingen: readonly string[];
  readonly weg: () => Promise<void>;
}> {
  const map = await mkdtemp(join(tmpdir(), 'negenuur-herstel-'));
  const weg = (): Promise<void> => rm(map, { recursive: true, force: true });
  try {
    const instellingen = kopie.soort === 'aof' ? await alsAof(kopie.pad, map) : await alsRdb(kopie.pad, map);
    return { map, instellingen, weg };
  } catch (error) {
    await weg();
    throw error;
  }
}

async function alsAof(pad: string, map: string): Promise<readonly string[]> {
  await cp(pad, join(map, AOF), { recursive: true });
  // Redis names its files after one setting, which may be another than the usual one.
  const manifest = readdirSync(pad).find((naam) => naam.endsWith('.manifest')) ?? '';
  return ['--appendonly', 'yes', '--appendfilename', basename(manifest, '.manifest')];
}

async function alsRdb(pad: string, map: string): Promise<readonly string[]> {
  await cp(pad, join(map, 'dump.rdb'));
  return ['--appendonly', 'no', '--dbfilename', 'dump.rdb'];
}
