import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RedisTarget } from '../../../src/infra/redis/connection.ts';
import { commitOn, event, newStream } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { vrijePoort } from '../../support/vrije-poort.ts';

const run = promisify(execFile);
const map = mkdtempSync(join(tmpdir(), 'nu-tls-'));
const lees = (naam: string): string => readFileSync(join(map, naam), 'utf8');
let redis: TestRedis;
let poort = 0;

beforeAll(async () => {
  poort = await vrijePoort();
  // The users and certificates of a real installation, made as an administrator makes them.
  await run('deploy/compose/geheimen.sh', [map, 'localhost', String(poort)]);
  const bestanden = ['redis.pem', 'redis.key', 'redis-ca.pem', 'users.acl'].map((naam) => join(map, naam));
  const [cert = '', key = '', ca = '', acl = ''] = bestanden;
  const tls = ['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', ca];
  redis = await startRedis([
    ...tls,
    '--tls-port',
    String(poort),
    '--tls-auth-clients',
    'no',
    '--aclfile',
    acl,
  ]);
});
afterAll(async () => {
  await redis.stop();
  rmSync(map, { recursive: true });
});

function target(url: string, ca?: string): RedisTarget {
  return { url, ...(ca === undefined ? {} : { ca }) };
}

/** Tries to get in until it hears this reason; one attempt that took too long is no refusal. @throws Error when it gets in */
async function geweigerd(waar: RedisTarget, reden: RegExp): Promise<void> {
  const gehoord = Promise.withResolvers<void>();
  const stop = new AbortController();
  const opened = redis.open({
    target: waar,
    signal: stop.signal,
    onEvent: (kans) => {
      if (kans.kind === 'failed' && reden.test(kans.reason)) gehoord.resolve();
    },
  });
  const binnen = opened.then(() => {
    throw new Error('it came in');
  });
  await Promise.race([gehoord.promise, binnen]);
  stop.abort(new Error('enough'));
  await expect(opened).rejects.toThrow('enough');
}

describe('a Redis with TLS and the users of deploy/compose/geheimen.sh', () => {
  test('the program stores and reads, and finds the durability it needs', async () => {
    const ports = await redis.open({ target: target(lees('redis-url'), lees('redis-ca.pem')) });
    const commit = commitOn(newStream());
    expect((await ports.store.commit(commit)).kind).toBe('committed');
    expect((await ports.store.load(commit.stream)).events).toEqual([event(1)]);
    expect(await ports.durability()).toEqual({ weak: [] });
  });

  test.each([
    ['a certificate of somebody else', () => [lees('redis-url')] as const, /certificate/],
    [
      'a wrong password',
      () => [lees('redis-url').replace(/:[0-9a-f]{64}@/, ':fout@'), lees('redis-ca.pem')] as const,
      /WRONGPASS|NOAUTH/,
    ],
  ])('%s is refused', async (_wat, instelling, reden) => {
    const [url, ca] = instelling();
    await expect(geweigerd(target(url, ca), reden)).resolves.toBeUndefined();
  });

  test('the user of the program may not read another key, empty the store or change users', async () => {
    const wie = new URL(lees('redis-url'));
    const { username, password, port } = wie;
    const tls = { ca: lees('redis-ca.pem'), servername: 'localhost' };
    const client = new Redis({ port: Number(port), username, password, tls });
    const vragen = [['get', 'iets-anders'], ['flushall'], ['acl', 'list'], ['config', 'set', 'save', '']];
    for (const [wat = '', ...rest] of vragen)
      await expect(client.call(wat, ...rest)).rejects.toThrow('NOPERM');
    client.disconnect();
  });
});
