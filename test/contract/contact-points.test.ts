import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactsOf, reachableBy } from '../../src/app/people/reachable-by.ts';
import type { Contacts } from '../../src/app/ports/contact-points.ts';
import { NO_CONTACTS } from '../../src/app/ports/contact-points.ts';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import { SealBroken } from '../../src/infra/crypto/seal.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const oud = `oud:${Buffer.alloc(32, 1).toString('base64')}`;
const nieuw = `nieuw:${Buffer.alloc(32, 2).toString('base64')}`;

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  ports = await redis.open({ keys: readKeyRing(oud) });
});
afterAll(() => redis.stop());

let laatste = 0;
function iemand(): { tenantId: string; objectId: string } {
  laatste += 1;
  return { tenantId: 'tenant', objectId: `iemand-${laatste}` };
}

const contacts: Contacts = {
  verified: [{ kanaal: 'e-mail', adres: 'dienst@voorbeeld.example', verifiedAt: 5 }],
  pending: { kanaal: 'telefoon', adres: '+31600000000', codeHash: 'ab', until: 9, wrong: 1 },
  codesSent: [1, 2],
};

test('what was put in comes out; somebody unknown has nothing', async () => {
  const wie = iemand();
  expect(await ports.contactPoints.read(wie)).toEqual({ contacts: NO_CONTACTS, mark: '' });
  expect(await ports.contactPoints.replace(wie, '', contacts)).toBe(true);
  expect((await ports.contactPoints.read(wie)).contacts).toEqual(contacts);
});

test('of two replicas that replace the same, one must read again', async () => {
  const wie = iemand();
  const twee = [contacts, { ...contacts, pending: null }];
  const won = await Promise.all(twee.map((c) => ports.contactPoints.replace(wie, '', c)));
  expect(won.filter(Boolean)).toHaveLength(1);
  const { mark } = await ports.contactPoints.read(wie);
  expect(await ports.contactPoints.replace(wie, mark, NO_CONTACTS)).toBe(true);
  expect(await ports.contactPoints.replace(wie, mark, contacts)).toBe(false);
  expect((await ports.contactPoints.read(wie)).contacts).toEqual(NO_CONTACTS);
});

test('nothing of an address or a person stands readable in Redis', async () => {
  const wie = iemand();
  await ports.contactPoints.replace(wie, '', contacts);
  const client = redis.client();
  const keys = await client.keys('*');
  const values = await Promise.all(
    keys.map(async (key) => ((await client.type(key)) === 'string' ? client.get(key) : '')),
  );
  const everything = JSON.stringify([keys, values]);
  for (const secret of ['voorbeeld', '31600000000', wie.objectId]) expect(everything).not.toContain(secret);
});

test('a record of one person cannot be put in the place of another', async () => {
  const [een, ander] = [iemand(), iemand()];
  await ports.contactPoints.replace(een, '', contacts);
  const { mark } = await ports.contactPoints.read(een);
  await ports.contactPoints.replace(ander, '', NO_CONTACTS);
  const client = redis.client();
  const keys = await client.keys('nu:contact:*');
  for (const key of keys) await client.set(key, mark);
  await expect(ports.contactPoints.read(ander)).rejects.toThrow(SealBroken);
});

test('after the key from outside rotates everything still opens, and is wrapped anew when it changes', async () => {
  const wie = iemand();
  await ports.contactPoints.replace(wie, '', contacts);
  const later = await redis.open({ keys: readKeyRing(`${nieuw},${oud}`) });
  const read = await later.contactPoints.read(wie);
  expect(read.contacts).toEqual(contacts);
  expect(await later.contactPoints.replace(wie, read.mark, contacts)).toBe(true);
  expect((await later.contactPoints.read(wie)).mark).toMatch(/^nieuw:/);
});

test('a person with two identities has the newest address of each; readiness sees no address', async () => {
  const [een, ander] = [iemand(), iemand()];
  const email = (adres: string, verifiedAt: number): Contacts => ({
    ...NO_CONTACTS,
    verified: [{ kanaal: 'e-mail', adres, verifiedAt }],
  });
  await ports.contactPoints.replace(een, '', email('oud@voorbeeld.example', 1));
  await ports.contactPoints.replace(ander, '', email('nieuw@voorbeeld.example', 2));
  const persoon = { identiteiten: [een, ander] };
  expect(await contactsOf(ports.contactPoints, persoon)).toEqual([
    { kanaal: 'e-mail', adres: 'nieuw@voorbeeld.example', verifiedAt: 2 },
  ]);
  expect(await reachableBy(ports.contactPoints, persoon)).toEqual([{ kanaal: 'e-mail', verifiedAt: 2 }]);
});

test('of two replicas that want the same turn one gets it, and the turn ends by itself', async () => {
  const other = await redis.open({ keys: readKeyRing(`${nieuw},${oud}`) });
  const got = await Promise.all([ports.lease.take('proef', 50), other.lease.take('proef', 50)]);
  expect(got.filter(Boolean)).toHaveLength(1);
  await until('the turn is over', () => other.lease.take('proef', 50));
});
