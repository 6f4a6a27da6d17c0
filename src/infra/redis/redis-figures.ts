import type { FigureSource } from '../../app/ports/figure-source.ts';
import type { Connection } from './connection.ts';
import { figuresKey } from './keys.ts';
import { pairs, text } from './reply.ts';
import { scanKeys, streamOfKey } from './scan.ts';

/** Names that mean something in a key pattern. */
const SPECIAL = /[*?[\]\\]/g;

/** Every case of a location, and the counters of those that are gone. */
export class RedisFigures implements FigureSource {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
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
}
