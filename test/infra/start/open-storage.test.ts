import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadEnv } from '../../../src/infra/config/env.ts';
import { listens } from '../../../src/infra/own-redis/server-process.ts';
import { openStorage } from '../../../src/infra/start/open-storage.ts';
import { startRedis } from '../../support/redis.ts';
import { breaksAt } from '../../support/socket-between.ts';

const niets = (): void => undefined;

/** A wire to a Redis that breaks at these words. */
async function breekt(target: string, woorden: string[]): Promise<string> {
  const socket = `${target}.breekt`;
  const { close } = await breaksAt(socket, target, woorden);
  onTestFinished(close);
  return socket;
}

test('a Redis that gives no answer in the middle of the start is waited for, and the log says so once', async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const woorden = ['nu:geheim', 'nu:klok', 'appendfsync'];
  const gezegd: string[] = [];
  const zeg = (_: object, regel: string): void => void gezegd.push(regel);
  const env = loadEnv({
    NEGENUUR_MODUS: 'demo',
    ENCRYPTION_KEYS: `proef:${Buffer.alloc(32, 5).toString('base64')}`,
    REDIS_URL: await breekt(redis.socket, woorden),
  });
  const log = { info: () => undefined, warn: zeg, error: zeg };
  const storage = await openStorage(env, {}, log, new AbortController().signal, niets);
  onTestFinished(() => storage.stop());
  await storage.store.ping();
  expect(woorden).toEqual([]);
  expect(gezegd.filter((regel) => regel.includes('no answer'))).toHaveLength(1);
});

test('who is asked to stop while it waits, stops', async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const woorden = Array.from({ length: 99 }, () => 'nu:geheim');
  const stop = new AbortController();
  const env = loadEnv({ NEGENUUR_MODUS: 'demo', REDIS_URL: await breekt(redis.socket, woorden) });
  const log = { info: () => undefined, warn: () => stop.abort(), error: () => undefined };
  await expect(
    openStorage(env, { NEGENUUR_DATA: redis.socket.slice(0, -6) }, log, stop.signal, niets),
  ).rejects.toThrow(/abort/i);
});

test.each([
  ['is asked to stop', { signal: AbortSignal.abort(new Error('genoeg')) }, /genoeg/],
  ['cannot read what is stored', { sleutel: 6 }, /proef/],
])('who %s in the middle of the start leaves no Redis of its own behind', async (_, anders, reden) => {
  const map = await realpath(await mkdtemp(join(tmpdir(), 'nu-')));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  const processEnv = { ...process.env, NEGENUUR_DATA: map };
  const open = async ({ signal = new AbortController().signal, sleutel = 5 }) => {
    const naam = sleutel === 5 ? 'proef' : 'ander';
    const ENCRYPTION_KEYS = `${naam}:${Buffer.alloc(32, sleutel).toString('base64')}`;
    const log = { info: niets, warn: niets, error: niets };
    return openStorage(loadEnv({ NEGENUUR_MODUS: 'demo', ENCRYPTION_KEYS }), processEnv, log, signal, niets);
  };
  await (await open({})).stop();
  await expect(open(anders)).rejects.toThrow(reden);
  expect(await listens(join(map, 'redis.sock'))).toBe(false);
});
