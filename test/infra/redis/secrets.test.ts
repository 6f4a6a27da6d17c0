import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyMissing, readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { commitOn, event, newStream, positionOf } from '../../support/commits.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';

let redis: TestRedis;
beforeEach(async () => {
  redis = await startRedis();
});
afterEach(() => redis.stop());

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const person = { tenantId: 'huurder-1', objectId: 'persoon-1' };
const ref = {
  serviceUrl: 'https://smba.example/emea/',
  tenantId: 'huurder-1',
  userId: '29:persoon',
  conversationId: 'a:een-op-een',
};
const source = { zaakId: 'noord:NO-26-0001', locatie: 'noord' };

async function fill(ports: RedisPorts): Promise<ReturnType<typeof newStream>> {
  const stream = newStream();
  await ports.store.commit(commitOn(stream));
  await ports.directory.savePerson(person, ref);
  await ports.directory.bind('huurder-1', '19:kanaal', 'noord');
  await ports.store.claimSource('bvh', 'PL-geheim', source);
  return stream;
}

test('people and channels are found again, and forgotten when asked', async () => {
  const { directory } = await redis.open();
  expect(await directory.person(person)).toBeNull();
  expect(await directory.locationOf('huurder-1', '19:kanaal')).toBeNull();
  await directory.savePerson(person, ref);
  await directory.bind('huurder-1', '19:kanaal', 'noord');
  await directory.bind('huurder-1', '19:kanaal', 'zuid');
  expect(await directory.person(person)).toEqual(ref);
  expect(await directory.person({ ...person, tenantId: 'huurder-2' })).toBeNull();
  expect(await directory.locationOf('huurder-1', '19:kanaal')).toBe('zuid');
  await directory.forgetPerson(person);
  expect(await directory.person(person)).toBeNull();
});

test('neither keys nor values tell who, where or what', async () => {
  const ports = await redis.open();
  await fill(ports);
  await ports.store.commit(
    commitOn(newStream(), {
      commandId: 'persoon-1 antwoordt',
      events: [{ type: 'x', v: 1, op: 1, ...person }],
    }),
  );
  const client = redis.client();
  const dump: string[] = [];
  for (const name of await client.keys('*')) {
    dump.push(name, (await client.dumpBuffer(name)).toString('latin1'));
  }
  const all = dump.join('\n');
  expect(all).toContain('noord:NO-26-0001');
  for (const secret of [
    'huurder-1',
    'persoon',
    '19:kanaal',
    'PL-geheim',
    'een-op-een',
    'smba.example',
    'gebeurd',
  ]) {
    expect(all.replaceAll('nu:persoon:', '')).not.toContain(secret);
  }
});

test('a new key from outside loses nothing, as long as the old one is given too', async () => {
  const [old, fresh] = [key('oud'), key('nieuw')];
  const stream = await fill(await redis.open({ keys: readKeyRing(old) }));
  const ports = await redis.open({ keys: readKeyRing(`${fresh},${old}`) });
  expect((await ports.store.load(stream)).events).toEqual([event(1)]);
  expect(await ports.directory.person(person)).toEqual(ref);
  expect(await ports.directory.locationOf('huurder-1', '19:kanaal')).toBe('noord');
  expect(await ports.store.findSource('bvh', 'PL-geheim')).toEqual(source);

  const later = await redis.open({ keys: readKeyRing(fresh) });
  expect(await later.directory.person(person)).toEqual(ref);
  await expect(later.store.load(stream)).rejects.toThrow(new KeyMissing('oud'));
  const position = (await ports.store.load(stream)).position;
  await expect(later.store.commit(commitOn(stream, { expected: position }))).rejects.toThrow(KeyMissing);
});

test('without the key the program does not start, and says which one it lacks', async () => {
  await redis.open({ keys: readKeyRing(key('oud')) });
  await expect(redis.open({ keys: readKeyRing(key('nieuw')) })).rejects.toThrow(new KeyMissing('oud'));
});

test('two first starts at once share one secret', async () => {
  const ports = await Promise.all([redis.open(), redis.open(), redis.open()]);
  await ports[0]?.directory.savePerson(person, ref);
  for (const one of ports) expect(await one.directory.person(person)).toEqual(ref);
});

test('the same event twice does not give the same bytes', async () => {
  const { store } = await redis.open();
  const [a, b] = [newStream(), newStream()];
  const heads = [a, b].map(async (stream) => positionOf(await store.commit(commitOn(stream))).head);
  const [one, other] = await Promise.all(heads);
  expect(one).not.toBe(other);
});
