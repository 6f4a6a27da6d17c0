import { afterEach, beforeEach, expect, test } from 'vitest';
import { TokenBuckets } from '../../src/app/limits/token-bucket.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { createProgram } from '../../src/app/program.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { intakeRoutes } from '../../src/infra/http/intake.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { Receiver } from '../../src/infra/intake/receiver.ts';
import { sourcesOf } from '../../src/infra/intake/sources.ts';
import { createLogger } from '../../src/infra/logging/create-logger.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { melding, SECRETS, signed } from '../support/intake-server.ts';
import { NO_PAGER } from '../support/no-pager.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { silentLog } from '../support/silent-log.ts';

const KEY = 'DEMO';
const opties = { instellingen: zonderHerinneringen };
let ids = 0;
let zsm: Zsm;
beforeEach(async () => {
  zsm = await oefenstad(opties);
});
afterEach(() => zsm[Symbol.asyncDispose]());

/** The real routes, receiver and intake on a real Redis; with what the test says changed of the store. */
function intake(store: Partial<Store> = {}, program = zsm) {
  const metrics = createMetrics();
  const clock = { wall: () => program.wall.now(), caseNow: () => program.nu, speed: 1 };
  const real = program.ports.store;
  const { intake: useCase } = createProgram({
    ...program.ports,
    store: {
      load: (...args) => real.load(...args),
      commit: (...args) => real.commit(...args),
      knows: (...args) => real.knows(...args),
      openCases: (...args) => real.openCases(...args),
      nextNumber: (...args) => real.nextNumber(...args),
      claimSource: (...args) => real.claimSource(...args),
      findSource: (...args) => real.findSource(...args),
      releaseSource: (...args) => real.releaseSource(...args),
      ping: () => real.ping(),
      ...store,
    },
    clock,
    locaties: program.locaties,
    ...NO_PAGER,
    webhooks: program.webhooks,
    ids: { token: () => `http-${(ids += 1)}` },
    log: silentLog,
    metrics,
    random: () => 0,
  });
  const locaties = [...program.locaties.values()].map(({ id, oefening }) => ({
    id,
    oefening,
    bronnen: [{ id: 'demo', sleutels: [KEY], oefening: true }],
  }));
  const sources = sourcesOf(locaties, new Map([[KEY, SECRETS.demo]]));
  const receiver = new Receiver({
    intake: useCase,
    sources: () => sources,
    clock,
    limits: new TokenBuckets({ burst: 1_000, perSecond: 1, maxKeys: 10 }),
    metrics,
  });
  const log = createLogger({
    level: 'silent',
    stream: { write: () => undefined },
    onDropped: () => undefined,
  });
  const server = createServer({ log });
  void server.register(intakeRoutes(receiver));
  return async (body: object, id = `msg-${(ids += 1)}`) => {
    const payload = JSON.stringify(body);
    const headers = signed(payload, { id, at: clock.wall() });
    const response = await server.inject({ method: 'POST', url: '/api/v1/zaken', headers, payload });
    await program.settles();
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.json<Record<string, unknown>>(),
    };
  };
}

const eerste = { ...melding, bronId: 'HTTP-1', aanhouding: '2041-03-04T11:00:00+01:00' };

test('201, then 200 for the same, for a newer and for an overtaken message', async () => {
  const send = intake();
  expect(await send(eerste, 'een')).toMatchObject({
    status: 201,
    body: { zaakId: 'oefenstad:OF-41-0001', status: 'aangemaakt' },
  });
  expect(await send(eerste, 'een')).toMatchObject({ status: 201, body: { status: 'aangemaakt' } });
  expect(await send(eerste)).toMatchObject({ status: 200, body: { status: 'bestond-al' } });
  const later = { bron: 'demo', bronId: 'HTTP-1', locatie: 'oefenstad', berichtNr: 3 };
  expect(await send({ ...later, aanhouding: '2041-03-04T10:00:00+01:00' })).toMatchObject({
    status: 200,
    body: { zaakId: 'oefenstad:OF-41-0001', status: 'bijgewerkt' },
  });
  const zaak = await zsm.zaak('oefenstad:OF-41-0001');
  expect(zaak.termijnen.vrijheid).toBe(vanIso('2041-03-04T19:00:00+01:00'));
  expect(await send({ ...later, berichtNr: 2, aangifte: 'ja' })).toMatchObject({
    status: 200,
    body: { status: 'achterhaald' },
  });
  expect(await send(eerste)).toMatchObject({ status: 200, body: { status: 'achterhaald' } });
  expect(await zsm.version('oefenstad:OF-41-0001')).toBe(zaak.historie.length);
});

