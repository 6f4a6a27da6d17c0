import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inSamenhang } from '../../../src/app/logging/samenhang.ts';
import { loadEnv } from '../../../src/infra/config/env.ts';
import { openOtel } from '../../../src/infra/tracing/otel-sdk.ts';
import { spanAttributes } from '../../../src/infra/tracing/span-attributes.ts';
import { troubleLog } from '../../support/scenario/trouble-log.ts';
import type { TraceReceiver } from '../../support/trace-receiver.ts';
import { startTraceReceiver } from '../../support/trace-receiver.ts';
import { until } from '../../support/until.ts';

let receiver: TraceReceiver;
let trouble: string[];
beforeEach(async () => {
  receiver = await startTraceReceiver();
  trouble = [];
});
afterEach(() => receiver[Symbol.asyncDispose]());

const open = (
  endpoint: string,
  {
    share = 1,
    timeoutMs = 10_000,
    dropped = () => undefined,
  }: { share?: number; timeoutMs?: number; dropped?: (count: number) => void } = {},
) =>
  openOtel(
    { endpoint, headers: {}, serviceName: 'proef', share, patience: { everyMs: 10, timeoutMs } },
    troubleLog((line) => void trouble.push(line)),
    dropped,
  );

const press = (traces: ReturnType<typeof open>['traces'], n = 1): Promise<number> =>
  traces.during('press', { verb: 'zaak' }, async () => n);

describe('while the receiver', () => {
  const away = 'http://127.0.0.1:9';
  test.each([
    ['says 500', 'fails', null],
    ['never answers', 'hangs', null],
    ['is not there', 'takes', away],
  ] as const)(
    '%s, work goes on, no more is kept than fits, and the log says it once',
    async (_what, manners, url) => {
      receiver.manners = manners;
      const { traces, stop } = open(url ?? receiver.url, { timeoutMs: 200 });
      // More than the queue holds.
      for (let n = 0; n < 5_000; n += 1) expect(await press(traces, n)).toBe(n);
      await until('it was noticed', () => trouble.length > 0);
      expect(await press(traces, 7)).toBe(7);
      await stop();
      expect(trouble.filter((line) => line.includes('traces do not arrive'))).toHaveLength(1);
    },
  );
});

test('when the receiver is back, traces arrive again', async () => {
  receiver.manners = 'fails';
  const { traces, stop } = open(receiver.url);
  await press(traces);
  await until('it was noticed', () => trouble.length > 0);
  receiver.manners = 'takes';
  await press(traces);
  await stop();
  expect(receiver.spans).toHaveLength(2);
});

test('an error goes on as it was, and is told of by kind and never by its message', async () => {
  const { traces, stop } = open(receiver.url);
  const error = new TypeError('mevrouw van der Kanarie');
  await expect(traces.during('command', {}, () => Promise.reject(error))).rejects.toBe(error);
  const late = traces.during('press', {}, async () =>
    traces.step('decide', () => {
      throw error;
    }),
  );
  await expect(late).rejects.toBe(error);
  await stop();
  expect(receiver.spans.map(({ name, status }) => [name, status.code])).toEqual([
    ['command', 2],
    ['decide', 2],
    ['press', 2],
  ]);
  expect(receiver.spans[0]?.attributes).toEqual({ 'error.type': 'TypeError' });
  expect(receiver.raw).not.toContain('Kanarie');
});

test('a part of nothing is not told, and what has its own time is no part of the press that woke it', async () => {
  const { traces, stop } = open(receiver.url);
  await traces.during('load', {}, async () => traces.took('redis', { operation: 'load' }, 3));
  await traces.during('press', {}, () =>
    traces.during('timer', {}, async () => traces.took('redis', { operation: 'claim' }, 3)),
  );
  await stop();
  const [redis, timer, whole] = receiver.spans;
  expect([redis?.name, timer?.name, whole?.name]).toEqual(['redis', 'timer', 'press']);
  expect(redis?.parentSpanId).toBe(timer?.spanId);
  expect(timer?.traceId).not.toBe(whole?.traceId);
});

