import type { KeyObject } from 'node:crypto';
import type { Delivery, Ledger } from '../../app/ports/ledger.ts';
import type { StreamId } from '../../app/ports/store.ts';
import type { IndexKeys } from '../crypto/index-keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Connection } from './connection.ts';
import { readDelivery, writeDelivery } from './delivery-codec.ts';
import { streamKeys, streamName } from './keys.ts';
import { bytes, int, list, pairs, text } from './reply.ts';
import { loadScript } from './script.ts';

const PUT_FIELD = loadScript('put-field');
const SWAP_FIELD = loadScript('swap-field');

type Deliveries = Readonly<Record<string, Delivery>>;

/**
 * What was sent where: one hash per stream, field `<postId>|<receiver>`. Sealed with a key of the
 * installation, not of the case: the messages of a purged case must still be found to be emptied.
 */
export class RedisLedger implements Ledger {
  readonly #connection: Connection;
  readonly #key: KeyObject;

  constructor(connection: Connection, index: IndexKeys) {
    this.#connection = connection;
    this.#key = index.sealingKey('ledger');
  }

  async read(stream: StreamId, postId: string): Promise<Deliveries> {
    return (await this.#open(stream, (post) => post === postId))[postId] ?? {};
  }

  async readPosts<Id extends string>(
    stream: StreamId,
    postIds: readonly Id[],
  ): Promise<Readonly<Record<Id, Deliveries>>> {
    const wanted = new Set<string>(postIds);
    const found = await this.#open(stream, (post) => wanted.has(post));
    return Object.fromEntries(postIds.map((id) => [id, found[id] ?? {}])) as Record<Id, Deliveries>;
  }

  async readSome(stream: StreamId, postId: string, receivers: readonly string[]): Promise<Deliveries> {
    const fields = receivers.map((receiver) => `${postId}|${receiver}`);
    const values = list(await this.#connection.command('HMGET', streamKeys(stream).ledger, ...fields));
    const found: Record<string, Delivery> = {};
    for (const [index, value] of values.entries()) {
      const [receiver, field] = [receivers[index], fields[index]];
      if (value === null || receiver === undefined || field === undefined) continue;
      found[receiver] = this.#unseal(stream, field, bytes(value));
    }
    return found;
  }

  async readAll(stream: StreamId): Promise<Readonly<Record<string, Deliveries>>> {
    return this.#open(stream, () => true);
  }

  /** One hash holds a case; only what is asked for is opened, since that is what costs. */
  async #open(stream: StreamId, wanted: (postId: string) => boolean): Promise<Record<string, Deliveries>> {
    const reply = await this.#connection.command('HGETALL', streamKeys(stream).ledger);
    const found: Record<string, Record<string, Delivery>> = {};
    for (const [field, value] of pairs(reply)) {
      const name = text(field);
      const bar = name.lastIndexOf('|');
      const postId = name.slice(0, bar);
      if (!wanted(postId)) continue;
      (found[postId] ??= {})[name.slice(bar + 1)] = this.#unseal(stream, name, bytes(value));
    }
    return found;
  }

  #unseal(stream: StreamId, field: string, blob: Buffer): Delivery {
    return readDelivery(unseal(this.#key, blob, context(stream, field)));
  }

  async write(stream: StreamId, postId: string, receiver: string, delivery: Delivery): Promise<void> {
    await this.#put(stream, fieldOf(postId, receiver), delivery);
  }

  async writeFirst(stream: StreamId, postId: string, receiver: string, delivery: Delivery): Promise<void> {
    await this.#put(stream, fieldOf(postId, receiver), delivery, true);
  }

  async #put(stream: StreamId, field: string, delivery: Delivery, first = false): Promise<void> {
    const { ledger, meta } = streamKeys(stream);
    const blob = seal(this.#key, writeDelivery(delivery), context(stream, field));
    await this.#connection.run(PUT_FIELD, [ledger, meta], [field, blob, first ? 1 : 0]);
  }

  async forget(stream: StreamId, postId: string, receiver: string): Promise<void> {
    const { ledger, meta } = streamKeys(stream);
    await this.#connection.run(PUT_FIELD, [ledger, meta], [fieldOf(postId, receiver), '', 0]);
  }

  async swap(
    stream: StreamId,
    postId: string,
    receiver: string,
    before: Delivery | undefined,
    after: Delivery,
  ): Promise<boolean> {
    const { ledger, meta } = streamKeys(stream);
    const field = fieldOf(postId, receiver);
    const found = await this.#connection.command('HGET', ledger, field);
    if ((found === null) !== (before === undefined)) return false;
    if (found !== null && before !== undefined) {
      const stands = unseal(this.#key, bytes(found), context(stream, field));
      if (!stands.equals(writeDelivery(before))) return false;
    }
    const blob = seal(this.#key, writeDelivery(after), context(stream, field));
    const expected = found === null ? '' : bytes(found);
    return int(await this.#connection.run(SWAP_FIELD, [ledger, meta], [field, expected, blob])) === 1;
  }
}

function fieldOf(postId: string, receiver: string): string {
  if (receiver.includes('|')) throw new RangeError('a receiver has no bar in its name');
  return `${postId}|${receiver}`;
}

function context(stream: StreamId, field: string): Buffer {
  return Buffer.from(`ledger ${streamName(stream)} ${field}`);
}
