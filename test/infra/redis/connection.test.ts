import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Commit } from '../../../src/app/ports/store.ts';
import { StoreUnavailable } from '../../../src/app/ports/store.ts';
import type { ConnectionEvent } from '../../../src/infra/redis/connection.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { commitOn, event, newStream } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { startProxy } from '../../support/redis-proxy.ts';
import { until } from '../../support/until.ts';

let redis: TestRedis;
beforeEach(async () => {
  redis = await startRedis();
});
afterEach(() => redis.stop());

type Failure = { readonly provablyNotStored: boolean };

/** How a commit failed. @throws Error when it did not fail with StoreUnavailable. */
async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { provablyNotStored: error.provablyNotStored };
  }
  throw new Error('expected a failure');
}

/**
 * The same, before a timer of so many ms that starts at the same moment: on a machine that stands still, both are late.
 */
async function failsWithin(ms: number, work: Promise<unknown>): Promise<Failure | 'too late'> {
  const given = new AbortController();
  const late = sleep(ms, 'too late' as const, { signal: given.signal });
  late.catch(() => undefined);
  const first = await Promise.race([failureOf(work), late]);
  given.abort();
  return first;
}

/** Sends the same command until it is answered, as a caller does whose outcome is unknown. */
async function resend(ports: RedisPorts, commit: Commit): Promise<string> {
  await until('the connection is back', () => ports.connected());
  return (await ports.store.commit(commit)).kind;
}

describe('a lost connection', () => {
  test('a commit that reached the server but lost its reply is unknown, and applied once', async () => {
    const proxy = await startProxy(redis.socket);
    const ports = await redis.open({ target: { url: proxy.socket } });
    await ports.store.commit(commitOn(newStream())); // The server knows the script from now on.
    const commit = commitOn(newStream());
    proxy.loseReplies();
    expect((await failureOf(ports.store.commit(commit))).provablyNotStored).toBe(false);
    proxy.heal();
    expect(await resend(ports, commit)).toBe('duplicate');
    expect((await ports.store.load(commit.stream)).events).toEqual([event(1)]);
    await proxy.close();
  });

  test('a commit that was written but never arrived is unknown too, and not lost when sent again', async () => {
    const proxy = await startProxy(redis.socket);
    const ports = await redis.open({ target: { url: proxy.socket } });
    const commit = commitOn(newStream());
    proxy.loseCommands();
    expect((await failureOf(ports.store.commit(commit))).provablyNotStored).toBe(false);
    proxy.heal();
    expect(await resend(ports, commit)).toBe('committed');
    await proxy.close();
  });

  test('a server that hangs: unknown within two seconds; nothing is sent twice by itself', async () => {
    const ports = await redis.open({ target: { url: redis.url } });
    await ports.store.commit(commitOn(newStream())); // The server knows the script from now on.
    const commit = commitOn(newStream());
    process.kill(redis.pid(), 'SIGSTOP');
    expect(await failsWithin(2_000, ports.store.commit(commit))).toEqual({ provablyNotStored: false });
    process.kill(redis.pid(), 'SIGCONT');
    expect(await resend(ports, commit)).toBe('duplicate');
    expect((await ports.store.load(commit.stream)).position.version).toBe(1);
  });

  test('while Redis is gone every call fails at once and provably stores nothing; it recovers by itself', async () => {
    const events: ConnectionEvent['kind'][] = [];
    const ports = await redis.open({ onEvent: ({ kind }) => events.push(kind) });
    const stream = newStream();
    const kept = commitOn(stream);
    expect(await ports.store.commit(kept)).toMatchObject({ kind: 'committed' });
    await redis.kill9();
    await until('the program has noticed', () => !ports.connected());
    for (const work of [
      ports.store.load(stream),
      ports.store.commit(commitOn(newStream())),
      ports.store.ping(),
      ports.agenda.stats('x'),
      ports.ledger.readAll(stream),
      ports.directory.locationOf('a', 'b'),
    ]) {
      expect(await failsWithin(100, work)).toEqual({ provablyNotStored: true });
    }
    await until('it has tried to connect', () => events.includes('failed'));
    await redis.restart();
    expect(await resend(ports, kept)).toBe('duplicate');
    expect((await ports.store.load(stream)).events).toEqual([event(1)]);
    expect(events[0]).toBe('up');
    expect(events.filter((kind) => kind === 'down')).toHaveLength(1);
    expect(events.at(-1)).toBe('up');
  });

  test('a kill -9 in the middle of many commits loses none that was acknowledged', async () => {
    const ports = await redis.open();
    const commits = Array.from({ length: 400 }, () =>
      commitOn(newStream('druk'), { timersSet: [{ id: 't', due: 7 }] }),
    );
    let acknowledged = 0;
    const outcomes = commits.map(async (commit) => {
      const { kind } = await ports.store.commit(commit);
      acknowledged++;
      return kind;
    });
    const settled = Promise.allSettled(outcomes);
    await until('some are acknowledged', () => acknowledged >= 1);
    await redis.kill9();
    const results = await settled;
    await redis.restart();
    await until('the connection is back', () => ports.connected());
    for (const [index, { status }] of results.entries()) {
      const commit = commits[index];
      if (commit === undefined || status === 'rejected') continue;
      expect((await ports.store.load(commit.stream)).events).toEqual([event(1)]);
      expect((await ports.store.commit(commit)).kind).toBe('duplicate');
    }
  });
});

