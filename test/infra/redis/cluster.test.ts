import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_CONTACTS } from '../../../src/app/ports/contact-points.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { openRedis } from '../../../src/infra/redis/open-redis.ts';
import { commitOn, newStream, positionOf } from '../../support/commits.ts';
import { PATIENT_MS } from '../../support/redis.ts';
import type { Cluster } from '../../support/redis-cluster/cluster.ts';
import { startCluster } from '../../support/redis-cluster/cluster.ts';

/** Three masters, each a real Redis with a third of the slots: a command with keys of two of them is refused. */
let cluster: Cluster;
let ports: RedisPorts;
beforeAll(async () => {
  cluster = await startCluster(3);
  ports = await openRedis({
    target: { url: cluster.socket, replyWithinMs: PATIENT_MS },
    keys: readKeyRing(`proef:${Buffer.alloc(32, 7).toString('base64')}`),
    clock: { kind: 'demo', speed: 1 },
  });
});
afterAll(async () => {
  ports.close();
  await cluster[Symbol.asyncDispose]();
});

const locaties = Array.from({ length: 9 }, (_, nr) => `plaats-${nr}`);

test('cases of nine locations lie on all three masters; each is read, changed and asked for once', async () => {
  for (const locatie of locaties) {
    const stream = newStream(locatie);
    const commit = commitOn(stream, {
      timersSet: [{ id: 'wekker', due: 1 }],
      postsDirty: ['zaak'],
      openIndex: 1,
    });
    const position = positionOf(await ports.store.commit(commit));
    expect(await ports.store.commit(commit)).toMatchObject({ kind: 'duplicate' });
    expect((await ports.store.load(stream)).position).toEqual(position);
    expect(await ports.store.openCases(locatie)).toEqual([stream.id]);
    await expect(ports.changes.since(locatie, 0)).resolves.toBeDefined();
  }
  const sleutels = await Promise.all(cluster.knopen.map((knoop) => knoop.client().dbsize()));
  for (const aantal of sleutels) expect(aantal).toBeGreaterThan(0);
});

test.each(['timer', 'sync'] as const)(
  'a %s of each location is claimed, given back and done',
  async (kind) => {
    for (const locatie of locaties) {
      const claim = { locatie, kind, max: 4, leaseMs: 60_000, token: `beurt ${locatie}` };
      const [entry] = await ports.agenda.claim(claim);
      expect(await ports.agenda.claim(claim)).toHaveLength(1);
      expect((await ports.agenda.stats(locatie)).pending).toBeGreaterThan(0);
      if (entry === undefined) throw new Error('nothing was due');
      expect(await ports.agenda.retry(entry, 0, true)).toBe(true);
      const [again] = await ports.agenda.claim({ ...claim, token: `nog eens ${locatie}` });
      if (again === undefined) throw new Error('it did not come back');
      expect(
        await (kind === 'sync' ? ports.agenda.acknowledge(again) : ports.agenda.park(again, 'proef')),
      ).toBe(true);
    }
  },
);

test('a number of a source leads to one case over all locations', async () => {
  for (let nr = 0; nr < 12; nr += 1) {
    const [hier, daar] = [locaties[nr % 9] ?? '', locaties[(nr + 1) % 9] ?? ''];
    const eerst = { locatie: hier, zaakId: `${hier}:A-${nr}` };
    expect(await ports.store.claimSource('bron', `nr-${nr}`, eerst)).toEqual(eerst);
    expect(
      await ports.store.claimSource('bron', `nr-${nr}`, { locatie: daar, zaakId: `${daar}:B-${nr}` }),
    ).toEqual(eerst);
    await ports.store.releaseSource('bron', `nr-${nr}`, eerst.zaakId);
    expect(await ports.store.findSource('bron', `nr-${nr}`)).toBeNull();
  }
});

test('people, channels, turns, paces and numbers of whatever slot', async () => {
  const mensen = Array.from({ length: 9 }, (_, nr) => ({ tenantId: 't', objectId: `mens-${nr}` }));
  for (const [nr, mens] of mensen.entries()) {
    await ports.directory.bind('t', `kanaal-${nr}`, locaties[nr] ?? '');
    expect(await ports.directory.locationOf('t', `kanaal-${nr}`)).toBe(locaties[nr]);
    expect(await ports.contactPoints.replace(mens, '', { ...NO_CONTACTS, codesSent: [nr] })).toBe(true);
    expect(await ports.lease.take(`werk-${nr}`, 60_000)).toBe(true);
    expect(await ports.lease.take(`werk-${nr}`, 60_000)).toBe(false);
    expect(await ports.lease.newest(`werk-${nr}`, 2, 60_000)).toBe(true);
    expect(await ports.pace.take('t', `gesprek-${nr}`, 'new')).toBe(0);
    expect(await ports.store.nextNumber(locaties[nr] ?? '', '26')).toBe(1);
  }
  // Addresses of people who left are looked for on every node, and lie in as many slots as there are people.
  expect(await ports.contactPoints.forgetAllBut(() => Promise.resolve(mensen.slice(0, 2)))).toBe(7);
  expect((await ports.contactPoints.read(mensen[5] ?? { tenantId: '', objectId: '' })).contacts).toEqual(
    NO_CONTACTS,
  );
});
