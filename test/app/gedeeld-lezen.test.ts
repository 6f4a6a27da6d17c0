import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { Streams } from '../../src/app/streams/streams.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { commitOn, event, newStream } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
});
afterAll(() => redis.stop());

/** Counts events; enough to see how new a state is. */
function counting(store: Store) {
  return new Streams<number, never, ReturnType<typeof event>, never>(
    store,
    {
      decide: (state) => ({ ok: true, events: [], state }),
      knows: () => true,
      evolve: (state) => (state ?? 0) + 1,
      timers: () => [],
      refusesPerson: () => false,
      openIndex: () => undefined,
    },
    () => undefined,
  );
}

/** The store of the test, and how often it was read. */
function watched(): { store: Store; loads: () => number } {
  let loads = 0;
  const store: Store = Object.assign(Object.create(ports.store) as Store, {
    load: (...args: Parameters<Store['load']>) => {
      loads += 1;
      return ports.store.load(...args);
    },
  });
  return { store, loads: () => loads };
}

test('many who ask at once share one reading; who asks after it left gets a new one', async () => {
  const { store, loads } = watched();
  const stream = newStream();
  await ports.store.commit(commitOn(stream));
  const streams = counting(store);
  const together = await Promise.all([streams.read(stream), streams.read(stream), streams.read(stream)]);
  expect(together.map(({ state }) => state)).toEqual([1, 1, 1]);
  expect(loads()).toBe(1);

  const before = streams.read(stream);
  const { version, head } = (await before) as { version: number; head: string };
  await ports.store.commit(commitOn(stream, { expected: { version, head }, events: [event(2)] }));
  expect((await streams.read(stream)).state).toBe(2);
});

test('a rush shares a recent reading, and sees what others stored soon after', async () => {
  const { store, loads } = watched();
  const stream = newStream();
  await ports.store.commit(commitOn(stream));
  const streams = counting(store);
  const { version, head, state } = await streams.recent(stream);
  expect(state).toBe(1);
  await ports.store.commit(commitOn(stream, { expected: { version, head }, events: [event(2)] }));
  for (let press = 0; press < 20; press += 1) await streams.recent(stream);
  // A slow machine may let the reading grow old meanwhile; never does every press read.
  expect(loads()).toBeLessThan(10);
  await until('the new event is seen', async () => (await streams.recent(stream)).state === 2);
});

test('what this process stored itself counts at once', async () => {
  const streams = counting(ports.store);
  const stream = newStream();
  await ports.store.commit(commitOn(stream));
  const { version, head } = await streams.recent(stream);
  await ports.store.commit(commitOn(stream, { expected: { version, head }, events: [event(2)] }));
  // Read for another reason: whoever asks for a recent state gets nothing older than that.
  await streams.read(stream);
  expect((await streams.recent(stream)).state).toBe(2);
});

test('a reading that fails is not kept', async () => {
  const broken: Store = Object.assign(Object.create(ports.store) as Store, {
    load: () => Promise.reject(new Error('away')),
  });
  const streams = counting(broken);
  const stream = newStream();
  await expect(streams.read(stream)).rejects.toThrow('away');
  await new Promise((resolve) => setImmediate(resolve));
  Object.assign(broken, { load: ports.store.load.bind(ports.store) });
  expect((await streams.read(stream)).state).toBeNull();
});
