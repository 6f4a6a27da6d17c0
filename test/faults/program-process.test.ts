import { afterEach, beforeEach, expect, test } from 'vitest';
import { TEKSTEN } from '../../bot/teksten.ts';
import { zaakStream } from '../../src/app/streams/zaak-streams.ts';
import { timersVan } from '../../src/domain/afgeleid/derive.ts';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { evolve } from '../../src/domain/zaak/evolve.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { buttonsOf, textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Proces } from '../support/scenario/proces.ts';
import { maakProces } from '../support/scenario/proces.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let connector: FakeConnector;
let program: Proces;
beforeEach(async () => {
  redis = await startRedis();
  connector = await startFakeConnector({ pageLimit: 50 });
  program = await maakProces(redis, connector);
});
afterEach(async () => {
  await program[Symbol.asyncDispose]();
  await connector.close();
  await redis.stop();
});

/** An hour ago: the same however often a message is sent. */
const aanhouding = naarIso(Date.now() - 3_600_000);

/** A held suspect, as a source sends it. */
function melding(nr: number): Readonly<Record<string, unknown>> {
  return { ...vast(), bronId: `PROCES-${nr}`, locatie: 'oefenstad', aanhouding };
}

type Card = Readonly<Record<string, unknown>>;

/** Cards in the chat of a person. */
function chat(
  wie: string,
): readonly { readonly conversationId: string; readonly activityId: string; readonly card: Card }[] {
  return connector.state
    .messages()
    .filter(({ conversationId }) => conversationId.endsWith(`29:${wie}`))
    .map((message) => ({ ...message, card: message.card as Card }));
}

async function zaakVan(zaakId: string, ports: Awaited<ReturnType<TestRedis['open']>>): Promise<Zaak> {
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error(`no id of a case: ${zaakId}`);
  const { events } = await ports.store.load(stream);
  const zaak = (events as readonly ZaakEvent[]).reduce<Zaak | null>((z, event) => evolve(z, event), null);
  if (zaak === null) throw new Error(`${zaakId} was acknowledged and is not there`);
  const timers = await ports.agenda.timersOf(stream);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(timers.toSorted(byId)).toEqual(
    timersVan(zaak)
      .map(({ id, due }) => ({ id, due }))
      .toSorted(byId),
  );
  return zaak;
}

test('without Redis at the start it waits, says so, and begins when Redis comes', async () => {
  await redis.kill9();
  program.start();
  await until('readiness says 503', async () => (await program.ready()).status === 503, 30_000);
  expect((await program.ready()).text).toContain('Redis');
  const early = await program.intake(melding(1), 'msg-1');
  expect(early.status).toBe(503);
  expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);
  await until('the log says what it waits for', () => program.log.includes('Redis cannot be reached'));
  expect(program.log).not.toContain('Negenuur is up');
  await redis.restart();
  await until('readiness says 200', async () => (await program.ready()).status === 200, 30_000);
  expect((await program.intake(melding(1), 'msg-1')).status).toBe(201);
});

test('without Redis later on: intake 503, a button "niet opgeslagen", and it recovers by itself', async () => {
  await program.startsUp();
  expect((await program.says('kpc-1', 'koppel oefenstad')).status).toBe(200);
  await until('the channel is bound', () => connector.state.messages().length > 0);
  expect((await program.intake(melding(1))).status).toBe(201);
  await until('the question came', () => chat('vt-oefenstad-1').length > 0);
  const [kaart] = chat('vt-oefenstad-1');
  if (kaart === undefined) throw new Error('no card');
  const ja = buttonsOf(kaart.card)[0];
  if (ja === undefined) throw new Error('no button');
  const press = () =>
    program.presses('vt-oefenstad-1', kaart.conversationId, ja.verb, ja.data, kaart.activityId);

  await redis.kill9();
  await until('the program noticed', async () => (await program.ready()).status === 503, 15_000);
  const refused = await program.intake(melding(2), 'msg-2');
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.stringify(await press())).toContain(TEKSTEN.nietOpgeslagen);
  await redis.restart();

  await until('readiness says 200', async () => (await program.ready()).status === 200, 15_000);
  expect((await program.intake(melding(2), 'msg-2')).status).toBe(201);
  expect(JSON.stringify((await press()).body)).toContain('deel A');
  await until('the table sees the answer', () =>
    connector.state.messages().some(({ card }) =>
      textsOf(card as Card)
        .join()
        .includes('heeft deel A beantwoord'),
    ),
  );
});

