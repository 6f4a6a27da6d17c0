import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgendaKind, Claimed, ParkedEntry } from '../../src/app/ports/agenda.ts';
import type { Position, StreamId } from '../../src/app/ports/store.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { commitOn, newStream, positionOf } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;
let redis: TestRedis;
let ports: RedisPorts;
let tokens = 0;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
});
afterAll(() => redis.stop());

/** Claims as a replica does: everything that is due, with a new token and a lease that outlives the test. */
async function claim(
  kind: AgendaKind,
  stream: StreamId,
  change: { max?: number; leaseMs?: number; token?: string } = {},
): Promise<readonly Claimed[]> {
  const token = `kaartje-${++tokens}`;
  return ports.agenda.claim({ locatie: stream.locatie, kind, max: 100, leaseMs: MINUTE, token, ...change });
}
async function only(kind: AgendaKind, stream: StreamId): Promise<Claimed> {
  const [first, ...more] = await claim(kind, stream);
  if (first === undefined || more.length > 0) throw new Error('expected exactly one entry');
  return first;
}
async function parkedIn(stream: StreamId): Promise<ParkedEntry> {
  const [first, ...more] = await ports.agenda.parked(stream.locatie);
  if (first === undefined || more.length > 0) throw new Error('expected exactly one parked entry');
  return first;
}
const ids = (claimed: readonly Claimed[]): readonly string[] => claimed.map(({ id }) => id);
/** A second ago: what this process takes for now may be some ms ahead of the server, which decides what is due. */
const justNow = (): number => ports.clock.view.caseNow() - 1_000;

async function withTimers(
  ...timersSet: readonly { id: string; due: number }[]
): Promise<[StreamId, Position]> {
  const stream = newStream();
  return [stream, positionOf(await ports.store.commit(commitOn(stream, { timersSet })))];
}
async function withPosts(...postsDirty: readonly string[]): Promise<[StreamId, Position]> {
  const stream = newStream();
  return [stream, positionOf(await ports.store.commit(commitOn(stream, { postsDirty })))];
}

describe('claiming', () => {
  test('what is due comes in the order of its time, what is not stays', async () => {
    const due = justNow();
    const [stream] = await withTimers(
      { id: 'later', due: due + MINUTE },
      { id: 'tweede', due },
      { id: 'eerste', due: due - 1 },
    );
    const claimed = await claim('timer', stream);
    expect(ids(claimed)).toEqual(['eerste', 'tweede']);
    for (const { due, now: at } of claimed) expect(at).toBeGreaterThanOrEqual(due);
    expect(claimed[0]).toMatchObject({ kind: 'timer', stream, attempts: 0 });
  });

  test('what one replica holds another does not get', async () => {
    const [stream] = await withPosts('a', 'b', 'c');
    const mine = await claim('sync', stream, { max: 2 });
    expect(mine).toHaveLength(2);
    expect(await claim('sync', stream)).toHaveLength(1);
    expect(await claim('sync', stream)).toEqual([]);
  });

  test('sent again after a lost answer it gives the same entries, and no more', async () => {
    const [stream] = await withPosts('a', 'b', 'c');
    const first = await claim('sync', stream, { max: 2, token: 'zelfde' });
    const again = await claim('sync', stream, { max: 2, token: 'zelfde' });
    expect(again.map(({ id, due, attempts }) => [id, due, attempts])).toEqual(
      first.map(({ id, due, attempts }) => [id, due, attempts]),
    );
  });

  test('sent again it leaves out what was done since', async () => {
    const [stream] = await withPosts('a', 'b');
    const [first] = await claim('sync', stream, { token: 'nogmaals' });
    if (first !== undefined) await ports.agenda.acknowledge(first);
    expect(ids(await claim('sync', stream, { token: 'nogmaals' }))).toEqual(['b']);
  });

  test('a timer keeps its first due time when its lease runs out, and that run counts as failed', async () => {
    const due = justNow() - 5;
    const [stream] = await withTimers({ id: 't', due });
    await claim('timer', stream, { leaseMs: 1 });
    let again: readonly Claimed[] = [];
    await until('the lease has run out', async () => (again = await claim('timer', stream)).length > 0);
    expect(again[0]).toMatchObject({ id: 't', due, attempts: 1 });
  });

  test('a lease runs on the wall clock: moving the case clock does not break it', async () => {
    const [stream] = await withTimers({ id: 't', due: justNow() });
    await only('timer', stream);
    await ports.clock.advance(60 * MINUTE);
    expect(await claim('timer', stream)).toEqual([]);
    expect(await ports.agenda.untilNext(stream.locatie)).toBeGreaterThan(0);
  });
});

