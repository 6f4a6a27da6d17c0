import type { KeyObject } from 'node:crypto';
import type {
  Begun,
  Leftover,
  Present,
  Register,
  RegisterEntry,
  Registered,
  RegisterPosition,
  StreamPart,
} from '../../app/ports/register.ts';
import { REGISTER_START, RegisterBroken } from '../../app/ports/register.ts';
import type { Position, StreamId } from '../../app/ports/store.ts';
import { StoreUnavailable } from '../../app/ports/store.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import { wholeMs } from './commit-stream.ts';
import type { Connection } from './connection.ts';
import {
  agendaKeys,
  changesKeys,
  factsKey,
  figuresKey,
  openKey,
  registerKeys,
  shortId,
  streamKeys,
  streamOf,
} from './keys.ts';
import { membersOfStream } from './members-of-stream.ts';
import { RegisterChain, writePlace } from './register-codec.ts';
import { bytes, int, list, pairs, text, textOrNull } from './reply.ts';
import { scanKeys, streamOfKey } from './scan.ts';
import { loadScript } from './script.ts';

const REGISTER = loadScript('register');
const PURGE = loadScript('purge');
const POSITIONS = loadScript('positions');
const STREAM_PARTS: readonly StreamPart[] = ['ev', 'meta', 'cmd', 'ledger', 'feiten'];
/** Streams per question: the server answers one in well under a millisecond. */
const AT_ONCE = 200;
/** Entries per question. */
const PAGE = 2_000;
/** An entry may come in between two questions about the register. */
const LOOKS = 5;

/** The register of each location in Redis: a list of entries, and the place that it has come to. */
export class RedisRegister implements Register {
  readonly #connection: Connection;
  readonly #key: KeyObject;

  constructor(connection: Connection, index: IndexKeys) {
    this.#connection = connection;
    this.#key = index.sealingKey('register');
  }

