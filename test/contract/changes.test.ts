import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { commitOn, newStream, positionOf } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  ports = await redis.open();
});
afterAll(() => redis.stop());

test('a stream is named once, however often it changed, to whoever asks from before it', async () => {
  const one = newStream();
  const two = { ...one, id: `${one.locatie}:PR-twee` };
  const from = await ports.changes.last(one.locatie);
  const first = positionOf(await ports.store.commit(commitOn(one)));
  await ports.store.commit(commitOn(two));
  await ports.store.commit(commitOn(one, { expected: first }));
  const all = await ports.changes.since(one.locatie, from);
  expect(all).toEqual({ upTo: from + 3, streams: [two, one] });
  expect(await ports.changes.since(one.locatie, all.upTo)).toEqual({ upTo: from + 3, streams: [] });
});

test('a commit without events, and the same command again, change nothing', async () => {
  const stream = newStream();
  const commit = commitOn(stream);
  const position = positionOf(await ports.store.commit(commit));
  const from = await ports.changes.last(stream.locatie);
  await ports.store.commit(commit);
  await ports.store.commit(commitOn(stream, { expected: position, events: [] }));
  expect(await ports.changes.last(stream.locatie)).toBe(from);
});

test('too long ago to tell, or a number of another store: everything is to be read anew', async () => {
  const { locatie } = newStream();
  const client = redis.client();
  const key = `nu:{${locatie}}:gewijzigd`;
  for (let nr = 1; nr <= 2_000; nr += 1) await client.zadd(key, 10_000 + nr, `lang-${nr}`);
  await client.set(`${key}:nr`, 12_000);
  expect((await ports.changes.since(locatie, 9_000)).streams).toBeNull();
  expect((await ports.changes.since(locatie, 11_999)).streams).toHaveLength(1);
  expect((await ports.changes.since(locatie, 12_001)).streams).toBeNull();
});
