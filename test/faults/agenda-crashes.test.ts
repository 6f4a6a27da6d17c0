import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgendaKind } from '../../src/app/ports/agenda.ts';
import type { StreamId } from '../../src/app/ports/store.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { newStream } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';
import type { WekkerCommand } from './wekkers-model.ts';
import { asWekkerEvent, derive, fold, GEEN_WEKKERS } from './wekkers-model.ts';
import type { Fault, Tally } from './wekkers-replica.ts';
import { Replica } from './wekkers-replica.ts';

const SEQUENCES = 600;
const LONG_LEASE_MS = 5_000;

type Act =
  | {
      readonly act: 'command';
      readonly by: 0 | 1;
      readonly on: 0 | 1;
      readonly kind: 'zet' | 'stop';
      readonly id: string;
      readonly inMs: number;
      readonly twice: boolean;
    }
  | {
      readonly act: 'work';
      readonly by: 0 | 1;
      readonly kind: AgendaKind;
      readonly fault: Fault;
      readonly leaseMs: number;
    }
  | { readonly act: 'finish-late'; readonly by: 0 | 1 };
type Step = readonly Act[] | { readonly advanceMs: number; readonly seenBy: 'one' | 'both' };

const by = fc.constantFrom<0 | 1>(0, 1);
const faults: readonly Fault[] = ['dies', 'late', 'claim-twice', 'finish-twice', 'fails', 'parks'];
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('command' as const),
      by,
      on: fc.constantFrom<0 | 1>(0, 1),
      kind: fc.constantFrom('zet', 'zet', 'stop'),
      id: fc.constantFrom('a', 'b', 'c'),
      inMs: fc.integer({ min: -50, max: 5_000 }),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('work' as const),
      by,
      kind: fc.constantFrom<AgendaKind>('timer', 'sync'),
      fault: fc.oneof(fc.constant<Fault>('none'), fc.constantFrom(...faults)),
      leaseMs: fc.constantFrom(1, LONG_LEASE_MS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('finish-late' as const), by }) },
);
/** Acts of one list run at the same time, on both replicas. */
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.array(act, { minLength: 1, maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc.record({
        advanceMs: fc.integer({ min: 0, max: 4_000 }),
        seenBy: fc.constantFrom<'one' | 'both'>('one', 'both'),
      }),
    },
  ),
  { minLength: 3, maxLength: 12 },
);

let redis: TestRedis;
let ports: readonly [RedisPorts, RedisPorts];
beforeAll(async () => {
  // Crashes here are those of replicas; what a crash of the server keeps is tested in test/infra.
  redis = await startRedis(['--appendfsync', 'no']);
  ports = [await redis.open(), await redis.open()];
});
afterAll(() => redis.stop());

const tally: Tally = { conflict: 0, duplicate: 0, staleFinish: 0, secondClaim: 0, parked: 0 };

test('timers are those of the events, every command counts once and everything due is done, whatever fails', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const first = newStream();
      const streams = [first, newStream(first.locatie)] as const;
      const shown = new Map<string, number>();
      const replicas = [new Replica(ports[0], shown, tally), new Replica(ports[1], shown, tally)] as const;
      for (const [nr, step] of sequence.entries()) {
        if ('advanceMs' in step) {
          await ports[0].clock.advance(step.advanceMs);
          if (step.seenBy === 'both') await ports[1].store.ping();
        } else {
          await Promise.all(step.map((one, i) => perform(one, `${nr}.${i}`, replicas, streams)));
        }
      }
      for (const stream of streams) await expectTimersOfEvents(stream);
      await settle(replicas, streams);
      for (const stream of streams) {
        await expectTimersOfEvents(stream);
        await expectNothingTwice(stream);
        expect(shown.get(stream.id) ?? 0).toBe((await ports[0].store.load(stream)).position.version);
      }
    }),
    { numRuns: SEQUENCES },
  );
  for (const happened of Object.values(tally)) expect(happened).toBeGreaterThan(20);
});

async function perform(
  one: Act,
  name: string,
  replicas: readonly [Replica, Replica],
  streams: readonly [StreamId, StreamId],
): Promise<void> {
  const replica = replicas[one.by];
  switch (one.act) {
    case 'command': {
      const due = ports[one.by].clock.view.caseNow() + one.inMs;
      const command: WekkerCommand = { kind: one.kind, id: one.id, due, commandId: `${one.kind} ${name}` };
      return replica.handle(streams[one.on], command, one.twice);
    }
    case 'work': {
      const short = one.fault === 'dies' || one.fault === 'late';
      await replica.work(streams[0].locatie, one.kind, one.fault, short ? 1 : one.leaseMs);
      return undefined;
    }
    case 'finish-late':
      return replica.finishLate();
  }
}

/** Timers in Redis, leases and back-off aside, are those derived from the folded events. */
async function expectTimersOfEvents(stream: StreamId): Promise<void> {
  const { events } = await ports[0].store.load(stream);
  expect(await ports[1].agenda.timersOf(stream)).toEqual(derive(fold(GEEN_WEKKERS, events)));
}

async function expectNothingTwice(stream: StreamId): Promise<void> {
  const { events } = await ports[1].store.load(stream);
  const seen = events.map(asWekkerEvent).map(({ by: command, type, id }) => `${command} ${type} ${id}`);
  expect(seen).toEqual([...new Set(seen)]);
}

/** Both replicas work on, without faults, until nothing is due and every card shows the newest state. */
async function settle(
  replicas: readonly [Replica, Replica],
  streams: readonly [StreamId, StreamId],
): Promise<void> {
  const { locatie } = streams[0];
  for (const replica of replicas) await replica.finishLate();
  for (const entry of await ports[0].agenda.parked(locatie)) await ports[0].agenda.replay(entry);
  for (const one of ports) await one.store.ping();
  await until('everything that is due is done', async () => {
    const claimed = await Promise.all(
      replicas.flatMap((replica) => [
        replica.work(locatie, 'timer', 'none', LONG_LEASE_MS),
        replica.work(locatie, 'sync', 'none', LONG_LEASE_MS),
      ]),
    );
    if (claimed.some((count) => count > 0)) return false;
    const waiting = (await Promise.all(streams.map((stream) => ports[0].agenda.timersOf(stream)))).flat();
    const { pending } = await ports[0].agenda.stats(locatie);
    return pending === waiting.length && waiting.every(({ due }) => due > ports[0].clock.view.caseNow());
  });
}