test('killed at any moment in a burst: nothing acknowledged is lost, nothing is said twice unmarked', async () => {
  await program.startsUp();
  await program.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0);
  const acknowledged = new Map<number, string>();
  const answered = new Set<string>();
  let next = 0;

  const send = async (nr: number): Promise<void> => {
    const answer = await program.intake(melding(nr), `msg-${nr}`).catch(() => null);
    const body = answer?.body as { readonly zaakId?: string } | null | undefined;
    if (answer !== null && answer.status < 300 && body?.zaakId !== undefined)
      acknowledged.set(nr, body.zaakId);
  };
  const answerAll = async (): Promise<void> => {
    for (const { card, conversationId, activityId } of chat('vt-oefenstad-1')) {
      const ja = buttonsOf(card).find(({ title }) => title.startsWith('Ja'));
      if (ja === undefined) continue;
      const answer = await program
        .presses('vt-oefenstad-1', conversationId, ja.verb, ja.data, activityId)
        .catch(() => null);
      const done = answer?.status === 200 && !JSON.stringify(answer.body).includes('.error');
      if (done) answered.add(String(ja.data['z']));
    }
  };

  for (const killAfter of [25, 120, 300, 60]) {
    const burst = [...Array.from({ length: 6 }, () => send((next += 1))), answerAll()];
    const killed = new Promise<void>((resolve) => {
      setTimeout(() => void program.kill9().then(resolve), killAfter);
    });
    await Promise.all([...burst, killed]);
    await program.startsUp();
  }
  for (let nr = 1; nr <= next; nr += 1) await send(nr);
  await answerAll();
  expect(acknowledged.size).toBe(next);
  expect(new Set(acknowledged.values()).size).toBe(next);

  const ports = await redis.open({ keys: program.keys });
  const deliveries = async (zaakId: string) => {
    const stream = zaakStream(zaakId);
    return stream === null
      ? []
      : Object.values(await ports.ledger.readAll(stream)).flatMap((e) => Object.values(e));
  };
  await until(
    'every post stands, or waits because nobody knows whether it does',
    async () => {
      const all = (await Promise.all([...acknowledged.values()].map(deliveries))).flat();
      return all.length > 0 && all.every((d) => d.activityId !== '' || d.status === 'sending');
    },
    30_000,
  );
  // What the killed program had claimed waits in the agenda until its lease ends.
  const waiting = async (): Promise<number> => {
    const streams = [...acknowledged.values()].map(zaakStream).filter((stream) => stream !== null);
    const timers = (await Promise.all(streams.map((stream) => ports.agenda.timersOf(stream)))).flat();
    return (await ports.agenda.stats('oefenstad')).pending - timers.length;
  };
  const left = await waiting();
  for (const zaakId of acknowledged.values()) {
    const zaak = await zaakVan(zaakId, ports);
    const answers = zaak.historie.filter(({ wat }) => wat === 'acuut-antwoord').length;
    expect(answers).toBeLessThanOrEqual(1);
    expect(answers).toBeGreaterThanOrEqual(answered.has(zaakId) ? 1 : 0);
    const posts = connector.state
      .messages()
      .map(({ card }) => textsOf(card as Card))
      .filter((texts) => texts.includes(zaak.nummer));
    const unmarked = posts.filter((texts) => !texts.some((text) => text.startsWith('Mogelijk dubbel')));
    expect(unmarked.length).toBeLessThanOrEqual(1);
    expect(unmarked.length + left).toBeGreaterThan(0);
  }
  expect(answered.size).toBeGreaterThan(0);
});
