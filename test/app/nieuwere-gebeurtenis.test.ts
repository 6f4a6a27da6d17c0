import { afterAll, beforeAll, expect, test } from 'vitest';
import { NewerEvent } from '../../src/app/streams/streams.ts';
import { zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { commitOn, newStream, positionOf } from '../support/commits.ts';
import { systeem } from '../support/domain/tafel.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let ports: RedisPorts;
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  ports = await redis.open();
});
afterAll(() => redis.stop());

test.each([
  ['of a kind it does not know', { type: 'IetsNieuws', v: 1, op: 1 }],
  ['of a version it does not know', { type: 'ZaakIngetrokken', v: 2, op: 1, reden: 'anders' }],
])('a case with an event %s is left alone: nothing is folded, decided or stored', async (_, event) => {
  const stream = newStream('oefenstad');
  const kept = positionOf(await ports.store.commit(commitOn(stream, { events: [event] })));
  const zaken = zaakStreams(ports.store, () => undefined);
  const om = { nu: 1, actor: systeem, vtOrganisaties: [] };
  const command = { command: { type: 'verstrijk', timerId: 'h:x', speling: 0 }, om } as const;
  await expect(zaken.read(stream)).rejects.toThrow(NewerEvent);
  await expect(zaken.execute(stream, command, 'c', { timerId: 'h:x' })).rejects.toThrow(NewerEvent);
  expect((await ports.store.load(stream)).position).toEqual(kept);
});

test('of two versions only the newest may, and the older again when the newer is gone', async () => {
  expect(await ports.lease.newest('proef', 1, 60_000)).toBe(true);
  expect(await ports.lease.newest('proef', 2, 60_000)).toBe(true);
  expect(await ports.lease.newest('proef', 1, 60_000)).toBe(false);
  expect(await ports.lease.newest('proef', 2, 1)).toBe(true);
  await until('the newer is gone', () => ports.lease.newest('proef', 1, 1));
});
