import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Anchors } from '../../../src/app/ports/anchors.ts';
import type { StreamId } from '../../../src/app/ports/store.ts';
import { Anker } from '../../../src/app/register/ankeren.ts';
import { placeAfter, takeIn } from '../../../src/app/register/inschrijven.ts';
import { addLine } from '../../../src/infra/anker/anchor-file.ts';
import type { Bevinding } from '../../../src/infra/audit/bevinding.ts';
import { controleer } from '../../../src/infra/audit/controleer.ts';
import { leesAnkers } from '../../../src/infra/audit/lees-ankers.ts';
import { nextHead } from '../../../src/infra/crypto/chain.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { commitOn, event, newStream, positionOf } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { silentLog } from '../../support/silent-log.ts';

let redis: TestRedis;
let ports: RedisPorts;
let client: Redis;
let map: string;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
  client = redis.client();
  map = await mkdtemp(join(tmpdir(), 'anker-'));
});
afterAll(async () => {
  await redis.stop();
  await rm(map, { recursive: true, force: true });
});

let nr = 0;
/** A location of its own for each test, with three cases of five events, anchored, and one more event after that. */
let plaats: string;
let bestand: string;
let zaken: readonly StreamId[];
let anker: Anker;
beforeEach(async () => {
  nr += 1;
  plaats = `audit-${nr}`;
  bestand = join(map, `${plaats}.jsonl`);
  const anchors: Anchors = { places: 1, write: (line) => addLine(bestand, line) };
  const { register, clock } = ports;
  anker = new Anker({
    register,
    anchors,
    lease: { take: async () => true },
    clock: clock.view,
    log: silentLog,
  });
  zaken = Array.from({ length: 3 }, () => newStream(plaats));
  for (const stream of zaken) {
    const at = positionOf(await ports.store.commit(commitOn(stream, { events: [1, 2].map(event) })));
    await ports.store.commit(commitOn(stream, { expected: at, events: [3, 4, 5].map(event) }));
  }
  await takeIn(register, plaats);
  await anker.run([plaats]);
});

const key = (stream: StreamId, part: string): string =>
  `nu:{${plaats}}:zaak:${stream.id.split(':')[1]}:${part}`;
const register = (): string => `nu:{${plaats}}:register`;

/** The second case. */
function tweede(): StreamId {
  const [, stream] = zaken;
  if (stream === undefined) throw new Error('no case');
  return stream;
}

async function vindt(bestanden: readonly string[] = [bestand]): Promise<readonly Bevinding[]> {
  const { ankers, bevindingen } = leesAnkers(bestanden);
  return [...bevindingen, ...(await controleer(ports, plaats, ankers)).bevindingen];
}

const waar = (bevindingen: readonly Bevinding[]): readonly unknown[] =>
  bevindingen.map((een) => [een.waar, een.gebeurtenis]);

/** Destroys a case as the program does. */
async function wis(stream: StreamId): Promise<void> {
  const [at] = await ports.register.positions([stream]);
  if (at === undefined) throw new Error('no case');
  const tombstone = { soort: 'gewist', stream, at, op: 1, dagen: 30 } as const;
  const place = placeAfter(await ports.register.read(plaats));
  expect(await ports.register.purge(tombstone, place, new Map(), 1)).toBe(true);
}

/** Takes events away at the end, and makes the rest fit: what somebody with Redis and no keys can do. */
async function kortIn(stream: StreamId, tot: number): Promise<void> {
  await client.ltrim(key(stream, 'ev'), 0, tot - 1);
  const blobs = await client.lrangeBuffer(key(stream, 'ev'), 0, -1);
  const head = blobs.reduce((before, blob) => nextHead(before, blob), Buffer.alloc(0));
  await client.hset(key(stream, 'meta'), { v: String(tot), h: head });
}

test('what nobody touched is right, also after more work, a purge and another anchor', async () => {
  expect(await vindt()).toEqual([]);
  const stream = tweede();
  const [at] = await ports.register.positions([stream]);
  await ports.store.commit(
    commitOn(stream, { expected: at ?? { version: 0, head: '' }, events: [event(6)] }),
  );
  expect(await vindt()).toEqual([]);
  await wis(stream);
  await anker.run([plaats]);
  expect(await vindt()).toEqual([]);
  const { gezien } = await controleer(ports, plaats, leesAnkers([bestand]).ankers);
  expect(gezien).toMatchObject({ stromen: 2, gebeurtenissen: 10, gewist: 1, ankers: 2 });
});

