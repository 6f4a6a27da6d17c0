import { afterEach, beforeEach, expect, test } from 'vitest';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import { allowedFacts } from '../../src/infra/logging/allowed-facts.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { buttonsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Proces } from '../support/scenario/proces.ts';
import { maakProces } from '../support/scenario/proces.ts';
import type { ReceivedSpan, TraceReceiver } from '../support/trace-receiver.ts';
import { partsOf, startTraceReceiver } from '../support/trace-receiver.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let connector: FakeConnector;
let receiver: TraceReceiver;
let program: Proces | null = null;
beforeEach(async () => {
  redis = await startRedis();
  connector = await startFakeConnector({ pageLimit: 50 });
  receiver = await startTraceReceiver();
});
afterEach(async () => {
  await program?.[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
  await connector.close();
  await redis.stop();
});

const KANARIE = 'kanarie';

/** A held suspect, with a number of the police that is nobody else's business. */
const melding = {
  ...vast(),
  bronId: `${KANARIE}-4711`,
  locatie: 'oefenstad',
  aanhouding: naarIso(Date.now() - 3_600_000),
};

type Chat = { readonly conversationId: string; readonly activityId: string; readonly card: unknown };

function chat(wie: string): readonly Chat[] {
  return connector.state.messages().filter(({ conversationId }) => conversationId.endsWith(`29:${wie}`));
}

/** From a bound channel to a pressed button, with text that somebody types on the way. */
async function work(on: Proces): Promise<void> {
  await on.startsUp();
  await on.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0);
  expect((await on.intake(melding)).status).toBe(201);
  await until('the question came', () => chat('vt-oefenstad-1').length > 0);
  await on.says('kpc-1', `${KANARIE} wat is er met mevrouw van der Kanarie`);
  const [kaart] = chat('vt-oefenstad-1');
  const ja = buttonsOf(kaart?.card as Readonly<Record<string, unknown>>)[0];
  if (kaart === undefined || ja === undefined) throw new Error('no button');
  const data = { ...ja.data, toelichting: `${KANARIE} heeft een broer`, overig: KANARIE };
  const pressed = await on.presses('vt-oefenstad-1', kaart.conversationId, ja.verb, data, kaart.activityId);
  expect(JSON.stringify(pressed.body)).toContain('deel A');
}

const named = (name: string): readonly ReceivedSpan[] => receiver.spans.filter((span) => span.name === name);

test('one press is one trace: command, store and Redis as its parts, with nothing that was typed', async () => {
  program = await maakProces(redis, connector, {
    LOG_LEVEL: 'debug',
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-sleutel=geheim%20woord',
    OTEL_SERVICE_NAME: 'negenuur-proef',
  });
  await work(program);
  const { code } = await program.stops();
  expect(code).toBe(0);

  const { spans } = receiver;
  const [press] = named('press');
  if (press === undefined) throw new Error('no press');
  expect(press.parentSpanId).toBeUndefined();
  expect(press.attributes).toMatchObject({ 'negenuur.verb': 'acuut.antwoord', 'negenuur.answer': 'card' });
  expect(press.attributes['negenuur.zaak']).toMatch(/^oefenstad:OF-\d\d-\d{4}$/);
  const within = partsOf(spans, press);
  const command = within.find(({ name }) => name === 'command');
  if (command === undefined) throw new Error('no command');
  expect(command.attributes).toMatchObject({
    'negenuur.outcome': 'stored',
    'negenuur.locatie': 'oefenstad',
  });
  const steps = partsOf(spans, command);
  expect(steps.map(({ name }) => name)).toEqual(['decide', 'commit']);
  expect(steps.flatMap((step) => partsOf(spans, step).map(({ name }) => name))).toEqual(['redis']);
  // The name of the command is that of the log, and the line of the request leads to the trace.
  const lines = program.log.split('\n').filter((line) => line.includes(press.traceId));
  expect(lines.join()).toContain(String(press.attributes['negenuur.commandId']));

  // What was read just before is not read again, so a press may do without; a new case never does.
  const [intake] = named('intake');
  if (intake === undefined) throw new Error('no intake');
  expect(partsOf(spans, intake).map(({ name }) => name)).toContain('load');
  expect(intake.attributes).toMatchObject({
    'negenuur.status': 201,
    'negenuur.outcome': 'aangemaakt',
  });
  const delivered = named('deliver');
  expect(new Set(delivered.map(({ attributes }) => attributes['negenuur.outcome']))).toEqual(
    new Set(['sent']),
  );
  const syncs = new Set(named('sync').map(({ spanId }) => spanId));
  expect(delivered.some(({ parentSpanId }) => syncs.has(parentSpanId ?? ''))).toBe(true);
  for (const sync of named('sync')) expect(sync.parentSpanId).toBeUndefined();

  // Every parent is there, and every attribute is a fact that the log may hold.
  const ids = new Set(spans.map(({ spanId }) => spanId));
  for (const { parentSpanId = '' } of spans) expect(parentSpanId === '' || ids.has(parentSpanId)).toBe(true);
  const facts = spans.flatMap(({ attributes }) => Object.entries(attributes));
  const strange = facts.filter(([key, value]) => {
    const name = key.replace(/^negenuur\./, '');
    return key !== 'error.type' && allowedFacts({ [name]: value }).facts[name] !== value;
  });
  expect(strange).toEqual([]);
  expect(new Set(receiver.resources.flatMap(Object.keys))).toEqual(
    new Set(['service.name', 'service.instance.id']),
  );
  expect(receiver.resources[0]?.['service.name']).toBe('negenuur-proef');
  expect(receiver.headers['x-sleutel']).toBe('geheim woord');
  // No bare number: ids and nanoseconds hold every one of four digits now and then.
  for (const word of [KANARIE, 'broer', 'aadObjectId', '29:', 'whsec', 'tacv2']) {
    expect(receiver.raw.toLowerCase()).not.toContain(word.toLowerCase());
  }
});

test('a receiver that hangs holds up no press and no end of the program', async () => {
  receiver.manners = 'hangs';
  program = await maakProces(redis, connector, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  await work(program);
  await until('a batch was sent', () => receiver.asked > 0, 30_000);
  const { code, ms } = await program.stops();
  expect(code).toBe(0);
  expect(ms).toBeLessThan(15_000);
});