test('another replica, without memory of the answer, gives the same case', async () => {
  expect(await intake()(eerste, 'een')).toMatchObject({ status: 201 });
  await zsm.comesBack();
  expect(await intake()(eerste, 'een')).toMatchObject({
    status: 200,
    body: { zaakId: 'oefenstad:OF-41-0001', status: 'bestond-al' },
  });
});

test('the same number for another location, or the same message number with other content, is 409', async () => {
  const send = intake();
  await send(eerste);
  for (const anders of [{ locatie: 'duinstad' }, { stalking: false }]) {
    const { status, headers, body } = await send({ ...eerste, ...anders });
    expect(status).toBe(409);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body['detail']).toMatch(/\.$/);
  }
  expect(await zsm.ports.store.openCases('duinstad')).toEqual([]);
});

test('twenty at once for one number make one case, whichever location they name', async () => {
  const send = intake();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      send({ ...eerste, locatie: i % 2 === 0 ? 'oefenstad' : 'duinstad' }),
    ),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(10);
  expect(statuses.filter((status) => status === 200)).toHaveLength(9);
  const open = await Promise.all(['oefenstad', 'duinstad'].map((id) => zsm.ports.store.openCases(id)));
  expect(open.flat()).toHaveLength(1);
});

test('what is refused with 400 about somebody who is held reaches the KPC; nothing is made', async () => {
  const send = intake();
  zsm.berichten.expectAll([]);
  const { status, body } = await send({ ...eerste, naam: 'x' });
  expect(status).toBe(400);
  expect(JSON.stringify(body['fouten'])).toContain('"pad":"naam"');
  zsm.berichten.expectAll(['kpc-1: Melding geweigerd: bekijk dit nu']);
  expect(
    await send({ bron: 'demo', bronId: 'HTTP-9', berichtNr: 2, locatie: 'oefenstad', aangifte: 'ja' }),
  ).toMatchObject({
    status: 400,
  });
  await send(eerste);
  // The second was counted on the card of the first.
  zsm.berichten.expectLike(/Zaak/, /deel A/, /Uw inbreng/, /Taak in de zaak/);
  await zsm.passes('1m');
  const strijdig = { bron: 'demo', bronId: 'HTTP-1', berichtNr: 4, locatie: 'oefenstad' };
  expect(await send({ ...strijdig, ophoudenVanaf: '2041-03-04T09:00:00+01:00' })).toMatchObject({
    status: 400,
    body: { fouten: [{ pad: 'ophoudenVanaf' }] },
  });
  zsm.berichten.expectAll(['kpc-1: Melding geweigerd: bekijk dit nu']);
});

test('killed between the claim on the number and the commit: the retry makes the case under that number', async () => {
  const dies = intake({ commit: () => Promise.reject(new StoreUnavailable(false)) });
  const refused = await dies(eerste, 'een');
  expect(refused.status).toBe(503);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  const claim = await zsm.ports.store.findSource('demo', 'HTTP-1');
  expect(claim).toEqual({ locatie: 'oefenstad', zaakId: 'oefenstad:OF-41-0001' });
  expect(await zsm.ports.store.openCases('oefenstad')).toEqual([]);

  await zsm.comesBack();
  expect(await intake()(eerste, 'een')).toMatchObject({
    status: 201,
    body: { zaakId: 'oefenstad:OF-41-0001', status: 'aangemaakt' },
  });
  zsm.berichten.expectLike(/Zaak/, /deel A/, /Uw inbreng/, /Taak in de zaak/);
});

test('stored although its reply was lost: the retry says that it was there', async () => {
  const lost = intake({
    commit: async (commit) => {
      await zsm.ports.store.commit(commit);
      throw new StoreUnavailable(false);
    },
  });
  expect((await lost(eerste, 'een')).status).toBe(503);
  expect(await intake()(eerste, 'een')).toMatchObject({ status: 200, body: { status: 'bestond-al' } });
  expect(await zsm.ports.store.openCases('oefenstad')).toHaveLength(1);
});

scenario(
  'a message on a later day of the year gets the next number, and numbers do not repeat after a crash',
  async (deze) => {
    const dies = intake({ claimSource: () => Promise.reject(new StoreUnavailable(true)) }, deze);
    expect((await dies({ ...eerste, bronId: 'HTTP-7' })).status).toBe(503);
    expect(await intake({}, deze)({ ...eerste, bronId: 'HTTP-8' })).toMatchObject({
      status: 201,
      body: { zaakId: 'oefenstad:OF-41-0002' },
    });
    deze.berichten.expectLike(/./);
  },
  opties,
);