describe('a server that refuses', () => {
  test('out of memory stores nothing, says so, and still reads', async () => {
    const ports = await redis.open();
    const stream = newStream();
    await ports.store.commit(commitOn(stream));
    await redis.client().config('SET', 'maxmemory', '1');
    const refused = commitOn(newStream(), { timersSet: [{ id: 't', due: 1 }] });
    expect((await failureOf(ports.store.commit(refused))).provablyNotStored).toBe(true);
    expect((await ports.store.load(stream)).events).toEqual([event(1)]);
    await redis.client().config('SET', 'maxmemory', '0');
    expect(await ports.store.commit(refused)).toMatchObject({ kind: 'committed' });
  });

  test('a program error is not passed off as a Redis that is away', async () => {
    const ports = await redis.open();
    const stream = newStream('stuk');
    await redis.client().set(`nu:{stuk}:zaak:${stream.id.split(':')[1]}:meta`, 'geen hash');
    await expect(ports.store.load(stream)).rejects.toThrow(/WRONGTYPE/);
  });

  test('a server that forgot the scripts gets them again', async () => {
    const ports = await redis.open();
    await ports.store.commit(commitOn(newStream()));
    await redis.client().script('FLUSH');
    expect(await ports.store.commit(commitOn(newStream()))).toMatchObject({ kind: 'committed' });
  });
});

describe('at the start', () => {
  test('waits for a Redis that is not there yet and tells so', async () => {
    await redis.kill9();
    const events: ConnectionEvent['kind'][] = [];
    const opening = redis.open({ onEvent: ({ kind }) => events.push(kind) });
    await until('it has failed twice', () => events.filter((kind) => kind === 'failed').length >= 2);
    await redis.restart();
    expect((await opening).connected()).toBe(true);
  });

  test('stops waiting when told to', async () => {
    await redis.kill9();
    const stop = new AbortController();
    const opening = redis.open({ signal: stop.signal });
    stop.abort(new Error('genoeg'));
    await expect(opening).rejects.toThrow('genoeg');
  });

  test('names every setting that weakens the promise', async () => {
    const ports = await redis.open();
    expect(await ports.durability()).toEqual({ weak: [] });
    await redis.client().config('SET', 'appendfsync', 'everysec');
    await redis.client().config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await ports.durability()).toEqual({
      weak: ['appendfsync=everysec', 'maxmemory-policy=allkeys-lru'],
    });
  });

  test('a server that hides its settings is reported as unknown', async () => {
    await redis.client().call('ACL', 'SETUSER', 'default', '-config');
    const ports = await redis.open();
    expect((await ports.durability()).weak).toEqual([
      'appendonly=unknown',
      'appendfsync=unknown',
      'maxmemory-policy=unknown',
    ]);
  });
});
