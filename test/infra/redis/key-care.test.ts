import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_CONTACTS } from '../../../src/app/ports/contact-points.ts';
import { StoreUnavailable } from '../../../src/app/ports/store.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import { Connection } from '../../../src/infra/redis/connection.ts';
import { RedisKeyCare } from '../../../src/infra/redis/redis-key-care.ts';
import { commitOn, event, newStream, positionOf } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const [old, fresh] = [key('oud'), key('nieuw')];
const both = readKeyRing(`${fresh},${old}`);
const person = { tenantId: 'huurder-1', objectId: 'persoon-1' };
const contacts = {
  ...NO_CONTACTS,
  verified: [{ kanaal: 'e-mail' as const, adres: 'piket@proef.example', verifiedAt: 1 }],
};

/** Redis goes away after so many scripts. */
class Breaking extends Connection {
  #left: number;
  constructor(left: number) {
    super({ url: redis.socket }, () => undefined);
    this.#left = left;
  }
  override async run(...args: Parameters<Connection['run']>): Promise<unknown> {
    if (this.#left === 0) throw new StoreUnavailable(false);
    this.#left -= 1;
    return super.run(...args);
  }
}

test('every key gets another wrapping, ciphertexts stay, it goes on where it was cut off, and who works meanwhile works on', async () => {
  const before = await redis.open({ keys: readKeyRing(old) });
  const streams = Array.from({ length: 6 }, () => newStream('noord'));
  const positions = await Promise.all(
    streams.map(async (stream) =>
      positionOf(await before.store.commit(commitOn(stream, { events: [1, 2, 3].map(event) }))),
    ),
  );
  const { mark } = await before.contactPoints.read(person);
  await before.contactPoints.replace(person, mark, contacts);
  const client = redis.client();
  const ciphertexts = async (): Promise<readonly Buffer[][]> =>
    Promise.all(
      (await client.keys('nu:{*}:zaak:*:ev')).toSorted().map((name) => client.lrangeBuffer(name, 0, -1)),
    );
  const sealed = await ciphertexts();

  // A bot with both keys, which read every case under the old wrapping.
  const bot = await redis.open({ keys: both });
  await Promise.all(streams.map((stream) => bot.store.load(stream)));
  const operator = await redis.open({ keys: both });

  const breaking = new Breaking(3);
  await breaking.untilReady();
  await expect(new RedisKeyCare(breaking, both).rewrap()).rejects.toThrow(StoreUnavailable);
  breaking.close();
  const halfway = await operator.keyCare.uses();
  expect(halfway.find(({ kek }) => kek === 'oud')?.zaken).toBeGreaterThan(0);
  expect(halfway.find(({ kek }) => kek === 'nieuw')?.zaken).toBeGreaterThan(0);

  expect(await operator.keyCare.rewrap()).toMatchObject({ gesloten: {} });
  expect(await operator.keyCare.uses()).toEqual([
    { kek: 'nieuw', zaken: 6, locaties: 0, contacten: 1, geheim: true },
  ]);
  expect(await ciphertexts()).toEqual(sealed);
  expect(await operator.keyCare.rewrap()).toEqual({ gewisseld: 0, was: 8, gesloten: {} });

  // The bot still has the old wrapping by heart: it is told that it is behind, once, and goes on.
  const [stream, position] = [streams[0], positions[0]];
  if (stream === undefined || position === undefined) throw new Error('no stream');
  const next = commitOn(stream, { expected: position, events: [event(4)] });
  expect((await bot.store.commit(next)).kind).toBe('conflict');
  expect((await bot.store.commit(next)).kind).toBe('committed');

  const after = await redis.open({ keys: readKeyRing(fresh) });
  expect((await after.store.load(stream)).events).toHaveLength(4);
  expect((await after.contactPoints.read(person)).contacts).toEqual(contacts);
});

test('what a key that was not given keeps closed is counted under its name, and the rest is done', async () => {
  const own = await startRedis();
  try {
    const [one, two, three] = [key('een'), key('twee'), key('drie')];
    await (await own.open({ keys: readKeyRing(one) })).store.commit(commitOn(newStream('zuid')));
    await (await own.open({ keys: readKeyRing(`${two},${one}`) })).store.commit(commitOn(newStream('zuid')));
    const operator = await own.open({ keys: readKeyRing(`${three},${two}`) });
    expect(await operator.keyCare.rewrap()).toEqual({ gewisseld: 1, was: 1, gesloten: { een: 1 } });
  } finally {
    await own.stop();
  }
});

test('a program that lacks the new key is counted for as long as it runs', async () => {
  const [bot, operator] = [
    await redis.open({ keys: both }),
    await redis.open({ keys: readKeyRing(`${key('nieuwer')},${fresh}`) }),
  ];
  expect(await operator.keyCare.lacking()).toBe(0);
  await bot.keyCare.announce();
  expect(await operator.keyCare.lacking()).toBe(1);
  await bot.keyCare.leave();
  expect(await operator.keyCare.lacking()).toBe(0);
});
