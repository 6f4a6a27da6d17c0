import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { KeyRing } from '../../src/infra/crypto/key-ring.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import type { RedisOptions, RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { openRedis } from '../../src/infra/redis/open-redis.ts';

/** Made anew for every test run: nothing that a test encrypts can be read later. */
export const TEST_KEYS = `proef:${randomBytes(32).toString('base64')}`;
const testKeys: KeyRing = readKeyRing(TEST_KEYS);

/** A machine that stands still for a moment is no fault of the server: only tests about that wait less, ms. */
export const PATIENT_MS = 20_000;

/** A real, empty Redis of its own on a unix socket, with the settings the program's own Redis has. */
export type TestRedis = {
  readonly socket: string;
  readonly url: string;
  readonly pid: () => number;
  /** A raw connection, closed by `stop`. */
  readonly client: () => Redis;
  /** The ports of the program on this server, with a movable case clock unless told otherwise; closed by `stop`. */
  readonly open: (options?: Partial<RedisOptions>) => Promise<RedisPorts>;
  readonly kill9: () => Promise<void>;
  /** Starts the server again on the same folder, after `kill9`. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** @param extra further settings, such as `['--port', '6400']` */
export async function startRedis(extra: readonly string[] = []): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'nu-'));
  const socket = join(dir, 'r.sock');
  let server = await launch(dir, socket, extra);
  const opened: { close(): void }[] = [];

  const kill9 = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  return {
    socket,
    url: `unix:${socket}`,
    pid: () => server.pid ?? 0,
    client: () => {
      const client = new Redis({ path: socket });
      // A test ends the server on purpose; what is asked of it then fails by itself.
      client.on('error', () => undefined);
      opened.push({ close: () => client.disconnect() });
      return client;
    },
    open: async (options) => {
      const ports = await openRedis({
        target: { url: socket, replyWithinMs: PATIENT_MS },
        keys: testKeys,
        clock: { kind: 'demo', speed: 1 },
        ...options,
      });
      opened.push(ports);
      return ports;
    },
    kill9,
    restart: async () => {
      await kill9();
      server = await launch(dir, socket, extra);
    },
    stop: async () => {
      for (const one of opened) one.close();
      await kill9();
      // A file that is being rewritten may appear while the folder is removed.
      await rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}

async function launch(dir: string, socket: string, extra: readonly string[]): Promise<ChildProcess> {
  const binary = process.env['NEGENUUR_REDIS_SERVER'] ?? 'redis-server';
  const settings = ['--port', '0', '--unixsocket', socket, '--dir', dir, '--save', ''];
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
  const server = spawn(binary, [...settings, ...durable, ...extra], { stdio: ['ignore', 'pipe', 'ignore'] });
  await ready(server);
  server.stdout.resume();
  return server;
}

/** Reads the server's log until it says that it listens. */
async function ready(server: ChildProcess): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server stopped at start:\n${log}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8');
      if (/ready to accept connections/i.test(log)) resolve();
    });
  });
  server.removeAllListeners('exit');
  server.stdout?.removeAllListeners('data');
}