describe('finishing', () => {
  test('an acknowledged sync is gone', async () => {
    const [stream] = await withPosts('p');
    expect(await ports.agenda.acknowledge(await only('sync', stream))).toBe(true);
    expect(await ports.agenda.stats(stream.locatie)).toEqual({
      lateMs: 0,
      waitingMs: 0,
      parked: 0,
      pending: 0,
    });
  });

  test('a timer cannot be acknowledged', async () => {
    const [stream] = await withTimers({ id: 't', due: justNow() });
    await expect(ports.agenda.acknowledge(await only('timer', stream))).rejects.toThrow(RangeError);
  });

  test('a commit that touches a claimed sync makes it due again and the old acknowledgement void', async () => {
    const [stream, expected] = await withPosts('p');
    const old = await only('sync', stream);
    await ports.store.commit(commitOn(stream, { expected, postsDirty: ['p'] }));
    expect(await ports.agenda.acknowledge(old)).toBe(false);
    expect(await ports.agenda.retry(old, MINUTE, true)).toBe(false);
    expect(await ports.agenda.park(old, 'oud')).toBe(false);
    expect(await only('sync', stream)).toMatchObject({ id: 'p', attempts: 0 });
  });

  test('whoever lost the lease to another can no longer finish, give back or park', async () => {
    const [stream] = await withPosts('p');
    const [old] = await claim('sync', stream, { leaseMs: 1 });
    let taken: readonly Claimed[] = [];
    await until('another holds it', async () => (taken = await claim('sync', stream)).length > 0);
    const [held] = taken;
    if (old === undefined || held === undefined) throw new Error('expected both to have claimed');
    expect(await ports.agenda.acknowledge(old)).toBe(false);
    expect(await ports.agenda.retry(old, 0, true)).toBe(false);
    expect(await ports.agenda.park(old, 'oud')).toBe(false);
    expect(await claim('sync', stream)).toEqual([]);
    expect(await ports.agenda.acknowledge(held)).toBe(true);
  });

  test('a timer that is set anew is due at its new time only', async () => {
    const [stream, expected] = await withTimers({ id: 't', due: justNow() });
    await only('timer', stream);
    const due = justNow() + MINUTE;
    await ports.store.commit(commitOn(stream, { expected, timersSet: [{ id: 't', due }] }));
    expect(await claim('timer', stream)).toEqual([]);
    expect(await ports.agenda.timersOf(stream)).toEqual([{ id: 't', due }]);
  });

  test('a dropped timer is gone while somebody holds it', async () => {
    const [stream, expected] = await withTimers({ id: 't', due: justNow() });
    const old = await only('timer', stream);
    await ports.store.commit(commitOn(stream, { expected, timersDropped: ['t'] }));
    expect(await ports.agenda.retry(old, 0, true)).toBe(false);
    expect(await ports.agenda.timersOf(stream)).toEqual([]);
    expect(await ports.agenda.stats(stream.locatie)).toMatchObject({ pending: 0 });
  });
});