test('of a share, a trace goes whole or not at all; one that does not go has no name in the log', async () => {
  const { traces, stop } = open(receiver.url, { share: 0.25 });
  const names = new Set<string>();
  for (let n = 0; n < 400; n += 1) {
    const samenhang: { traceId?: string } = {};
    await inSamenhang(samenhang, () =>
      traces.during('press', {}, () => traces.during('command', {}, async () => n)),
    );
    if (samenhang.traceId !== undefined) names.add(samenhang.traceId);
  }
  await stop();
  expect(new Set(receiver.spans.map(({ traceId }) => traceId))).toEqual(names);
  expect(receiver.spans).toHaveLength(names.size * 2);
  expect(names.size).toBeGreaterThan(40);
  expect(names.size).toBeLessThan(200);
});

test('a fact that the list of the log does not know, or that looks like a person, is left out and counted', async () => {
  let dropped = 0;
  const { traces, stop } = open(receiver.url, { dropped: (count) => (dropped += count) });
  const facts = { verb: 'zaak', naam: 'jansen', zaak: 'jan@voorbeeld.example', status: 200 };
  await traces.during('press', facts, async () => undefined);
  await stop();
  expect(receiver.spans[0]?.attributes).toEqual({ 'negenuur.verb': 'zaak', 'negenuur.status': 200 });
  expect(dropped).toBe(2);
  expect(spanAttributes({ code: '', verb: 'zaak' }).attributes).toEqual({ 'negenuur.verb': 'zaak' });
});

/** Loads what opens traces in a process of its own. @returns packages of OpenTelemetry that it asked for */
function loaded(endpoint: string | null): readonly string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const asked = new Set();
    registerHooks({ resolve: (name, context, next) => {
      if (name.startsWith('@opentelemetry/')) asked.add(name);
      return next(name, context);
    } });
    const { openTraces } = await import('./src/infra/tracing/open-traces.ts');
    const settings = { OTEL_SERVICE_NAME: 'proef', OTEL_TRACES_SAMPLER_ARG: 1 };
    const endpoint = ${JSON.stringify(endpoint)};
    const log = { info() {}, warn() {}, error() {} };
    const opened = await openTraces({ ...settings, ...(endpoint && { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }) }, log, () => {});
    process.stdout.write(JSON.stringify({ opened: opened !== null, asked: [...asked] }));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  const told = JSON.parse(out) as { opened: boolean; asked: string[] };
  expect(told.opened).toBe(endpoint !== null);
  return told.asked;
}

test('without the setting nothing of OpenTelemetry is loaded; with it, it is', () => {
  expect(loaded(null)).toEqual([]);
  expect(loaded('http://127.0.0.1:9')).toContain('@opentelemetry/sdk-trace');
});

describe('settings', () => {
  const demo = { NEGENUUR_MODUS: 'demo' };
  test('off by themselves', () => {
    expect(loadEnv(demo)).toMatchObject({ OTEL_SERVICE_NAME: 'negenuur', OTEL_TRACES_SAMPLER_ARG: 1 });
    expect(loadEnv(demo).OTEL_EXPORTER_OTLP_ENDPOINT).toBeUndefined();
  });

  test('headers as OpenTelemetry writes them', () => {
    const env = loadEnv({ ...demo, OTEL_EXPORTER_OTLP_HEADERS: 'a=b%20c, sleutel=x=y' });
    expect(env.OTEL_EXPORTER_OTLP_HEADERS).toEqual({ a: 'b c', sleutel: 'x=y' });
  });

  test.each([
    [
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'collector:4318',
      'verwacht een adres dat begint met https:// of http://',
    ],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'geheim', 'verwacht naam=waarde met komma’s ertussen'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=%zz', 'verwacht naam=waarde met komma’s ertussen'],
    ['OTEL_SERVICE_NAME', 'Tafel Oost', 'verwacht een naam van letters, cijfers, punten en streepjes'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'verwacht een getal van 0 tot 1, zoals 0.25'],
    ['OTEL_TRACES_SAMPLER_ARG', 'nooit', 'verwacht een getal van 0 tot 1, zoals 0.25'],
  ])('%s=%s is refused in Dutch', (naam, waarde, melding) => {
    expect(() => loadEnv({ ...demo, [naam]: waarde })).toThrow(melding);
  });

  test('in production they go over https, or to this machine', () => {
    const melding = 'OTEL_EXPORTER_OTLP_ENDPOINT: verwacht https; http mag alleen naar deze computer';
    const with_ = (url: string) => () => loadEnv({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    expect(with_('http://collector.intern:4318')).toThrow(melding);
    expect(with_('http://127.0.0.1:4318')).not.toThrow(melding);
    expect(with_('https://collector.intern')).not.toThrow(melding);
  });
});
