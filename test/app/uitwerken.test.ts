import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Claimed } from '../../src/app/ports/agenda.ts';
import type { StoredEvent, StreamId } from '../../src/app/ports/store.ts';
import { CHANGED } from '../../src/app/streams/changed.ts';
import { Streams } from '../../src/app/streams/streams.ts';
import { WorkOut } from '../../src/app/sync/work-out.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { event, newStream } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
});
afterAll(() => redis.stop());

const oefenstad = leesOefenstad();

/** The only command of the stream of the test. */
const TEL = { command: { type: 'tel' } } as const;

/** A program of its own: a stream that counts its events, and a post for each number it passes. */
function replica() {
  const streams = new Streams<number, typeof TEL, StoredEvent, never>(
    ports.store,
    {
      decide: (state) => ({ ok: true, events: [event((state ?? 0) + 1)], state: (state ?? 0) + 1 }),
      knows: () => true,
      evolve: (state) => (state ?? 0) + 1,
      timers: () => [],
      refusesPerson: () => false,
      openIndex: () => undefined,
    },
    () => undefined,
  );
  const workOut = new WorkOut<number>(streams, ports.agenda, (before, after) =>
    Array.from({ length: after - (before ?? 0) }, (_, nr) => `p:${(before ?? 0) + nr + 1}`),
  );
  let presses = 0;
  return {
    change: (stream: StreamId) => streams.execute(stream, TEL, `druk-${(presses += 1)}-${Math.random()}`),
    claim: (stream: StreamId, leaseMs = 60_000): Promise<readonly Claimed[]> =>
      ports.agenda.claim({
        locatie: stream.locatie,
        kind: 'sync',
        max: 100,
        leaseMs,
        token: `kaartje-${Math.random()}`,
      }),
    /** Works out what changed. @returns the posts that are due by that */
    async look(stream: StreamId): Promise<readonly string[]> {
      for (const entry of await this.claim(stream)) {
        if (entry.id === CHANGED) await workOut.run(entry, oefenstad);
      }
      const due = await this.claim(stream);
      for (const entry of due) await ports.agenda.acknowledge(entry);
      return due.map(({ id }) => id).toSorted();
    },
  };
}

test('quick changes are worked out once, each from where the last time ended', async () => {
  const [program, stream] = [replica(), newStream()];
  await program.change(stream);
  await program.change(stream);
  await program.change(stream);
  expect(await program.look(stream)).toEqual(['p:1', 'p:2', 'p:3']);
  await program.change(stream);
  expect(await program.look(stream)).toEqual(['p:4']);
  expect(await program.look(stream)).toEqual([]);
});

test('another program goes on where this one ended, and back', async () => {
  const [one, other, stream] = [replica(), replica(), newStream()];
  await one.change(stream);
  expect(await one.look(stream)).toEqual(['p:1']);
  await one.change(stream);
  expect(await other.look(stream)).toEqual(['p:2']);
  await other.change(stream);
  // What the other worked out is looked at once more: too much does no harm, too little would.
  expect(await one.look(stream)).toEqual(['p:2', 'p:3']);
});

test('who dies before it is worked out leaves it to the next', async () => {
  const [dies, next, stream] = [replica(), replica(), newStream()];
  await dies.change(stream);
  await dies.claim(stream, 1);
  await dies.change(stream);
  expect(await next.look(stream)).toEqual(['p:1', 'p:2']);
});
