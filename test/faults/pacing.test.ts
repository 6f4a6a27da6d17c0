import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ConnectorChannel } from '../../bot/outbound/channel.ts';
import { createConnectorClient } from '../../bot/outbound/connector-client.ts';
import { PER_CONVERSATION } from '../../src/app/limits/teams-limits.ts';
import type { Channel } from '../../src/app/ports/channel.ts';
import { pacedChannel } from '../../src/app/sync/paced-channel.ts';
import { IndexKeys } from '../../src/infra/crypto/index-keys.ts';
import { Connection } from '../../src/infra/redis/connection.ts';
import { RedisPace } from '../../src/infra/redis/redis-pace.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { silentLog } from '../support/silent-log.ts';

let redis: TestRedis;
let connector: FakeConnector;
let teams: Channel;
let replicas: readonly Channel[];
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  connector = await startFakeConnector();
  const client = createConnectorClient({
    hosts: { hosts: [], loopbackOnly: true },
    token: { get: async () => null, forget: () => undefined },
    wall: Date.now,
    timeoutMs: 15_000,
  });
  teams = new ConnectorChannel(client, 'app', silentLog);
  const ports = [await redis.open(), await redis.open()];
  replicas = ports.map(({ pace }) => pacedChannel(teams, pace));
});
afterAll(async () => {
  await connector.close();
  await redis.stop();
});

const message = { card: { type: 'AdaptiveCard' }, summary: 'x' };

/** Sends until all are there, each waiting as long as it is told. @returns wall-clock ms of each call that was made */
async function sendAll(tenantId: string, conversations: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  await Promise.all(
    conversations.map(async (conversationId, nr) => {
      const channel = replicas[nr % replicas.length];
      for (;;) {
        const ref = { serviceUrl: connector.serviceUrl(tenantId), tenantId, conversationId };
        const result = await channel?.reply(ref, message);
        if (result?.kind === 'sent') return;
        if (result?.kind !== 'retryable' || result.code !== 'paced') throw new Error(JSON.stringify(result));
        await new Promise((resolve) => setTimeout(resolve, result.afterMs ?? 0));
      }
    }),
  );
  const keys = await redis.client().keys('nu:{tempo-*');
  const counted = await Promise.all(keys.map((key) => redis.client().zrange(key, '0', '-1', 'WITHSCORES')));
  for (const pairs of counted.toSorted((a, b) => b.length - a.length).slice(0, 1)) {
    for (let at = 1; at < pairs.length; at += 2) times.push(Number(pairs[at]));
  }
  await redis.client().flushdb();
  return times.toSorted((a, b) => a - b);
}

/** The most that fell in any window of so many ms. */
function busiest(times: readonly number[], ms: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

test('two replicas in one thread stay below seven a second and eight in two seconds', async () => {
  const before = connector.state.messages().length;
  const times = await sendAll(
    't-1',
    Array.from({ length: 14 }, () => '19:tafel;messageid=1'),
  );
  expect(connector.state.messages().length - before).toBe(14);
  expect(times).toHaveLength(14);
  expect(busiest(times, 1_000)).toBeLessThanOrEqual(7);
  expect(busiest(times, 2_000)).toBeLessThanOrEqual(8);
});

test('two replicas in many chats of one tenant stay below fifty a second', async () => {
  const before = connector.state.messages().length;
  const began = performance.now();
  await sendAll(
    't-2',
    Array.from({ length: 110 }, (_, nr) => `a:chat-${nr}`),
  );
  expect(connector.state.messages().length - before).toBe(110);
  expect(performance.now() - began).toBeGreaterThan(1_950);
});

test('a card that is brought up to date leaves room for a new message, whichever replica sends it', async () => {
  const tenantId = 'voorrang';
  const conversationId = 'draad-voorrang';
  const place = { serviceUrl: connector.serviceUrl(tenantId), tenantId, conversationId };
  // The windows of Teams, as long as no test takes: which call comes within which second says nothing here.
  const conversation = PER_CONVERSATION.slice(0, 2).map(({ calls, ms }) => ({ calls, ms: ms * 600 }));
  const index = new IndexKeys(randomBytes(32));
  const [een, ander] = await Promise.all(
    replicas.map(async () => {
      const connection = new Connection({ url: redis.socket }, () => undefined);
      onTestFinished(() => connection.close());
      await connection.untilReady();
      return pacedChannel(teams, new RedisPace(connection, index, { conversation, tenant: [] }));
    }),
  );
  const first = await een?.reply(place, message);
  const activityId = first?.kind === 'sent' ? first.activityId : '';
  const updates = await Promise.all(
    Array.from({ length: 10 }, async () => een?.update({ ...place, activityId }, message)),
  );
  // One of seven a second was the message itself, and at most six of them may be updates.
  expect(updates.filter((result) => result?.kind === 'sent')).toHaveLength(5);
  const next = await Promise.all([ander?.reply(place, message), ander?.reply(place, message)]);
  expect(next.map((result) => result?.kind)).toEqual(['sent', 'retryable']);
});
