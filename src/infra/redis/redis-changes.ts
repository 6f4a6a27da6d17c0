import type { Changed, Changes } from '../../app/ports/changes.ts';
import type { Connection } from './connection.ts';
import { changesKeys, streamOf } from './keys.ts';
import { int, list, text } from './reply.ts';
import { loadScript } from './script.ts';

const CHANGES = loadScript('changes');
/** `commit.lua` keeps at least this many; with fewer nothing was ever dropped. */
const KEPT = 2_000;

/** Numbers of the last commits of a location, one per stream (lua/commit.lua). */
export class RedisChanges implements Changes {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async since(locatie: string, after: number): Promise<Changed> {
    const [last, lowest, kept, ...streams] = list(
      await this.#connection.run(CHANGES, changesKeys(locatie), [after]),
    );
    const upTo = int(last);
    const dropped = text(lowest) !== '' && after + 1 < int(lowest) && int(kept) >= KEPT;
    // A number that was never given out is of another store: what it knew says nothing here.
    if (dropped || after > upTo) return { upTo, streams: null };
    return { upTo, streams: streams.map((short) => streamOf(locatie, text(short))) };
  }

  async last(locatie: string): Promise<number> {
    const [, last] = changesKeys(locatie);
    const found = await this.#connection.command('GET', last);
    return found === null ? 0 : int(found);
  }
}
