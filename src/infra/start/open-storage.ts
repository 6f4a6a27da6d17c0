import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../app/logging/log.ts';
import { StoreUnavailable } from '../../app/ports/store.ts';
import type { Env } from '../config/env-schema.ts';
import { openKeyFile } from '../crypto/key-file.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { readKeyRing } from '../crypto/key-ring.ts';
import type { OwnRedis } from '../own-redis/own-redis.ts';
import { startOwnRedis } from '../own-redis/own-redis.ts';
import { findServer } from '../own-redis/server-binary.ts';
import type { OnCall } from '../redis/connection.ts';
import type { RedisPorts } from '../redis/open-redis.ts';
import { openRedis } from '../redis/open-redis.ts';
import { redisTarget } from '../redis/redis-target.ts';

export type Storage = RedisPorts & {
  /** Settings of this Redis that promise less than designed, empty when all is well. */
  readonly weak: readonly string[];
  /** Closes the connection, then the program's own Redis when there is one. */
  readonly stop: () => Promise<void>;
};

/** The demo makes a key for itself and keeps it; production is refused without keys (env settings). */
function keysOf(env: Env, dataDir: string): KeyRing {
  if (env.ENCRYPTION_KEYS !== undefined) return readKeyRing(env.ENCRYPTION_KEYS);
  if (env.NEGENUUR_MODUS !== 'demo') throw new RangeError('ENCRYPTION_KEYS is missing');
  return openKeyFile(join(dataDir, 'demo-key'));
}

/** ms between two attempts to begin on a Redis that can be reached and gives no answer. */
const AGAIN = 500;

/**
 * A Redis that gives no answer in the middle of the start, because it is slow or goes away again, is waited for just
 * like one that cannot be reached: who ends instead has to be started by somebody.
 *
 * @throws the signal's reason when it is aborted, and whatever is no lack of an answer.
 */
async function persistently<T>(log: Log, signal: AbortSignal, begin: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await begin();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      if (attempt === 1) log.warn({}, 'Redis gives no answer, waiting for it');
      await pause(AGAIN, undefined, { signal });
    }
  }
}

/** Folder of the program's own data, beside where it was started. */
export const DATA_DIR = '.data';

/**
 * Connects to the Redis of the settings, or starts the program's own; waits as long as that takes.
 *
 * @param signal stops the waiting
 * @param onCall told about every answer of Redis
 */
export async function openStorage(
  env: Env,
  processEnv: Readonly<Record<string, string | undefined>>,
  log: Log,
  signal: AbortSignal,
  onCall: OnCall,
): Promise<Storage> {
  const demo = env.NEGENUUR_MODUS === 'demo';
  const dataDir = resolve(processEnv['NEGENUUR_DATA'] ?? DATA_DIR);
  const own: OwnRedis | null =
    env.REDIS_URL === undefined ? await startOwnRedis(dataDir, findServer(processEnv)) : null;
  if (own !== null) log.info({ attached: own.attached }, 'own Redis is up');
  let complained = false;
  const { ports, weak } = await persistently(log, signal, async () => {
    const opened = await openRedis({
      target: redisTarget(env, own?.socket ?? ''),
      keys: keysOf(env, dataDir),
      clock: demo ? { kind: 'demo', speed: env.NEGENUUR_SNELHEID } : { kind: 'real' },
      signal,
      onCall,
      onEvent: ({ kind }) => {
        if (kind === 'failed' && complained) return;
        complained = kind === 'failed';
        if (kind === 'up') log.info({}, 'Redis is reachable');
        else log.warn({}, kind === 'down' ? 'Redis is gone' : 'Redis cannot be reached, waiting for it');
      },
    });
    try {
      return { ports: opened, weak: (await opened.durability()).weak };
    } catch (error) {
      opened.close();
      throw error;
    }
  }).catch(async (error: unknown) => {
    // Nobody else would end it. What went wrong before says most.
    await own?.stop().catch(() => undefined);
    throw error;
  });
  if (weak.length > 0) log.warn({ weak: weak.join('+') }, 'this Redis promises less than designed');
  return {
    ...ports,
    weak,
    stop: async () => {
      // Without Redis it is forgotten after a few minutes.
      await ports.keyCare.leave().catch(() => undefined);
      ports.close();
      await own?.stop();
    },
  };
}
