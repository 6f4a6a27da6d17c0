import type { StreamId } from '../../app/ports/store.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Connection } from './connection.ts';
import { agendaKeys, shortId } from './keys.ts';
import { list, pairs, text } from './reply.ts';

const STEP = 1_000;

/**
 * The timers of one stream with the time they were first due, whether they wait, are being run, back off or
 * are parked. Looks through the whole agenda of the location in small steps: for repair and for tests.
 */
export async function findTimers(
  connection: Connection,
  stream: StreamId,
): Promise<readonly { readonly id: string; readonly due: Tijdstip }[]> {
  const { queue, lease, parked } = agendaKeys(stream.locatie, 'timer');
  const prefix = `${shortId(stream)}|`;
  const due = new Map<string, number>();
  const add = (pattern: RegExp) => (found: readonly [unknown, unknown]) => {
    const first = pattern.exec(text(found[1]))?.[1];
    if (first !== undefined) due.set(text(found[0]).slice(prefix.length), Number(first));
  };
  (await scanMembers(connection, 'ZSCAN', queue, prefix)).forEach(add(/^(.*)$/));
  (await scanMembers(connection, 'HSCAN', lease, prefix)).forEach(add(/^[^|]*\|(-?\d+)\|/));
  (await scanMembers(connection, 'HSCAN', parked, prefix)).forEach(add(/^\d+\|(-?\d+)\|/));
  return [...due]
    .map(([id, at]) => ({ id, due: at }))
    .toSorted((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}

/** Members of a sorted set or a hash that begin so, with their scores or values. */
export async function scanMembers(
  connection: Connection,
  command: 'ZSCAN' | 'HSCAN',
  key: string,
  prefix: string,
) {
  const found: (readonly [unknown, unknown])[] = [];
  let cursor = '0';
  do {
    const reply = list(
      await connection.command(command, key, cursor, 'MATCH', `${escape(prefix)}*`, 'COUNT', STEP),
    );
    found.push(...pairs(reply[1]));
    cursor = text(reply[0]);
  } while (cursor !== '0');
  return found;
}

/** Redis patterns know `?*[]^-\`; ids may hold a dot or a dash, of which none is special outside brackets. */
function escape(prefix: string): string {
  return prefix.replaceAll(/[\\?*[\]]/g, String.raw`\$&`);
}
