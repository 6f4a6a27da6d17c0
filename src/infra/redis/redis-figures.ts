import { createSecretKey } from 'node:crypto';
import type { FactsPlace, FigureSource, KeptFacts, WorkedOut } from '../../app/ports/figure-source.ts';
import type { StreamId } from '../../app/ports/store.ts';
import type { Zaakfeiten } from '../../domain/cijfers/waarneming.ts';
import type { KeyRing, WrappedKey } from '../crypto/key-ring.ts';
import type { Connection } from './connection.ts';
import { openFacts, sealFacts } from './facts-codec.ts';
import { factsKey, figuresKey, streamKeys, streamName } from './keys.ts';
import { bytes, int, list, pairs, text } from './reply.ts';
import { scanKeys, streamOfKey } from './scan.ts';
import { loadScript } from './script.ts';

const PLACES = loadScript('facts-places');
const KEPT = loadScript('kept-facts');
const KEEP = loadScript('keep-facts');
/** Values that the scripts give of one case. */
const FIELDS = 6;
const PLACE_FIELDS = 3;

/** Names that mean something in a key pattern. */
const SPECIAL = /[*?[\]\\]/g;

/** Every case of a location, what is kept of it for the figures, and the counters of those that are gone. */
export class RedisFigures implements FigureSource {
  readonly #connection: Connection;
  readonly #ring: KeyRing;

  constructor(connection: Connection, ring: KeyRing) {
    this.#connection = connection;
    this.#ring = ring;
  }

  async allCases(locatie: string): Promise<readonly string[]> {
    const named = locatie.replaceAll(SPECIAL, String.raw`\$&`);
    const keys = await scanKeys(this.#connection, `nu:{${named}}:zaak:*:meta`);
    return keys.flatMap((key) => streamOfKey(key)?.id ?? []);
  }

  async leftBehind(locatie: string): Promise<ReadonlyMap<string, number>> {
    const stored = pairs(await this.#connection.command('HGETALL', figuresKey(locatie)));
    return new Map(stored.map(([field, count]) => [text(field), Number(text(count))]));
  }

  async places(locatie: string, zaakIds: readonly string[]): Promise<readonly FactsPlace[]> {
    if (zaakIds.length === 0) return [];
    const metas = zaakIds.map((id) => streamKeys({ locatie, soort: 'zaak', id }).meta);
    const reply = list(await this.#connection.run(PLACES, metas, []));
    return metas.map((_, i) => placeOf(...reply.slice(PLACE_FIELDS * i, PLACE_FIELDS * (i + 1))));
  }

  async keptFacts(locatie: string, zaakIds: readonly string[]): Promise<readonly KeptFacts[]> {
    if (zaakIds.length === 0) return [];
    const streams = zaakIds.map((id): StreamId => ({ locatie, soort: 'zaak', id }));
    const reply = list(await this.#connection.run(KEPT, streams.flatMap(keysOf), []));
    return streams.flatMap((stream, i): readonly KeptFacts[] => {
      const [version, head, deliveries, kek, wrapped, blob] = reply.slice(FIELDS * i, FIELDS * (i + 1));
      if (int(version) === 0) return [];
      const found = { zaakId: stream.id, place: placeOf(version, head, deliveries) };
      const feiten = this.#open(stream, { kek: text(kek), blob: bytes(wrapped) }, found.place, bytes(blob));
      return [feiten === undefined ? found : { ...found, feiten }];
    });
  }

  async keepFacts(locatie: string, facts: readonly WorkedOut[]): Promise<void> {
    if (facts.length === 0) return;
    const streams = facts.map(({ zaakId }): StreamId => ({ locatie, soort: 'zaak', id: zaakId }));
    const keys: string[] = [];
    const args: (string | number | Buffer)[] = [];
    const wrapped = await Promise.all(
      streams.map((stream) => this.#connection.command('HMGET', streamKeys(stream).meta, 'e', 'k')),
    );
    for (const [i, { place, feiten }] of facts.entries()) {
      const stream = streams[i];
      const [kek, blob] = list(wrapped[i]);
      // It was destroyed meanwhile.
      if (stream === undefined || kek === null || blob === null) continue;
      const key = this.#key(stream, { kek: text(kek), blob: bytes(blob) });
      const sealed = sealFacts(key, streamName(stream), place, feiten);
      if (sealed === null) continue;
      keys.push(...keysOf(stream));
      args.push(place.position.version, Buffer.from(place.position.head, 'hex'), place.deliveries, sealed);
    }
    if (keys.length > 0) await this.#connection.run(KEEP, keys, args);
  }

  /** Cases of years pass by here once: their keys must not push those of open cases out of memory. */
  #key(stream: StreamId, wrapped: WrappedKey): ReturnType<typeof createSecretKey> {
    return createSecretKey(this.#ring.unwrap(wrapped, streamName(stream)));
  }

  /** Undefined when nothing is kept that can be used: the events say it then. */
  #open(
    stream: StreamId,
    wrapped: WrappedKey,
    place: KeptFacts['place'],
    blob: Buffer,
  ): Zaakfeiten | null | undefined {
    if (blob.length === 0) return undefined;
    try {
      return openFacts(this.#key(stream, wrapped), streamName(stream), place, blob);
    } catch {
      return undefined;
    }
  }
}

function keysOf(stream: StreamId): readonly string[] {
  return [streamKeys(stream).meta, factsKey(stream)];
}

function placeOf(version?: unknown, head?: unknown, deliveries?: unknown): FactsPlace {
  const position = { version: int(version), head: bytes(head).toString('hex') };
  return { position, deliveries: int(deliveries) };
}
