import { join, resolve } from 'node:path';
import type { Env } from '../config/env-schema.ts';
import { DATA_DIR } from '../start/open-storage.ts';
import { NoodlijstMap } from './noodmap.ts';

/** Where emergency lists go: the folder of the settings, or one beside the program's own Redis; with another Redis none. */
export function noodlijstmap(
  env: Pick<Env, 'NOODLIJST_MAP' | 'REDIS_URL'>,
  processEnv: Readonly<Record<string, string | undefined>>,
): NoodlijstMap | null {
  if (env.NOODLIJST_MAP !== undefined) {
    return new NoodlijstMap({ map: resolve(env.NOODLIJST_MAP), maakMap: false });
  }
  if (env.REDIS_URL !== undefined) return null;
  const data = resolve(processEnv['NEGENUUR_DATA'] ?? DATA_DIR);
  return new NoodlijstMap({ map: join(data, 'noodlijst'), maakMap: true });
}
