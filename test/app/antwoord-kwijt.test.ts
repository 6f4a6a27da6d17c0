import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { Pressure } from '../../src/app/agenda/pressure.ts';
import { Runner } from '../../src/app/agenda/runner.ts';
import type { Agenda } from '../../src/app/ports/agenda.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { startRedis } from '../support/redis.ts';
import { silentLog } from '../support/silent-log.ts';

const stream = { locatie: 'oefenstad', soort: 'zaak', id: 'oefenstad:OF-41-0001' } as const;

/** The real agenda; `weg` says of which calls no answer comes. */
let agenda: Agenda;
let weg: readonly (keyof Agenda)[] = [];
let runner: Runner;
/** Messages that were looked at; while `stuk` that fails. */
let gedaan: string[];
let stuk = false;

beforeEach(async () => {
  const redis = await startRedis(['--appendfsync', 'no']);
  onTestFinished(() => redis.stop());
  const echt = (await redis.open()).agenda;
  const zonderAntwoord =
    <A extends readonly unknown[], T>(naam: keyof Agenda, doe: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const antwoord = await doe(...args);
      if (weg.includes(naam)) throw new StoreUnavailable(false);
      return antwoord;
    };
  agenda = Object.assign(Object.create(echt) as Agenda, {
    claim: zonderAntwoord('claim', (request: Parameters<Agenda['claim']>[0]) => echt.claim(request)),
    // Nothing arrives at all: the connection is gone.
    retry: async (...args: Parameters<Agenda['retry']>) => {
      if (weg.includes('retry')) throw new StoreUnavailable(true);
      return echt.retry(...args);
    },
    acknowledge: (claimed: Parameters<Agenda['acknowledge']>[0]) => echt.acknowledge(claimed),
    touch: (...args: Parameters<Agenda['touch']>) => echt.touch(...args),
  });
  [weg, gedaan, stuk] = [[], [], false];
  let tokens = 0;
  runner = new Runner('oefenstad', {
    agenda,
    pressure: new Pressure(),
    sync: {
      run: async ({ id }) => {
        if (stuk) throw new StoreUnavailable(false);
        gedaan.push(id);
        return { kind: 'done' };
      },
    },
    fireTimer: async () => undefined,
    ids: { token: () => `t${(tokens += 1)}` },
    log: silentLog,
    metrics: createMetrics(),
    random: () => 0,
  });
  await agenda.touch(stream, ['z']);
});

test('what was taken up by a look whose answer got lost is done with the next look', async () => {
  weg = ['claim'];
  await expect(runner.tick()).rejects.toThrow(StoreUnavailable);
  weg = [];
  expect(await runner.tick()).toBe(1);
  expect(gedaan).toEqual(['z']);
  expect(await runner.tick()).toBe(0);
});

test('what failed while Redis was away is done when it is back, and does not wait for its lease', async () => {
  weg = ['retry'];
  stuk = true;
  expect(await runner.tick()).toBe(1);
  [weg, stuk] = [[], false];
  expect(await runner.tick()).toBe(1);
  expect(gedaan).toEqual(['z']);
  expect(await runner.tick()).toBe(0);
});
