import { afterEach, beforeEach, expect, test } from 'vitest';
import { TEKSTEN } from '../../bot/teksten.ts';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
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

test('without Redis at the start it waits, says so, and begins when Redis comes', async () => {
  await redis.kill9();
  program.start();
  await until('readiness says 503', async () => (await program.ready()).status === 503);
  expect((await program.ready()).text).toContain('Redis');
  const early = await program.intake(melding(1), 'msg-1');
  expect(early.status).toBe(503);
  expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);
  await until('the log says what it waits for', () => program.log.includes('Redis cannot be reached'));
  expect(program.log).not.toContain('Negenuur is up');
  await redis.restart();
  await until('readiness says 200', async () => (await program.ready()).status === 200);
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
  await until('the program noticed', async () => (await program.ready()).status === 503);
  const refused = await program.intake(melding(2), 'msg-2');
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.stringify(await press())).toContain(TEKSTEN.nietOpgeslagen);
  await redis.restart();

  await until('readiness says 200', async () => (await program.ready()).status === 200);
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
