import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/app/ports/store.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { healthRoutes } from '../../../src/infra/http/health.ts';
import { metricsRoutes } from '../../../src/infra/http/metrics.ts';
import type { ReadinessParts } from '../../../src/infra/http/readiness.ts';
import { checkReadiness } from '../../../src/infra/http/readiness.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../../src/infra/logging/create-logger.ts';
import { createMetrics } from '../../../src/infra/metrics/create-metrics.ts';

const log = createLogger({ level: 'silent' });
const fine: ReadinessParts = {
  ping: async () => undefined,
  weakDurability: () => [],
  locaties: () => ['oefenstad', 'limburg'],
  lateMs: async () => 900,
  caseNow: () => vanIso('2026-11-23T12:05:00Z'),
};

async function ask(
  path: string,
  parts: ReadinessParts,
): Promise<{ status: number; body: unknown; type: string }> {
  const server = createServer({ log });
  void server.register(healthRoutes(() => checkReadiness(parts)));
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${base}${path}`);
  const type = response.headers.get('content-type') ?? '';
  const answer = { status: response.status, body: await response.json(), type };
  await server.close();
  return answer;
}

const away = async (): Promise<never> => {
  throw new StoreUnavailable(true);
};

test('alive says only that the process answers, also when Redis is away', async () => {
  expect(await ask('/healthz', { ...fine, ping: away })).toMatchObject({
    status: 200,
    body: { status: 'ok' },
  });
});

test.each([
  [
    'all is well',
    {},
    200,
    { klaar: true, problemen: [], waarschuwingen: [], zaakklok: '2026-11-23T13:05:00+01:00' },
  ],
  ['Redis is away', { ping: away }, 503, { klaar: false, problemen: ['Redis geeft geen antwoord.'] }],
  [
    'Redis says nothing',
    { ping: () => sleep(60_000, undefined, { ref: false }) },
    503,
    { problemen: ['Redis geeft geen antwoord.'] },
  ],
  [
    'one agenda is late',
    { lateMs: async (locatie: string) => (locatie === 'limburg' ? 61_000 : 0) },
    503,
    { problemen: ['De agenda van limburg loopt 61 seconden achter.'] },
  ],
  [
    'an agenda cannot be read',
    { lateMs: away },
    503,
    { problemen: ['De agenda van oefenstad is niet te lezen.', 'De agenda van limburg is niet te lezen.'] },
  ],
  [
    'Redis is less durable than designed',
    { weakDurability: () => ['appendfsync is everysec'] },
    200,
    { klaar: true, waarschuwingen: ['appendfsync is everysec'] },
  ],
])('ready: %s', async (_why, change, status, body) => {
  expect(await ask('/readyz', { ...fine, ...change })).toMatchObject({ status, body });
});

test('many who ask at once are one question to Redis', async () => {
  let pings = 0;
  const open = Promise.withResolvers<void>();
  const server = createServer({ log });
  const parts = { ...fine, ping: () => ((pings += 1), open.promise) };
  void server.register(healthRoutes(() => checkReadiness(parts)));
  const asked = Array.from({ length: 20 }, () => server.inject({ url: '/readyz' }));
  await server.inject({ url: '/healthz' });
  open.resolve();
  for (const { statusCode } of await Promise.all(asked)) expect(statusCode).toBe(200);
  expect(pings).toBe(1);
  await server.close();
});

test('metrics are on their own listener only', async () => {
  const metrics = createMetrics();
  const open = createServer({ log });
  void open.register(healthRoutes(() => checkReadiness(fine)));
  const inside = createServer({ log });
  void inside.register(metricsRoutes(metrics.read));
  const [publicly, privately] = await Promise.all(
    [open, inside].map((server) => server.listen({ host: '127.0.0.1', port: 0 })),
  );
  expect((await fetch(`${publicly}/metrics`)).status).toBe(404);
  const response = await fetch(`${privately}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await response.text()).toContain('negenuur_process_cpu_seconds_total');
  await Promise.all([open.close(), inside.close()]);
});
