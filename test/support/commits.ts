import type { Commit, Position, StoredEvent, StreamId } from '../../src/app/ports/store.ts';
import { EMPTY } from '../../src/app/ports/store.ts';

let made = 0;

/** A stream nobody else uses, in a location of its own unless one is given. */
export function newStream(locatie = `plaats-${++made}`): StreamId {
  return { locatie, soort: 'zaak', id: `${locatie}:PR-${++made}` };
}

/** An event with a recognisable content. */
export function event(nr: number): StoredEvent {
  return { type: `gebeurd-${nr}`, v: 1, op: 1_000 + nr };
}

/** A commit of one event on an empty stream, with what the test is about changed. */
export function commitOn(stream: StreamId, change: Partial<Commit> = {}): Commit {
  const nothing = { timersSet: [], timersDropped: [], postsDirty: [] };
  return {
    stream,
    expected: EMPTY,
    commandId: `opdracht-${++made}`,
    events: [event(1)],
    ...nothing,
    ...change,
  };
}

/** The position a commit led to. @throws Error when it did not commit. */
export function positionOf(result: { readonly kind: string; readonly position?: Position }): Position {
  if (result.kind === 'committed' && result.position !== undefined) return result.position;
  throw new Error(`expected a commit, got ${result.kind}`);
}
