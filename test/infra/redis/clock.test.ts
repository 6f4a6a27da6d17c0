import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseClock } from '../../../src/infra/clock/case-clock.ts';
import { CaseClockMoved } from '../../../src/infra/redis/redis-clock.ts';
import { commitOn, newStream } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

const HOUR = 3_600_000;

describe('the clock of one process', () => {
  const map = { wall0: 1_000, case0: 5_000, speed: 60 };

  test('case time is an affine map of wall time', () => {
    let local = 0;
    const clock = new CaseClock(() => local, map, 1_000);
    expect([clock.wall(), clock.caseNow()]).toEqual([1_000, 5_000]);
    local = 10;
    expect([clock.wall(), clock.caseNow()]).toEqual([1_010, 5_600]);
  });

  test('it follows the server as far as its answer proves', () => {
    let local = 100;
    const clock = new CaseClock(() => local, map, 1_000);
    local = 200;
    clock.observe(9_000, 180);
    expect(clock.wall()).toBe(9_000);
    clock.observe(500, 180);
    expect(clock.wall()).toBe(520);
  });

  test('an answer that was read late moves it neither forward nor back', () => {
    let local = 0;
    const clock = new CaseClock(() => local, map, 1_000);
    // Its time was read right after it was asked, and right before it came.
    for (const readAt of [5, 1_995]) {
      const sentAt = local;
      local += 2_000;
      clock.observe(1_000 + sentAt + readAt, sentAt);
      expect(clock.wall()).toBe(1_000 + local);
    }
  });

  test('case time never goes back: not with the server’s time, not behind what a claim has seen', () => {
    const clock = new CaseClock(() => 0, map, 2_000);
    expect(clock.caseNow()).toBe(65_000);
    clock.observe(1_000, 0);
    expect(clock.wall()).toBe(1_000);
    expect(clock.caseNow()).toBe(65_000);
    clock.raise(70_000);
    expect(clock.caseNow()).toBe(70_000);
  });
});

describe('the clock in Redis', () => {
  let redis: TestRedis;
  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(() => redis.stop());

  /** Difference between case and wall time, exact to a second. */
  async function ahead(options: Parameters<TestRedis['open']>[0]): Promise<number> {
    const { view } = (await redis.open(options)).clock;
    return Math.round((view.caseNow() - view.wall()) / 1_000) * 1_000;
  }

  test('real time is real, and cannot be moved', async () => {
    expect(await ahead({ clock: { kind: 'real' } })).toBe(0);
    const { clock } = await redis.open({ clock: { kind: 'real' } });
    expect(clock.view.speed).toBe(1);
    await expect(clock.advance(1)).rejects.toThrow(RangeError);
  });

  test('moved forward, it is so for every process and after a restart; real deadlines refuse it', async () => {
    const [one, other] = [await redis.open(), await redis.open()];
    await one.clock.advance(2 * HOUR);
    await one.clock.advance(HOUR);
    await other.store.ping();
    for (const { view } of [one.clock, other.clock]) {
      const wall = view.wall();
      expect(view.caseNow() - wall).toBeGreaterThanOrEqual(3 * HOUR);
    }
    expect(await ahead({})).toBe(3 * HOUR);
    await expect(redis.open({ clock: { kind: 'real' } })).rejects.toThrow(CaseClockMoved);
    await expect(one.clock.advance(-1)).rejects.toThrow(RangeError);
  });

  test('another speed goes on from where the clock is', async () => {
    await (await redis.open()).clock.advance(HOUR);
    const before = performance.now();
    const fast = await redis.open({ clock: { kind: 'demo', speed: 60 } });
    expect(fast.clock.view.speed).toBe(60);
    const wall = fast.clock.view.wall();
    const drift = fast.clock.view.caseNow() - wall - HOUR;
    expect(drift).toBeGreaterThanOrEqual(0);
    // Since it got its speed it ran 59 times as fast as the wall, and nothing besides; each end is a whole ms.
    expect(drift).toBeLessThanOrEqual(59 * (performance.now() - before + 2));
  });

  test('a replica that has not heard of a move is not taken back behind it by its next claim', async () => {
    const [one, other] = [await redis.open(), await redis.open()];
    const stream = newStream();
    // Half a second within the hour: what one process takes for now may be some ms ahead of the server.
    const due = one.clock.view.caseNow() + HOUR - 500;
    const later = due + 1_000;
    const timersSet = [
      { id: 'a', due },
      { id: 'b', due },
      { id: 'c', due: later },
    ];
    await one.store.commit(commitOn(stream, { timersSet }));
    const claim = { locatie: stream.locatie, kind: 'timer', max: 1, leaseMs: HOUR } as const;
    expect(await other.agenda.claim({ ...claim, token: '0' })).toEqual([]);
    await one.clock.advance(HOUR);
    const [mine] = await one.agenda.claim({ ...claim, token: '1' });
    const [theirs] = await other.agenda.claim({ ...claim, token: '2' });
    expect([mine?.id, theirs?.id]).toEqual(['a', 'b']);
    expect(theirs?.now).toBeGreaterThanOrEqual(mine?.now ?? Number.POSITIVE_INFINITY);
    expect(other.clock.view.caseNow()).toBeGreaterThanOrEqual(theirs?.now ?? Number.POSITIVE_INFINITY);
    expect(await other.agenda.untilNext(stream.locatie)).toBeLessThanOrEqual(1_000);
  });

  test('at speed 60 a delay of the wall clock is sixty times as long on the case clock', async () => {
    const fast = await redis.open({ clock: { kind: 'demo', speed: 60 } });
    const stream = newStream();
    const due = fast.clock.view.caseNow() - HOUR;
    await fast.store.commit(commitOn(stream, { timersSet: [{ id: 't', due }] }));
    const request = { locatie: stream.locatie, kind: 'timer', max: 1, leaseMs: HOUR, token: 'x' } as const;
    const [claimed] = await fast.agenda.claim(request);
    if (claimed === undefined) throw new Error('expected a timer');
    expect(await fast.agenda.untilNext(stream.locatie)).toBeGreaterThan(HOUR - 10_000);
    expect(await fast.agenda.untilNext(stream.locatie)).toBeLessThanOrEqual(HOUR);
    await fast.agenda.retry(claimed, 120_000, true);
    expect(await fast.agenda.untilNext(stream.locatie)).toBeGreaterThan(110_000);
    expect(await fast.agenda.untilNext(stream.locatie)).toBeLessThanOrEqual(120_000);
  });
});
