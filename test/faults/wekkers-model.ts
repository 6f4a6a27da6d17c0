import type { StoredEvent } from '../../src/app/ports/store.ts';

/** The smallest aggregate with timers: alarm clocks that are set, stopped and go off, once more a second later. */
export type Wekkers = ReadonlyMap<string, number>;

export type WekkerEvent = StoredEvent & {
  readonly type: 'gezet' | 'afgezet' | 'afgegaan';
  readonly id: string;
  readonly due: number;
  /** The command it came from: to see that none was applied twice. */
  readonly by: string;
};

export type WekkerCommand = {
  readonly kind: 'zet' | 'stop' | 'laat-afgaan';
  readonly id: string;
  readonly due: number;
  readonly commandId: string;
};

export const GEEN_WEKKERS: Wekkers = new Map();
const AGAIN_AFTER_MS = 1_000;

export function decide(state: Wekkers, command: WekkerCommand, now: number): readonly WekkerEvent[] {
  const { id, due, commandId } = command;
  const event = (type: WekkerEvent['type'], on = id, at = due): WekkerEvent => {
    return { type, v: 1, op: now, id: on, due: at, by: commandId };
  };
  switch (command.kind) {
    case 'zet':
      return [event('gezet')];
    case 'stop':
      return state.has(id) ? [event('afgezet')] : [];
    case 'laat-afgaan':
      if (state.get(id) !== due) return [];
      return id.endsWith('+')
        ? [event('afgegaan')]
        : [event('afgegaan'), event('gezet', `${id}+`, due + AGAIN_AFTER_MS)];
  }
}

export function fold(state: Wekkers, events: readonly StoredEvent[]): Wekkers {
  const next = new Map(state);
  for (const event of events.map(asWekkerEvent)) {
    if (event.type === 'gezet') next.set(event.id, event.due);
    else next.delete(event.id);
  }
  return next;
}

/** The timers there should be, in the order in which the agenda tells them. */
export function derive(state: Wekkers): readonly { id: string; due: number }[] {
  return [...state]
    .map(([id, due]) => ({ id, due }))
    .toSorted((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}

export function asWekkerEvent(event: StoredEvent): WekkerEvent {
  if (isWekkerEvent(event)) return event;
  throw new TypeError('not an event of the model');
}

function isWekkerEvent(event: StoredEvent): event is WekkerEvent {
  return 'id' in event && 'due' in event && 'by' in event;
}
