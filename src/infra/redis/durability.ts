import { StoreUnavailable } from '../../app/ports/store.ts';
import type { Connection } from './connection.ts';
import { list, text } from './reply.ts';

/** What a Redis needs so that an acknowledged command survives crash and power loss (design §3). */
const NEEDED: Readonly<Record<string, string>> = {
  appendonly: 'yes',
  appendfsync: 'always',
  'maxmemory-policy': 'noeviction',
};

/** Settings that are weaker than needed, as `name=value`; empty when the promise holds on this machine. */
export type DurabilityReport = { readonly weak: readonly string[] };

/** Asks the server for its settings. One it does not tell (hosted services) is reported as `name=unknown`. */
export async function probeDurability(connection: Connection): Promise<DurabilityReport> {
  const weak: string[] = [];
  for (const [name, needed] of Object.entries(NEEDED)) {
    const value = await settingOf(connection, name);
    if (value !== needed) weak.push(`${name}=${value}`);
  }
  return { weak };
}

async function settingOf(connection: Connection, name: string): Promise<string> {
  try {
    const reply = list(await connection.command('CONFIG', 'GET', name));
    return reply[1] === undefined ? 'unknown' : text(reply[1]);
  } catch (error) {
    if (error instanceof StoreUnavailable && !refused(error)) throw error;
    return 'unknown';
  }
}

/** The server answered, and said no. */
function refused(error: StoreUnavailable): boolean {
  return error.cause instanceof Error && error.cause.name === 'ReplyError';
}
