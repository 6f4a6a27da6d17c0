import { expect, test } from 'vitest';
import { Pressure } from '../../src/app/agenda/pressure.ts';
import { Runner } from '../../src/app/agenda/runner.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { startRedis } from '../support/redis.ts';
import { silentLog } from '../support/silent-log.ts';
import { until } from '../support/until.ts';

test('a reminder is on time while Teams lets every call hang', async () => {
  const redis = await startRedis(['--appendfsync', 'no']);
  const { agenda, clock } = await redis.open();
  const stream = { locatie: 'oefenstad', soort: 'zaak', id: 'oefenstad:OF-41-0001' } as const;
  const hangs = Promise.withResolvers<{ kind: 'done' }>();
  const fired: string[] = [];
  let syncs = 0;
  let tokens = 0;
  const runner = new Runner('oefenstad', {
    agenda,
    pressure: new Pressure(),
    sync: {
      run: () => {
        syncs += 1;
        return hangs.promise;
      },
    },
    fireTimer: async ({ id }) => {
      fired.push(id);
      await agenda.setTimersOf(stream, EMPTY, []);
    },
    ids: { token: () => `t${(tokens += 1)}` },
    log: silentLog,
    metrics: createMetrics(),
    random: () => 0,
  });
  await agenda.touch(stream, ['z']);
  runner.start();
  await until('Teams is called', () => syncs === 1);
  await agenda.setTimersOf(stream, EMPTY, [{ id: 'h:vrijheid', due: clock.view.caseNow() }]);
  runner.wake();
  await until('the reminder is given', () => fired.length > 0);
  hangs.resolve({ kind: 'done' });
  await runner.stop();
  await redis.stop();
  expect(fired).toEqual(['h:vrijheid']);
});
