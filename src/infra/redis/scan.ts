import type { StreamId } from '../../app/ports/store.ts';
import type { Connection } from './connection.ts';
import { streamOf } from './keys.ts';
import { list, text } from './reply.ts';

const STEP = 1_000;

/** Every key that matches, each once, in small steps. What is made or deleted meanwhile may be there or not. */
export async function scanKeys(connection: Connection, pattern: string): Promise<readonly string[]> {
  const found = new Set<string>();
  let cursor = '0';
  do {
    const [next, page] = list(await connection.command('SCAN', cursor, 'MATCH', pattern, 'COUNT', STEP));
    for (const key of list(page)) found.add(text(key));
    cursor = text(next);
  } while (cursor !== '0');
  return [...found];
}

const PART = /^nu:\{([^}]+)\}:(zaak|locatie):([^:]+):(?:ev|meta|cmd|ledger|feiten)$/;

/** The stream that a key belongs to; null for other keys. */
export function streamOfKey(key: string): StreamId | null {
  const [, locatie, soort, short] = PART.exec(key) ?? [];
  if (locatie === undefined || short === undefined) return null;
  return streamOf(locatie, soort === 'locatie' ? '' : short);
}

/** Every stream that has a key, also of locations that no settings name any more. Slow: for operators and upkeep. */
export async function scanStreams(connection: Connection): Promise<readonly StreamId[]> {
  const keys = await scanKeys(connection, 'nu:{*}:*:meta');
  return keys.map(streamOfKey).filter((stream) => stream !== null);
}
