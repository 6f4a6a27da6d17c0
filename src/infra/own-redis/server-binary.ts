import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** There is no Redis or Valkey server on this machine that the program could start. */
export class NoRedisServer extends Error {
  constructor() {
    super('no redis-server or valkey-server found: install one, or set NEGENUUR_REDIS_SERVER or REDIS_URL');
    this.name = 'NoRedisServer';
  }
}

/**
 * Path of the server to start: `NEGENUUR_REDIS_SERVER`, else the first one on `PATH`.
 *
 * @throws NoRedisServer
 */
export function findServer(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['NEGENUUR_REDIS_SERVER'];
  if (named !== undefined && named !== '') return named;
  for (const name of ['redis-server', 'valkey-server']) {
    for (const dir of (env['PATH'] ?? '').split(delimiter)) {
      const path = join(dir, name);
      if (dir !== '' && canRun(path)) return path;
    }
  }
  throw new NoRedisServer();
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
