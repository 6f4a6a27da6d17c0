import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Channel, SendResult } from '../../src/app/ports/channel.ts';
import { deliver } from '../../src/app/sync/deliver.ts';
import type { DeliverDeps, Task } from '../../src/app/sync/delivery-task.ts';
import type { Receiver } from '../../src/app/sync/receivers.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { newStream } from '../support/commits.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let replicas: readonly RedisPorts[];
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  replicas = [await redis.open(), await redis.open()];
});
afterAll(() => redis.stop());

const ref = { serviceUrl: 'https://teams.test/', tenantId: 't', userId: '29:vt-1', conversationId: 'a:vt-1' };
const identity = { tenantId: 't', objectId: 'vt-1' };
const receiver: Receiver = { kind: 'persoon', key: 'persoon:vt-1', persoonId: 'vt-1', identity, ref };

/** A Teams that counts; `gate` holds its answer back. */
class CountingTeams {
  posts = 0;
  gate: Promise<void> = Promise.resolve();

  async direct(): Promise<SendResult> {
    this.posts += 1;
    const activityId = `activiteit-${this.posts}`;
    await this.gate;
    return { kind: 'sent', conversationId: ref.conversationId, activityId };
  }
}

function depsOf(ports: RedisPorts, teams: CountingTeams, wall: () => number): DeliverDeps {
  return {
    ledger: ports.ledger,
    openCards: ports.openCards,
    channel: teams as unknown as Channel,
    directory: ports.directory,
    metrics: createMetrics(),
    wall,
    random: () => 0,
  };
}

function taskOf(): Task & { marks: boolean[] } {
  const marks: boolean[] = [];
  const message: Task['content']['message'] = (_head, _post, double) => {
    marks.push(double);
    return { card: {}, summary: 'x' };
  };
  const content = { hash: 'h', message };
  return {
    stream: newStream(),
    postId: 'v:deel-a',
    content,
    head: { version: 1, head: '' },
    updateOnly: false,
    atOnce: false,
    marks,
  };
}

test('two replicas that read the same: one posts first, the other waits', async () => {
  const teams = new CountingTeams();
  for (let round = 1; round <= 40; round += 1) {
    const task = taskOf();
    const results = await Promise.all(
      replicas.map((ports) =>
        deliver(
          depsOf(ports, teams, () => 1_000),
          task,
          receiver,
          undefined,
        ),
      ),
    );
    expect(teams.posts).toBe(round);
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(['again', 'done']);
    expect(task.marks).toEqual([false]);
  }
});

test('a replica that stood still for minutes finds that another took over: its copy is remembered as one to replace', async () => {
  const teams = new CountingTeams();
  const [slow, quick] = replicas;
  if (slow === undefined || quick === undefined) throw new Error('two replicas are needed');
  const task = taskOf();
  const { promise, resolve } = Promise.withResolvers<void>();
  teams.gate = promise;
  const stuck = deliver(
    depsOf(slow, teams, () => 1_000),
    task,
    receiver,
    undefined,
  );
  await until('the first is posting', () => teams.posts === 1);
  teams.gate = Promise.resolve();
  const stored = (await quick.ledger.read(task.stream, task.postId))[receiver.key];
  await deliver(
    depsOf(quick, teams, () => 62_000),
    task,
    receiver,
    stored,
  );
  resolve();
  await stuck;
  expect(task.marks).toEqual([false, true]);
  const entry = (await quick.ledger.read(task.stream, task.postId))[receiver.key];
  expect(entry?.activityId).toBe('activiteit-2');
  expect(entry?.orphans).toContain(`${ref.conversationId} activiteit-1`);
});
