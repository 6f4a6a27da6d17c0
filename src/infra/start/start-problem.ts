import { ConfigError } from '../config/config-error.ts';
import { FolderInUse } from '../own-redis/folder-lock.ts';
import { NoRedisServer } from '../own-redis/server-binary.ts';

function portInUse(error: Error): string | null {
  if (!('code' in error) || error.code !== 'EADDRINUSE') return null;
  const port = 'port' in error ? String(error.port) : '';
  return `Poort ${port} is al in gebruik. Kies met PORT een andere poort; de poort erna moet ook vrij zijn.`;
}

/**
 * Why the program does not start, in Dutch, when that is something a person can put right.
 *
 * @returns null for anything else: then the error itself says most
 */
export function startProblem(error: unknown): string | null {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof FolderInUse) {
    return 'Op deze map draait al een ander programma. Stop dat eerst, of kies met NEGENUUR_DATA een andere map.';
  }
  if (error instanceof NoRedisServer) {
    return 'Er is geen redis-server of valkey-server gevonden. Installeer er een, of geef REDIS_URL op.';
  }
  return error instanceof Error ? portInUse(error) : null;
}
