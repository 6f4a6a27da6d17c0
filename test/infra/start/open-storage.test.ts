import { expect, onTestFinished, test } from 'vitest';
import { loadEnv } from '../../../src/infra/config/env.ts';
import { openStorage } from '../../../src/infra/start/open-storage.ts';
import { startRedis } from '../../support/redis.ts';
import { socketBetween } from '../../support/socket-between.ts';

const niets = (): void => undefined;

/** A wire that breaks whenever this word first goes over it: after the connection was made, in the middle of the start. */
async function breekt(target: string, woorden: string[]): Promise<string> {
  const socket = `${target}.breekt`;
  const { close } = await socketBetween(socket, target, ({ client, upstream, end }) => {
    client.on('data', (chunk) => {
      const plek = woorden.findIndex((woord) => chunk.includes(woord));
      if (plek < 0) upstream.write(chunk);
      else {
        woorden.splice(plek, 1);
        end();
      }
    });
    upstream.on('data', (chunk) => client.write(chunk));
  });
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
