import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StreamId } from '../../../src/app/ports/store.ts';
import { AuditBroken } from '../../../src/infra/redis/audit-broken.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { commitOn, event, newStream, positionOf } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

let redis: TestRedis;
let ports: RedisPorts;
let client: Redis;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
  client = redis.client();
});
afterAll(() => redis.stop());

const keyOf = (stream: StreamId, part: 'ev' | 'meta'): string =>
  `nu:{${stream.locatie}}:zaak:${stream.id.split(':')[1]}:${part}`;

async function fiveEvents(): Promise<StreamId> {
  const stream = newStream();
  await ports.store.commit(commitOn(stream, { events: [1, 2, 3, 4, 5].map(event) }));
  return stream;
}

/** Version of the first wrong event that a reader names. */
async function brokenFrom(stream: StreamId): Promise<number> {
  try {
    await ports.store.load(stream);
  } catch (error) {
    if (error instanceof AuditBroken) return error.version;
    throw error;
  }
  throw new Error('expected the audit to be broken');
}

type Tampering = (stream: StreamId) => Promise<unknown>;
const tamperings: readonly (readonly [string, number, Tampering])[] = [
  [
    'one bit of an event changed',
    3,
    async (stream) => {
      const blob = await client.lindexBuffer(keyOf(stream, 'ev'), 2);
      if (blob === null) throw new Error('no event');
      blob.writeUInt8(blob.readUInt8(20) ^ 1, 20);
      await client.lset(keyOf(stream, 'ev'), 2, blob);
    },
  ],
  [
    'an event taken out of the middle',
    2,
    async (stream) => {
      await client.lset(keyOf(stream, 'ev'), 1, 'weg');
      await client.lrem(keyOf(stream, 'ev'), 1, 'weg');
    },
  ],
  [
    'two events changed places',
    4,
    async (stream) => {
      const [four, five] = await client.lrangeBuffer(keyOf(stream, 'ev'), 3, 4);
      await client.lset(keyOf(stream, 'ev'), 3, five ?? '');
      await client.lset(keyOf(stream, 'ev'), 4, four ?? '');
    },
  ],
  ['the last event cut off', 5, (stream) => client.rpop(keyOf(stream, 'ev'))],
  ['all events gone', 1, (stream) => client.del(keyOf(stream, 'ev'))],
  ['an event put behind the last', 6, (stream) => client.rpush(keyOf(stream, 'ev'), 'x'.repeat(60))],
  ['the chain head replaced', 5, (stream) => client.hset(keyOf(stream, 'meta'), 'h', Buffer.alloc(32, 7))],
  ['the version lowered', 5, (stream) => client.hset(keyOf(stream, 'meta'), 'v', '4')],
  ['the head removed', 1, (stream) => client.del(keyOf(stream, 'meta'))],
  ['the case key replaced', 1, (stream) => client.hset(keyOf(stream, 'meta'), 'k', Buffer.alloc(60, 7))],
];

test.each(tamperings)('%s: broken from event %i', async (_, version, tamper) => {
  const stream = await fiveEvents();
  expect((await ports.store.load(stream)).events).toHaveLength(5);
  await tamper(stream);
  expect(await brokenFrom(stream)).toBe(version);
});

test('events of another case do not pass for those of this one', async () => {
  const [stream, other] = [await fiveEvents(), await fiveEvents()];
  await client.copy(keyOf(other, 'ev'), keyOf(stream, 'ev'), 'REPLACE');
  await client.copy(keyOf(other, 'meta'), keyOf(stream, 'meta'), 'REPLACE');
  expect(await brokenFrom(stream)).toBe(1);
});

test('somebody who reads only what is new is not fooled either', async () => {
  const stream = newStream();
  const known = positionOf(await ports.store.commit(commitOn(stream, { events: [event(1)] })));
  await ports.store.commit(commitOn(stream, { expected: known, events: [event(2)] }));
  await client.lset(keyOf(stream, 'ev'), 1, Buffer.alloc(80, 1));
  await expect(ports.store.load(stream, known)).rejects.toMatchObject({ name: 'AuditBroken', version: 2 });
});
