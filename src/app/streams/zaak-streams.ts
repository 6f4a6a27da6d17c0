import { timersVan } from '../../domain/afgeleid/derive.ts';
import type { Afwijzing, Omstandigheden, ZaakCommand } from '../../domain/zaak/commands.ts';
import { decide } from '../../domain/zaak/decide.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import { evolve } from '../../domain/zaak/evolve.ts';
import { kentZaakEvent } from '../../domain/zaak/gebeurtenisversies.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Store, StoredEvent, StreamId } from '../ports/store.ts';
import type { Traces } from '../tracing/traces.ts';
import { readable } from './newer-event.ts';
import { SharedSettings } from './shared-settings.ts';
import { Streams } from './streams.ts';

/** A command on a case with the time, the actor and the live settings it is decided under. */
export type BoundZaakCommand = { readonly command: ZaakCommand; readonly om: Omstandigheden };

export type ZaakStreams = Streams<Zaak, BoundZaakCommand, ZaakEvent, Afwijzing>;

export function zaakStreams(store: Store, onWork: (locatie: string) => void, traces?: Traces): ZaakStreams {
  const settings = new SharedSettings();
  return new Streams(
    store,
    {
      decide: (state, { command, om }) => {
        const besluit = decide(state, command, om);
        return besluit.ok ? { ok: true, events: besluit.events, state: besluit.zaak } : besluit;
      },
      knows: kentZaakEvent,
      evolve: (state, event) => evolve(state, settings.of(event)),
      timers: timersVan,
      refusesPerson: ({ code }) => code === 'geen-recht',
      openIndex: (zaak) => (zaak.status === 'open' ? (zaak.termijnen.vrijheid ?? zaak.gemeldOp) : null),
    },
    onWork,
    traces,
  );
}

/** The events of the stream of a case. @throws NewerEvent */
export function zaakEvents(stored: readonly StoredEvent[]): readonly ZaakEvent[] {
  return readable(stored, kentZaakEvent);
}

/** The case that the events of its stream make; null when there are none. @throws NewerEvent */
export function zaakUit(stored: readonly StoredEvent[]): Zaak | null {
  return zaakEvents(stored).reduce<Zaak | null>((zaak, event) => evolve(zaak, event), null);
}

/** The stream of a case; its id carries the location. @returns null when the id is not one of ours. */
export function zaakStream(zaakId: string): StreamId | null {
  const gevonden = /^([a-z0-9-]{2,40}):[A-Za-z0-9-]{2,40}$/.exec(zaakId);
  return gevonden?.[1] === undefined ? null : { locatie: gevonden[1], soort: 'zaak', id: zaakId };
}
