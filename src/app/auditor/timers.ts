import type { Agenda } from '../ports/agenda.ts';
import type { Position, StreamId } from '../ports/store.ts';

type Timers = readonly { readonly id: string; readonly due: number }[];

/** Whether two lists name the same timers at the same times. */
export function sameTimers(a: Timers, b: Timers): boolean {
  const key = (timers: Timers): string =>
    JSON.stringify(timers.map(({ id, due }) => `${due} ${id}`).toSorted());
  return key(a) === key(b);
}

type Read = () => Promise<{ readonly at: Position; readonly wanted: Timers }>;

/**
 * Sets the timers of one stream to those its state demands. A stream that moved on between two readings is left for
 * the next look: its commit set its own timers.
 *
 * @returns 1 when something was put right, else 0
 */
export async function putTimersRight(agenda: Agenda, stream: StreamId, read: Read): Promise<number> {
  const before = await read();
  const has = await agenda.timersOf(stream);
  const { at, wanted } = await read();
  if (before.at.version !== at.version || sameTimers(has, wanted)) return 0;
  return (await agenda.setTimersOf(stream, at, wanted)) ? 1 : 0;
}
