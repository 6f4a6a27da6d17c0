import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { EMPTY } from '../../src/app/ports/store.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { commitOn, event, newStream, positionOf } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';

let redis: TestRedis;
let ports: RedisPorts;
let store: Store;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
  store = ports.store;
});
afterAll(() => redis.stop());

describe('appending', () => {
  test('a stream that does not exist is empty', async () => {
    expect(await store.load(newStream())).toEqual({ position: EMPTY, events: [], after: 0, heads: [] });
  });

  test('what is committed is loaded, in order, with the head after each event', async () => {
    const stream = newStream();
    const first = positionOf(await store.commit(commitOn(stream, { events: [event(1), event(2)] })));
    const second = await store.commit(commitOn(stream, { expected: first, events: [event(3)] }));
    const loaded = await store.load(stream);
    expect(loaded.events).toEqual([event(1), event(2), event(3)]);
    expect(loaded.position).toEqual(positionOf(second));
    expect(loaded.heads).toHaveLength(3);
    expect(loaded.heads[1]).toBe(first.head);
    expect(loaded.heads[2]).toBe(loaded.position.head);
  });

  test('another replica reads it too', async () => {
    const stream = newStream();
    await store.commit(commitOn(stream));
    const other = await redis.open();
    expect((await other.store.load(stream)).events).toEqual([event(1)]);
    const position = (await other.store.load(stream)).position;
    expect(await other.store.commit(commitOn(stream, { expected: position }))).toMatchObject({
      kind: 'committed',
    });
  });

  test('the same command is applied once, whoever sends it again and whatever happened since', async () => {
    const stream = newStream();
    const commit = commitOn(stream);
    const position = positionOf(await store.commit(commit));
    await store.commit(commitOn(stream, { expected: position }));
    expect(await store.commit(commit)).toEqual({ kind: 'duplicate', version: 1 });
    expect(await store.commit({ ...commit, expected: position })).toEqual({ kind: 'duplicate', version: 1 });
    expect((await store.load(stream)).position.version).toBe(2);
  });

  test('it is known whether a command was committed on a stream', async () => {
    const stream = newStream();
    const commit = commitOn(stream);
    expect(await store.knows(stream, commit.commandId)).toBe(false);
    await store.commit(commit);
    expect(await store.knows(stream, commit.commandId)).toBe(true);
    expect(await store.knows(newStream(), commit.commandId)).toBe(false);
  });

  test('a commit on an old position changes nothing', async () => {
    const stream = newStream();
    const first = positionOf(await store.commit(commitOn(stream)));
    await store.commit(commitOn(stream, { expected: first }));
    const late = commitOn(stream, {
      expected: first,
      timersSet: [{ id: 't', due: 1 }],
      postsDirty: ['p'],
      openIndex: 1,
    });
    expect(await store.commit(late)).toEqual({ kind: 'conflict' });
    expect((await store.load(stream)).position.version).toBe(2);
    expect(await ports.agenda.stats(stream.locatie)).toMatchObject({ pending: 0 });
    expect(await store.openCases(stream.locatie)).toEqual([]);
  });

  test('a right version with a head of another history is a conflict', async () => {
    const stream = newStream();
    const { version } = positionOf(await store.commit(commitOn(stream)));
    const other = positionOf(await store.commit(commitOn(newStream())));
    const result = await store.commit(commitOn(stream, { expected: { version, head: other.head } }));
    expect(result).toEqual({ kind: 'conflict' });
  });

  test('of two replicas that race on the same head exactly one wins', async () => {
    const other = (await redis.open()).store;
    for (let round = 0; round < 50; round++) {
      const stream = newStream('wedloop');
      const results = await Promise.all([store.commit(commitOn(stream)), other.commit(commitOn(stream))]);
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['committed', 'conflict']);
      expect((await store.load(stream)).events).toHaveLength(1);
      expect((await other.load(stream)).events).toHaveLength(1);
    }
  });

  test('a commit without events moves timers and keeps the position', async () => {
    const stream = newStream();
    const position = positionOf(await store.commit(commitOn(stream, { timersSet: [{ id: 'oud', due: 5 }] })));
    const repair = {
      expected: position,
      events: [],
      timersDropped: ['oud'],
      timersSet: [{ id: 'nieuw', due: 9 }],
    };
    expect(positionOf(await store.commit(commitOn(stream, repair)))).toEqual(position);
    expect(await ports.agenda.timersOf(stream)).toEqual([{ id: 'nieuw', due: 9 }]);
  });

  test('the stream of a location stands beside its cases', async () => {
    const locatie = 'zuiddorp';
    const stream = { locatie, soort: 'locatie', id: locatie } as const;
    await store.commit(commitOn(stream, { timersSet: [{ id: 'overzicht', due: 3 }] }));
    await store.commit(commitOn(newStream(locatie), { timersSet: [{ id: 'overzicht', due: 4 }] }));
    expect((await store.load(stream)).events).toEqual([event(1)]);
    expect(await ports.agenda.timersOf(stream)).toEqual([{ id: 'overzicht', due: 3 }]);
  });

  test.each([
    ['a case id without its location', { locatie: 'a', soort: 'zaak', id: 'b:1' }],
    ['a case id that would break a key', { locatie: 'a', soort: 'zaak', id: 'a:1|2' }],
    ['a location that would break the hash tag', { locatie: 'a}', soort: 'locatie', id: 'a}' }],
    ['a location stream with another name', { locatie: 'a', soort: 'locatie', id: 'b' }],
  ] as const)('%s is refused', async (_, stream) => {
    await expect(store.load(stream)).rejects.toThrow(RangeError);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('a timer due at %s is refused', async (due) => {
    await expect(store.commit(commitOn(newStream(), { timersSet: [{ id: 't', due }] }))).rejects.toThrow(
      RangeError,
    );
  });
});

describe('reading what is new', () => {
  test('only newer events come back', async () => {
    const stream = newStream();
    const first = positionOf(await store.commit(commitOn(stream)));
    const second = positionOf(await store.commit(commitOn(stream, { expected: first, events: [event(2)] })));
    expect(await store.load(stream, first)).toEqual({
      position: second,
      events: [event(2)],
      after: 1,
      heads: [second.head],
    });
    expect(await store.load(stream, second)).toEqual({ position: second, events: [], after: 2, heads: [] });
  });

  test.each([
    ['is of another history', 1],
    ['lies ahead of what is stored', 9],
    ['has the right version and another head', 2],
  ])('everything comes back when what is known %s', async (_, version) => {
    const stream = newStream();
    const first = positionOf(await store.commit(commitOn(stream)));
    const position = positionOf(
      await store.commit(commitOn(stream, { expected: first, events: [event(2)] })),
    );
    const loaded = await store.load(stream, { version, head: 'ab'.repeat(32) });
    expect(loaded).toMatchObject({ position, events: [event(1), event(2)], after: 0 });
  });
});

describe('indexes', () => {
  test('open cases are sorted by their score, can move and can leave', async () => {
    const [a, b] = [newStream('noord'), newStream('noord')];
    const inA = positionOf(await store.commit(commitOn(a, { openIndex: 20 })));
    const inB = positionOf(await store.commit(commitOn(b, { openIndex: 10 })));
    expect(await store.openCases('noord')).toEqual([b.id, a.id]);
    const moved = positionOf(await store.commit(commitOn(b, { expected: inB, openIndex: 30 })));
    expect(await store.openCases('noord')).toEqual([a.id, b.id]);
    await store.commit(commitOn(b, { expected: moved }));
    await store.commit(commitOn(a, { expected: inA, openIndex: null }));
    expect(await store.openCases('noord')).toEqual([b.id]);
  });

  test('numbers of a series never repeat, also when many ask at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 50 }, () => store.nextNumber('oost', '26')));
    expect(numbers.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(await store.nextNumber('oost', '27')).toBe(1);
    expect(await store.nextNumber('west', '26')).toBe(1);
  });

  test('a case of a source is tied to the first zaak, over all locations', async () => {
    const [mine, theirs] = [
      { zaakId: 'noord:NO-26-0001', locatie: 'noord' },
      { zaakId: 'zuid:ZU-26-0001', locatie: 'zuid' },
    ];
    expect(await store.findSource('bvh', 'x')).toBeNull();
    expect(await store.claimSource('bvh', 'x', mine)).toEqual(mine);
    expect(await store.claimSource('bvh', 'x', theirs)).toEqual(mine);
    expect(await store.claimSource('bvh', 'x', mine)).toEqual(mine);
    expect(await store.findSource('bvh', 'x')).toEqual(mine);
    expect(await store.claimSource('bv', 'hx', theirs)).toEqual(theirs);
  });

  test('of many who claim the same source at once all get the same answer', async () => {
    const claims = Array.from({ length: 20 }, (_, i) => ({ zaakId: `noord:NO-26-${i}`, locatie: 'noord' }));
    const answers = await Promise.all(claims.map((claim) => store.claimSource('bvh', 'samen', claim)));
    expect(new Set(answers.map(({ zaakId }) => zaakId)).size).toBe(1);
  });
});