describe('failing', () => {
  test('it comes back after its delay, counted or not', async () => {
    const [stream] = await withPosts('p');
    const first = await only('sync', stream);
    expect(await ports.agenda.retry(first, 0, true)).toBe(true);
    const second = await only('sync', stream);
    expect(second).toMatchObject({ attempts: 1, due: first.due });
    await ports.agenda.retry(second, 0, false);
    const third = await only('sync', stream);
    expect(third.attempts).toBe(1);
    await ports.agenda.retry(third, MINUTE, true);
    expect(await claim('sync', stream)).toEqual([]);
    expect(await ports.agenda.untilNext(stream.locatie)).toBeGreaterThan(MINUTE / 2);
  });

  test('parked it is out of the way and visible, and can be replayed', async () => {
    const due = justNow() - 5;
    const [stream] = await withTimers({ id: 't', due });
    expect(await ports.agenda.park(await only('timer', stream), 'kapot')).toBe(true);
    expect(await claim('timer', stream)).toEqual([]);
    const entry = await parkedIn(stream);
    expect(entry).toMatchObject({ kind: 'timer', stream, id: 't', reason: 'kapot' });
    expect(await ports.agenda.stats(stream.locatie)).toMatchObject({ parked: 1, pending: 0 });
    expect(await ports.agenda.timersOf(stream)).toEqual([{ id: 't', due }]);
    expect(await ports.agenda.replay(entry)).toBe(true);
    expect(await only('timer', stream)).toMatchObject({ id: 't', due, attempts: 0 });
    expect(await ports.agenda.replay(entry)).toBe(false);
  });

  test('a commit that touches a parked entry brings it back', async () => {
    const [stream, expected] = await withPosts('p');
    await ports.agenda.park(await only('sync', stream), 'kapot');
    await ports.store.commit(commitOn(stream, { expected, postsDirty: ['p'] }));
    expect(await ports.agenda.parked(stream.locatie)).toEqual([]);
    expect(await only('sync', stream)).toMatchObject({ id: 'p' });
  });
});

describe('a change that is worked out', () => {
  test('gives way to the posts it concerns, and keeps how far it came', async () => {
    const [stream] = await withPosts('*');
    expect(await ports.agenda.workedOut(stream)).toBe(0);
    expect(await ports.agenda.workOut(await only('sync', stream), ['p', 'q'], 1)).toBe(true);
    expect(await ports.agenda.workedOut(stream)).toBe(1);
    expect(ids(await claim('sync', stream)).toSorted()).toEqual(['p', 'q']);
  });

  test('stays due when the stream changed once more meanwhile; its posts are due all the same', async () => {
    const [stream, expected] = await withPosts('*');
    const change = await only('sync', stream);
    await ports.store.commit(commitOn(stream, { expected, postsDirty: ['*'] }));
    expect(await ports.agenda.workOut(change, ['p'], 1)).toBe(false);
    expect(ids(await claim('sync', stream)).toSorted()).toEqual(['*', 'p']);
  });

  test('takes a post back that was being sent: it may be out of date', async () => {
    const [stream] = await withPosts('*', 'p');
    const claimed = await claim('sync', stream);
    const [change, post] = claimed.toSorted((a, b) => a.id.localeCompare(b.id));
    if (change === undefined || post === undefined) throw new Error('expected two entries');
    await ports.agenda.workOut(change, ['p'], 1);
    expect(await ports.agenda.acknowledge(post)).toBe(false);
    expect(ids(await claim('sync', stream))).toEqual(['p']);
  });

  test('leaves nothing behind of a stream that is gone', async () => {
    const stream = newStream();
    await ports.agenda.touch(stream, ['*']);
    await ports.agenda.workOut(await only('sync', stream), [], 3);
    expect(await ports.agenda.workedOut(stream)).toBe(0);
  });
});

describe('touching', () => {
  test('makes a post due at once, once, and twice is the same', async () => {
    const stream = newStream();
    await ports.agenda.touch(stream, ['p', 'q']);
    await ports.agenda.touch(stream, ['p']);
    await ports.agenda.touch(stream, []);
    expect(ids(await claim('sync', stream)).toSorted()).toEqual(['p', 'q']);
  });

  test('later does not put off what is due already', async () => {
    const stream = newStream();
    await ports.agenda.touch(stream, ['p']);
    await ports.agenda.touch(stream, ['p', 'q'], ports.clock.view.wall() + MINUTE);
    expect(ids(await claim('sync', stream))).toEqual(['p']);
  });

  test('takes a claimed post from its holder, for when it says', async () => {
    const [stream] = await withPosts('p');
    const old = await only('sync', stream);
    await ports.agenda.touch(stream, ['p'], ports.clock.view.wall() + MINUTE);
    expect(await ports.agenda.acknowledge(old)).toBe(false);
    expect(await claim('sync', stream)).toEqual([]);
  });
});

