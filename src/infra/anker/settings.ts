import { join, resolve } from 'node:path';
import type { Env } from '../config/env-schema.ts';
import { DATA_DIR } from '../start/open-storage.ts';

/** File of anchors beside the program's own Redis. */
const OWN_FILE = 'anker.jsonl';

/** Where anchors go: the file of the settings, or one beside the program's own Redis; with another Redis none. */
export function ankerbestand(
  env: Env,
  processEnv: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (env.ANKER_BESTAND !== undefined) return resolve(env.ANKER_BESTAND);
  return env.REDIS_URL === undefined
    ? join(resolve(processEnv['NEGENUUR_DATA'] ?? DATA_DIR), OWN_FILE)
    : undefined;
}

/** The system elsewhere that keeps anchors; absent: none. */
export function ankerwebhook(env: Env): { readonly url: string; readonly sleutel: string } | undefined {
  const { ANKER_URL: url, ANKER_SLEUTEL: sleutel } = env;
  return url === undefined || sleutel === undefined ? undefined : { url, sleutel };
}
