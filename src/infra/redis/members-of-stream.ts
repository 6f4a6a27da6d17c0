import type { StreamId } from '../../app/ports/store.ts';
import type { Connection } from './connection.ts';
import type { agendaKeys } from './keys.ts';
import { shortId } from './keys.ts';
import { text } from './reply.ts';
import { scanMembers } from './timers-of-stream.ts';

/** Everything that agendas hold of a stream: what waits, what is being run, what was given up. Slow. */
export async function membersOfStream(
  connection: Connection,
  stream: StreamId,
  agendas: readonly ReturnType<typeof agendaKeys>[],
): Promise<readonly string[]> {
  const prefix = `${shortId(stream)}|`;
  const found = new Set<string>();
  for (const { queue, lease, parked } of agendas) {
    for (const [member] of await scanMembers(connection, 'ZSCAN', queue, prefix)) found.add(text(member));
    for (const key of [lease, parked]) {
      for (const [member] of await scanMembers(connection, 'HSCAN', key, prefix)) found.add(text(member));
    }
  }
  return [...found];
}
