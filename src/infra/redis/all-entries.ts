import type { AgendaEntry, AgendaKind } from '../../app/ports/agenda.ts';
import type { Connection } from './connection.ts';
import { agendaKeys, splitMember, streamOf } from './keys.ts';
import { pairs, text } from './reply.ts';

/** Everything in one agenda with the time it was first due: what waits, what is being run and what is parked. */
export async function allEntries(
  connection: Connection,
  locatie: string,
  kind: AgendaKind,
): Promise<readonly AgendaEntry[]> {
  const { queue, lease, parked } = agendaKeys(locatie, kind);
  const [waiting, leased, given] = await Promise.all([
    connection.command('ZRANGE', queue, 0, -1, 'WITHSCORES'),
    connection.command('HGETALL', lease),
    connection.command('HGETALL', parked),
  ]);
  const due = new Map<string, { readonly due: number; readonly parked: boolean }>();
  for (const [member, score] of pairs(waiting)) {
    due.set(text(member), { due: Number(text(score)), parked: false });
  }
  for (const [member, value] of pairs(leased)) {
    const first = /^[^|]*\|(-?\d+)\|/.exec(text(value))?.[1];
    if (first !== undefined) due.set(text(member), { due: Number(first), parked: false });
  }
  for (const [member, value] of pairs(given)) {
    const first = /^\d+\|(-?\d+)\|/.exec(text(value))?.[1];
    if (first !== undefined) due.set(text(member), { due: Number(first), parked: true });
  }
  return [...due].map(([member, entry]) => {
    const [short, id] = splitMember(member);
    return { stream: streamOf(locatie, short), id, ...entry };
  });
}
