import type { LocatieAfwijzing, LocatieCommand, LocatieOmstandigheden } from '../../domain/locatie/decide.ts';
import { decideLocatie } from '../../domain/locatie/decide.ts';
import { locatieTimers } from '../../domain/locatie/derive.ts';
import type { LocatieEvent } from '../../domain/locatie/events.ts';
import { kentLocatieEvent } from '../../domain/locatie/gebeurtenisversies.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { evolveLocatie } from '../../domain/locatie/staat.ts';
import type { Store, StoredEvent, StreamId } from '../ports/store.ts';
import type { Traces } from '../tracing/traces.ts';
import { readable } from './newer-event.ts';
import { Streams } from './streams.ts';

export type BoundLocatieCommand = { readonly command: LocatieCommand; readonly om: LocatieOmstandigheden };
export type LocatieStreams = Streams<LocatieStaat, BoundLocatieCommand, LocatieEvent, LocatieAfwijzing>;

/** Not a post but a job: look at every card again, after a change of channel, people or settings. */
export const HERSYNC = 'hersync';
/** The same for what goes to who has the duty only, after a change of duty: it comes three times a day at every table. */
export const HERSYNC_DIENST = 'hersync-dienst';

export function locatieStreams(
  store: Store,
  onWork: (locatie: string) => void,
  traces?: Traces,
): LocatieStreams {
  return new Streams(
    store,
    {
      decide: (state, { command, om }) => decideLocatie(state, command, om),
      knows: kentLocatieEvent,
      evolve: evolveLocatie,
      timers: locatieTimers,
      refusesPerson: ({ code }) => code === 'geen-recht',
      openIndex: () => undefined,
    },
    onWork,
    traces,
  );
}

/** What the events of the stream of a location make; null when there are none. @throws NewerEvent */
export function locatieUit(stored: readonly StoredEvent[]): LocatieStaat | null {
  const events = readable<LocatieEvent>(stored, kentLocatieEvent);
  return events.reduce<LocatieStaat | null>((staat, event) => evolveLocatie(staat, event), null);
}

export function locatieStream(locatie: string): StreamId {
  return { locatie, soort: 'locatie', id: locatie };
}