  async read(locatie: string, known: RegisterPosition = REGISTER_START): Promise<readonly Registered[]> {
    const keys = registerKeys(locatie);
    const chain = new RegisterChain(this.#key, locatie);
    const found: Registered[] = [];
    let at = known;
    for (let look = 1; ; look += 1) {
      const before = textOrNull(await this.#connection.command('GET', keys.place));
      for (let page = await this.#page(keys.entries, at); page.length > 0; ) {
        for (const one of page) {
          const taken = chain.take(at, one);
          if (taken === null) throw new RegisterBroken(locatie, at.count + 1);
          found.push({ entry: taken.entry, head: taken.at.head });
          at = taken.at;
        }
        page = page.length < PAGE ? [] : await this.#page(keys.entries, at);
      }
      const after = textOrNull(await this.#connection.command('GET', keys.place));
      if ((after ?? '') === writePlace(at)) return found;
      if (before === after || look === LOOKS) throw new RegisterBroken(locatie, firstWrong(at, after));
    }
  }

  async #page(key: string, { count }: RegisterPosition): Promise<readonly string[]> {
    return list(await this.#connection.command('LRANGE', key, count, count + PAGE - 1)).map(text);
  }

  async begun(locatie: string): Promise<readonly Begun[]> {
    const found = list(await this.#connection.command('LRANGE', registerKeys(locatie).begun, 0, PAGE - 1));
    return found.map((one) => {
      const blob = bytes(one);
      const first = blob.indexOf('|');
      const second = blob.indexOf('|', first + 1);
      const version = Number(blob.subarray(first + 1, second).toString('utf8'));
      const head = blob.subarray(second + 1).toString('hex');
      return { stream: streamOf(locatie, blob.subarray(0, first).toString('utf8')), at: { version, head } };
    });
  }

  async append(
    locatie: string,
    at: RegisterPosition,
    entries: readonly RegisterEntry[],
    taken: number,
  ): Promise<RegisterPosition | null> {
    const chain = new RegisterChain(this.#key, locatie);
    const texts: string[] = [];
    let next = at;
    for (const entry of entries) {
      const added = chain.add(next, entry);
      texts.push(added.text);
      next = added.at;
    }
    if (texts.length === 0) return at;
    const { entries: register, place, begun } = registerKeys(locatie);
    const args = [writePlace(at), writePlace(next), taken, ...texts];
    const done = int(await this.#connection.run(REGISTER, [register, place, begun], args)) === 1;
    return done ? next : null;
  }

  async present(locatie: string): Promise<readonly Present[]> {
    const keys = await scanKeys(this.#connection, `nu:{${locatie}}:*`);
    const found = new Map<string, { readonly stream: StreamId; readonly parts: StreamPart[] }>();
    for (const key of keys) {
      const [stream, part] = [streamOfKey(key), STREAM_PARTS.find((one) => key.endsWith(`:${one}`))];
      if (stream === null || part === undefined) continue;
      const known = found.get(stream.id) ?? { stream, parts: [] };
      known.parts.push(part);
      found.set(stream.id, known);
    }
    return [...found.values()];
  }

  async positions(streams: readonly StreamId[]): Promise<readonly Position[]> {
    const found: Position[] = [];
    for (let from = 0; from < streams.length; from += AT_ONCE) {
      const some = streams.slice(from, from + AT_ONCE);
      const keys = some.map((stream) => streamKeys(stream).meta);
      const reply = list(await this.#connection.run(POSITIONS, keys, []));
      found.push(
        ...some.map((_, i) => ({
          version: int(reply[2 * i]),
          head: bytes(reply[2 * i + 1]).toString('hex'),
        })),
      );
    }
    return found;
  }

  async purge(
    tombstone: RegisterEntry & { readonly soort: 'gewist' },
    at: RegisterPosition,
    left: ReadonlyMap<string, number>,
    wall: number,
  ): Promise<boolean> {
    const { stream, at: end } = tombstone;
    const { locatie } = stream;
    const added = new RegisterChain(this.#key, locatie).add(at, tombstone);
    const { ev, meta, cmd } = streamKeys(stream);
    const [timer, sync] = [agendaKeys(locatie, 'timer'), agendaKeys(locatie, 'sync')];
    const { entries, place, purged } = registerKeys(locatie);
    const agendas = [timer.queue, timer.lease, timer.parked, sync.queue, sync.lease, sync.parked];
    const keys = [ev, meta, cmd, ...agendas, openKey(locatie)];
    keys.push(entries, place, purged, changesKeys(locatie)[0], figuresKey(locatie), factsKey(stream));
    const members = await membersOfStream(this.#connection, stream, [timer, sync]);
    const args = [
      end.version,
      Buffer.from(end.head, 'hex'),
      shortId(stream),
      writePlace(at),
      writePlace(added.at),
      added.text,
      wholeMs(wall),
      left.size,
      ...[...left].flat(),
      ...members,
    ];
    return int(await this.#connection.run(PURGE, keys, args)) === 1;
  }

  async leftovers(locatie: string): Promise<readonly Leftover[]> {
    const reply = await this.#connection.command('HGETALL', registerKeys(locatie).purged);
    return pairs(reply).map(([short, since]) => ({
      stream: streamOf(locatie, text(short)),
      since: int(since),
    }));
  }

  async forget(stream: StreamId): Promise<void> {
    await this.#connection.command('DEL', streamKeys(stream).ledger, factsKey(stream));
    await this.#connection.command('HDEL', registerKeys(stream.locatie).purged, shortId(stream));
  }

  async compact(): Promise<'begun' | 'busy' | 'refused'> {
    try {
      // What was saved as a snapshot holds what was deleted too.
      const saves = list(await this.#connection.command('CONFIG', 'GET', 'save'))[1];
      if (saves !== undefined && text(saves) !== '') await this.#connection.command('BGSAVE', 'SCHEDULE');
      await this.#connection.command('BGREWRITEAOF');
      return 'begun';
    } catch (error) {
      const reply = error instanceof StoreUnavailable ? error.cause : error;
      if (!(reply instanceof Error) || reply.name !== 'ReplyError') throw error;
      return /in progress/i.test(reply.message) ? 'busy' : 'refused';
    }
  }
}

/** Every entry there is fits, yet it is not where the register should have come to. */
function firstWrong(at: RegisterPosition, place: string | null): number {
  const should = /^(\d+):/.exec(place ?? '')?.[1];
  const count = should === undefined ? 0 : Number(should);
  return at.count === count ? Math.max(1, count) : Math.min(at.count, count) + 1;
}
