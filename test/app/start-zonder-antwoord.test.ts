import { expect, onTestFinished, test } from 'vitest';
import { TAFEL } from '../../src/domain/locatie/tafel.ts';
import { PATIENT_MS, startRedis } from '../support/redis.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';
import { Zsm } from '../support/scenario/zsm.ts';
import { breaksAt } from '../support/socket-between.ts';
import { until } from '../support/until.ts';

test('a Redis that gives no answer just when the program starts: changed settings are looked at when it does', async () => {
  const redis = await startRedis(['--appendfsync', 'no']);
  const words = ['ledger'];
  const path = `${redis.socket}.breekt`;
  const { close } = await breaksAt(path, redis.socket, words);
  onTestFinished(close);
  const ports = await redis.open({ target: { url: path, replyWithinMs: PATIENT_MS } });
  const zsm = new Zsm(redis, ports, [{ ...leesOefenstad(), tafels: ['09:00', '14:00'] }]);
  onTestFinished(() => zsm[Symbol.asyncDispose]());
  await until('the connection broke, and is there again', () => words.length === 0 && ports.connected());
  const direct = await redis.open();
  await until('the next table is planned', async () => {
    const timers = await direct.agenda.timersOf(zsm.locatieStroom());
    return timers.some(({ id }) => id === TAFEL);
  });
  expect(zsm.takeTrouble()).toEqual([]);
});