describe('found, with the first wrong event', () => {
  test('one bit of an event changed', async () => {
    const blob = await client.lindexBuffer(key(tweede(), 'ev'), 2);
    if (blob === null) throw new Error('no event');
    blob.writeUInt8(blob.readUInt8(20) ^ 1, 20);
    await client.lset(key(tweede(), 'ev'), 2, blob);
    expect(waar(await vindt([]))).toEqual([[tweede().id, 3]]);
  });

  test('an event taken out', async () => {
    await client.lset(key(tweede(), 'ev'), 1, 'weg');
    await client.lrem(key(tweede(), 'ev'), 1, 'weg');
    expect(waar(await vindt([]))).toEqual([[tweede().id, 2]]);
  });

  test('two events changed places', async () => {
    const [four, five] = await client.lrangeBuffer(key(tweede(), 'ev'), 3, 4);
    await client.lset(key(tweede(), 'ev'), 3, five ?? '');
    await client.lset(key(tweede(), 'ev'), 4, four ?? '');
    expect(waar(await vindt([]))).toEqual([[tweede().id, 4]]);
  });

  test('the end cut off so that the chain fits again: only what was written down outside knows', async () => {
    await kortIn(tweede(), 3);
    expect(await vindt([])).toEqual([]);
    expect(waar(await vindt())).toEqual([[tweede().id, 4]]);
  });

  test('cut off and written on with the keys: another history', async () => {
    await kortIn(tweede(), 3);
    const anders = await redis.open();
    const [at] = await ports.register.positions([tweede()]);
    const more = commitOn(tweede(), {
      expected: at ?? { version: 0, head: '' },
      events: [7, 8, 9].map(event),
    });
    expect((await anders.store.commit(more)).kind).toBe('committed');
    expect(waar(await vindt())).toEqual([[tweede().id, 5]]);
  });

  test('a whole case deleted', async () => {
    await client.del(...['ev', 'meta', 'cmd'].map((part) => key(tweede(), part)));
    expect(waar(await vindt([]))).toEqual([[tweede().id, 1]]);
  });

  test('a purge faked: deleted, with a tombstone that only looks like one', async () => {
    await client.del(...['ev', 'meta', 'cmd'].map((part) => key(tweede(), part)));
    const short = tweede().id.split(':')[1];
    await client.rpush(
      register(),
      `w|${short}|5|${Buffer.alloc(32, 7).toString('base64url')}|1|30|AAAAAAAAAAA`,
    );
    const at = await client.get(`${register()}:kop`);
    await client.set(`${register()}:kop`, `${Number(at?.split(':')[0]) + 1}:${'ab'.repeat(32)}`);
    expect(await vindt([])).toMatchObject([
      { waar: 'register', wat: expect.stringContaining('regel 5') as string },
    ]);
  });

  test('purged by the program after the end was cut off first', async () => {
    await kortIn(tweede(), 3);
    await wis(tweede());
    expect(waar(await vindt())).toEqual([[tweede().id, 4]]);
  });

  test('a tombstone of what is still there', async () => {
    const copy = await client.dumpBuffer(key(tweede(), 'ev'));
    await wis(tweede());
    await client.restore(key(tweede(), 'ev'), 0, copy);
    expect(waar(await vindt([]))).toEqual([[tweede().id, null]]);
  });

  test('a case that no register knows', async () => {
    for (const part of ['ev', 'meta', 'cmd']) {
      await client.copy(key(tweede(), part), key(tweede(), part).replace('PR-', 'XX-'));
    }
    expect(waar(await vindt([]))).toEqual([[tweede().id.replace('PR-', 'XX-'), 1]]);
  });

  const tamperings: readonly (readonly [string, () => Promise<unknown>, number])[] = [
    [
      'an entry of the register changed',
      async () => client.lset(register(), 1, 'm|PR-1|2|AAAA|AAAAAAAAAAA'),
      2,
    ],
    [
      'an entry of the register taken out',
      async () => {
        await client.lset(register(), 1, 'weg');
        await client.lrem(register(), 1, 'weg');
      },
      2,
    ],
    ['the last entry of the register cut off', async () => client.rpop(register()), 4],
    ['the whole register gone', async () => client.del(register()), 1],
  ];

  test.each(tamperings)('%s', async (_, tamper, regel) => {
    await tamper();
    expect(await vindt([])).toMatchObject([
      { waar: 'register', wat: expect.stringContaining(`vanaf regel ${regel}`) as string },
    ]);
  });

  test('the register taken back to an earlier place of its own: only the anchor knows', async () => {
    const [before, entries] = [await client.get(`${register()}:kop`), await client.llen(register())];
    await wis(tweede());
    await anker.run([plaats]);
    await client.ltrim(register(), 0, entries - 1);
    await client.set(`${register()}:kop`, before ?? '');
    expect((await vindt()).map(({ wat }) => wat)).toContainEqual(expect.stringContaining('ingekort'));
  });

  test('a line of the anchors changed, or taken out', async () => {
    const [at] = await ports.register.positions([tweede()]);
    await ports.store.commit(
      commitOn(tweede(), { expected: at ?? { version: 0, head: '' }, events: [event(6)] }),
    );
    await anker.run([plaats]);
    await wis(tweede());
    await anker.run([plaats]);
    const { ankers } = leesAnkers([bestand]);
    expect(ankers).toHaveLength(3);
    const regels = ankers.map(({ hash: _hash, waar: _waar, ...regel }) => JSON.stringify(regel));
    const zonder = join(map, 'zonder.jsonl');
    await writeFile(zonder, [regels[0], regels[2]].join('\n'));
    expect((await vindt([zonder])).map(({ wat }) => wat)).toContainEqual(expect.stringContaining('ontbre'));
    await writeFile(
      zonder,
      [regels[0], regels[1]?.replace(/"aantal":\d+/, '"aantal":2'), regels[2]].join('\n'),
    );
    expect((await vindt([zonder])).length).toBeGreaterThan(0);
    await writeFile(zonder, 'geen anker');
    expect(await vindt([zonder])).toMatchObject([{ wat: 'deze ankerregel is niet te lezen' }]);
  });
});
