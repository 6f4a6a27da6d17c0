import type { Bewaarstand } from '../../domain/bewaren/bewaarstand.ts';
import { bewaarstand } from '../../domain/bewaren/bewaarstand.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Register } from '../ports/register.ts';
import type { Position, Store, StreamId } from '../ports/store.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { zaakEvents, zaakStream, zaakUit } from '../streams/zaak-streams.ts';

/** `elders`: it was moved, and messages of its source still find the other case through it. */
export type Oordeel = Bewaarstand | { readonly soort: 'elders' };

export type Beoordeeld = {
  readonly stream: StreamId;
  readonly at: Position;
  readonly zaak: Zaak;
  readonly events: readonly ZaakEvent[];
  readonly oordeel: Oordeel;
};

export type BeoordeelDeps = { readonly store: Store; readonly register: Register };

/**
 * Every case of a location that ended, with whether it may be destroyed. One at a time: there may be many, and somebody
 * may be waiting for Redis.
 *
 * @param onleesbaar told of a case that cannot be read, and why: it stays, and keeps no other from being destroyed
 * @throws RegisterBroken, StoreUnavailable, what `onleesbaar` throws
 */
export async function* beoordeel(
  { store, register }: BeoordeelDeps,
  locatie: Pick<Locatie, 'id' | 'bewaarDagen'>,
  nu: Tijdstip,
  onleesbaar: (stream: StreamId, error: unknown) => void,
): AsyncGenerator<Beoordeeld> {
  const open = new Set(await store.openCases(locatie.id));
  for (const stream of await staand(register, locatie.id)) {
    if (stream.soort !== 'zaak' || open.has(stream.id)) continue;
    const gelezen = await lees(store, stream, onleesbaar);
    if (gelezen === null) continue;
    const { zaak, events, at } = gelezen;
    const stand = bewaarstand(zaak, locatie.bewaarDagen, nu);
    const oordeel =
      stand.soort === 'wissen' && (await leeftElders(register, zaak))
        ? ({ soort: 'elders' } as const)
        : stand;
    yield { stream, at, zaak, events, oordeel };
  }
}

async function lees(
  store: Store,
  stream: StreamId,
  onleesbaar: (stream: StreamId, error: unknown) => void,
): Promise<Pick<Beoordeeld, 'at' | 'zaak' | 'events'> | null> {
  try {
    const { position: at, events: stored } = await store.load(stream);
    const zaak = zaakUit(stored);
    return zaak === null ? null : { at, zaak, events: zaakEvents(stored) };
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    onleesbaar(stream, error);
    return null;
  }
}

/** Streams that began and were not destroyed. */
async function staand(register: Register, locatie: string): Promise<readonly StreamId[]> {
  const streams = new Map<string, StreamId>();
  for (const { entry } of await register.read(locatie)) {
    if (entry.soort === 'gemaakt' || entry.soort === 'bestond') streams.set(entry.stream.id, entry.stream);
    if (entry.soort === 'gewist') streams.delete(entry.stream.id);
  }
  for (const { stream } of await register.begun(locatie)) streams.set(stream.id, stream);
  return [...streams.values()];
}

async function leeftElders(register: Register, { verplaatstNaar }: Zaak): Promise<boolean> {
  const stream = verplaatstNaar === null ? null : zaakStream(verplaatstNaar.zaakId);
  return stream !== null && (await register.positions([stream])).some(({ version }) => version > 0);
}