describe('looking', () => {
  test('an empty agenda has no next time', async () => {
    expect(await ports.agenda.untilNext('leeg')).toBeNull();
    expect(await ports.agenda.stats('leeg')).toEqual({ lateMs: 0, waitingMs: 0, parked: 0, pending: 0 });
  });

  test('something overdue is late, also while somebody is at it', async () => {
    const [stream] = await withTimers({ id: 't', due: justNow() - MINUTE });
    expect(await ports.agenda.untilNext(stream.locatie)).toBe(0);
    expect((await ports.agenda.stats(stream.locatie)).lateMs).toBeGreaterThanOrEqual(MINUTE);
    await only('timer', stream);
    expect((await ports.agenda.stats(stream.locatie)).lateMs).toBeGreaterThanOrEqual(MINUTE);
  });
});

describe('keeping up', () => {
  test('what backs off is late, but nobody has left it lying', async () => {
    const [stream] = await withPosts('p');
    await ports.agenda.touch(stream, ['p'], ports.clock.view.wall() - MINUTE);
    expect((await ports.agenda.stats(stream.locatie)).waitingMs).toBeGreaterThanOrEqual(MINUTE);
    await ports.agenda.retry(await only('sync', stream), MINUTE, true);
    const stats = await ports.agenda.stats(stream.locatie);
    expect(stats.waitingMs).toBe(0);
    expect(stats.lateMs).toBeGreaterThanOrEqual(MINUTE);
  });

  test('each kind has a next time of its own', async () => {
    const [stream] = await withPosts('p');
    expect(await ports.agenda.untilNext(stream.locatie, 'sync')).toBe(0);
    expect(await ports.agenda.untilNext(stream.locatie, 'timer')).toBeNull();
  });
});

describe('rebuilding timers from events', () => {
  test('what lacks is set, what is too much goes, what is right keeps its holder', async () => {
    const due = justNow() - 1;
    const [stream, at] = await withTimers(
      { id: 'goed', due },
      { id: 'teveel', due: 5 },
      { id: 'verkeerd', due: 6 },
    );
    const [held] = await claim('timer', stream).then((all) => all.filter(({ id }) => id === 'goed'));
    const derived = [
      { id: 'goed', due },
      { id: 'verkeerd', due: due + MINUTE },
      { id: 'nieuw', due: due + 2 * MINUTE },
    ];
    expect(await ports.agenda.setTimersOf(stream, at, derived)).toBe(true);
    expect(await ports.agenda.timersOf(stream)).toEqual(derived);
    expect(await claim('timer', stream)).toEqual([]);
    if (held === undefined) throw new Error('expected to hold the timer');
    expect(await ports.agenda.retry(held, 0, true)).toBe(true);
  });

  test('nothing happens when the stream has moved on', async () => {
    const [stream, at] = await withTimers({ id: 't', due: 5 });
    await ports.store.commit(commitOn(stream, { expected: at }));
    expect(await ports.agenda.setTimersOf(stream, at, [])).toBe(false);
    const elsewhere = { version: at.version + 1, head: at.head };
    expect(await ports.agenda.setTimersOf(stream, elsewhere, [])).toBe(false);
    expect(await ports.agenda.timersOf(stream)).toEqual([{ id: 't', due: 5 }]);
  });

  test('timers of a stream whose name starts alike are left alone', async () => {
    const [stream, at] = await withTimers({ id: 't', due: 5 });
    const alike = { ...stream, id: `${stream.id}1` };
    await ports.store.commit(commitOn(alike, { timersSet: [{ id: 't', due: 7 }] }));
    await ports.agenda.setTimersOf(stream, at, []);
    expect(await ports.agenda.timersOf(alike)).toEqual([{ id: 't', due: 7 }]);
  });
});
