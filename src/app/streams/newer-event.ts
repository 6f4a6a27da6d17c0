import type { StoredEvent } from '../ports/store.ts';

/**
 * A newer version of the program, beside this one, stored what this one cannot read. It leaves the case alone: what
 * is due is tried again later, and by the other.
 */
export class NewerEvent extends Error {
  constructor() {
    super('an event of a newer version of the program');
    this.name = 'NewerEvent';
  }
}

/**
 * What the store handed back as the events of one kind of stream: they were stored through it, oldest shape upcast.
 *
 * @throws NewerEvent when this program cannot fold one of them
 */
export function readable<E extends StoredEvent>(
  stored: readonly StoredEvent[],
  knows: (event: StoredEvent) => boolean,
): readonly E[] {
  if (!stored.every(knows)) throw new NewerEvent();
  return stored as readonly E[];
}
