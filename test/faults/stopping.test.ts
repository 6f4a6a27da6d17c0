import { afterEach, beforeEach, expect, test } from 'vitest';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Proces } from '../support/scenario/proces.ts';
import { maakProces } from '../support/scenario/proces.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let connector: FakeConnector;
let program: Proces | null = null;
beforeEach(async () => {
  redis = await startRedis();
  connector = await startFakeConnector({ pageLimit: 50 });
});
afterEach(async () => {
  await program?.[Symbol.asyncDispose]();
  await connector.close();
  await redis.stop();
});

test('while Teams lets every call hang, the program still ends within fifteen seconds', async () => {
  program = await maakProces(redis, connector);
  await program.startsUp();
  await program.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0);
  for (const operation of ['createThread', 'createChat', 'send'] as const) {
    connector.faults.next(operation, ...Array.from({ length: 40 }, () => ({ kind: 'silent' }) as const));
  }
  const before = connector.requests.length;
  await program.intake({
    ...vast(),
    bronId: 'STOP-1',
    locatie: 'oefenstad',
    aanhouding: naarIso(Date.now() - 3_600_000),
  });
  await until('calls hang', () => connector.requests.length > before);
  const { code, ms } = await program.stops();
  expect(code).toBe(0);
  expect(ms).toBeLessThan(15_000);
  expect(program.log).toContain('not everything was finished');
});

test('an error that nobody caught: logged without its words, and the program ends in order', async () => {
  const sein = encodeURIComponent(
    'process.once("SIGUSR2", () => void Promise.reject(new TypeError("geheim")))',
  );
  program = await maakProces(redis, connector, { NODE_OPTIONS: `--import=data:text/javascript,${sein}` });
  await program.startsUp();
  process.kill(program.pid, 'SIGUSR2');
  expect(await program.ends()).toBe(1);
  expect(program.log).toContain('an error was not caught');
  expect(program.log).toContain('unhandledRejection');
  expect(program.log).not.toContain('geheim');
});

test('behind a proxy it first says that it is not ready, and serves on until nobody is on the way to it any more', async () => {
  program = await maakProces(redis, connector, { STOP_WACHT: '6' });
  await program.startsUp();
  const stopped = program.stops();
  await until('readiness says 503', async () => (await program?.ready())?.status === 503);
  expect((await program.ready()).text).toContain('Het programma stopt.');
  const melding = {
    ...vast(),
    bronId: 'STOP-2',
    locatie: 'oefenstad',
    aanhouding: naarIso(Date.now() - 3_600_000),
  };
  expect((await program.intake(melding)).status).toBe(201);
  expect((await stopped).code).toBe(0);
});
