import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Delivery } from '../../src/app/ports/ledger.ts';
import { SealBroken } from '../../src/infra/crypto/seal.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { newStream } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis();
  ports = await redis.open();
});
afterAll(() => redis.stop());

const delivery: Delivery = {
  status: 'sending',
  sent: 'a1b2',
  serviceUrl: 'https://smba.example/emea/',
  conversationId: 'a:gesprek-met-een-persoon',
  activityId: '1700000000000',
  attempts: 2,
  firstSentAt: 10,
  changedAt: 20,
  persoonId: 'vt-1',
  failure: 'timeout',
  orphans: ['1', '2'],
};

test('a post that was never sent has no deliveries', async () => {
  const stream = newStream();
  expect(await ports.ledger.read(stream, 'zaak')).toEqual({});
  expect(await ports.ledger.readAll(stream)).toEqual({});
});

test('deliveries are kept per post and receiver; the last write counts', async () => {
  const stream = newStream();
  await ports.ledger.write(stream, 'zaak', 'kanaal', { ...delivery, status: 'idle' });
  await ports.ledger.write(stream, 'taak|deel-a', 'persoon:vt-1', delivery);
  await ports.ledger.write(stream, 'taak|deel-a', 'persoon:vt-2', delivery);
  await ports.ledger.write(stream, 'taak|deel-a', 'persoon:vt-2', { ...delivery, status: 'parked' });
  expect(await ports.ledger.readAll(stream)).toEqual({
    zaak: { kanaal: { ...delivery, status: 'idle' } },
    'taak|deel-a': { 'persoon:vt-1': delivery, 'persoon:vt-2': { ...delivery, status: 'parked' } },
  });
  expect(await ports.ledger.read(stream, 'zaak')).toEqual({ kanaal: { ...delivery, status: 'idle' } });
});

test('of the receivers that are asked for, those that were sent something', async () => {
  const stream = newStream();
  await ports.ledger.write(stream, 'taak|deel-a', 'persoon:vt-1', delivery);
  await ports.ledger.write(stream, 'taak|deel-a', 'kanaal', delivery);
  await ports.ledger.write(stream, 'taak', 'persoon:vt-2', delivery);
  expect(await ports.ledger.readSome(stream, 'taak|deel-a', ['persoon:vt-1', 'persoon:vt-2'])).toEqual({
    'persoon:vt-1': delivery,
  });
});

test('another replica reads them; nothing of the conversation stands in Redis', async () => {
  const stream = newStream();
  await ports.ledger.write(stream, 'zaak', 'kanaal', delivery);
  const other = await redis.open();
  expect(await other.ledger.read(stream, 'zaak')).toEqual({ kanaal: delivery });
  const [key] = await redis.client().keys(`nu:{${stream.locatie}}:*:ledger`);
  const stored = Object.values(await redis.client().hgetall(key ?? '')).join(' ');
  expect(stored).not.toBe('');
  expect(stored).not.toContain('gesprek');
});

test('a record put at another place does not open', async () => {
  const [stream, other] = [newStream('hier'), newStream('hier')];
  await ports.ledger.write(stream, 'zaak', 'kanaal', delivery);
  const client = redis.client();
  const keyOf = (id: string): string => `nu:{hier}:zaak:${id.split(':')[1]}:ledger`;
  await client.rename(keyOf(stream.id), keyOf(other.id));
  await expect(ports.ledger.readAll(other)).rejects.toThrow(SealBroken);
});
