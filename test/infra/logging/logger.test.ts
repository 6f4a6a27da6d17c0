import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeError } from '../../../src/app/logging/describe-error.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../../src/infra/logging/create-logger.ts';

const CANARY = 'Kanarie de Vries';

function recording(level: 'debug' | 'info' = 'debug') {
  const lines: string[] = [];
  let dropped = 0;
  const log = createLogger({
    level,
    stream: { write: (line) => void lines.push(line) },
    onDropped: (count) => {
      dropped += count;
    },
  });
  const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
  return { log, lines, last, dropped: () => dropped };
}

function failure(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  throw new Error('should have failed');
}

test('named facts are written beside a static message', () => {
  const { log, last, dropped } = recording();
  log.warn(
    { zaak: 'OF-26-0042', locatie: 'oefenstad', verb: 'acuut.antwoord', ms: 12, status: 200 },
    'answered',
  );
  expect(last()).toMatchObject({
    level: 'warn',
    msg: 'answered',
    zaak: 'OF-26-0042',
    locatie: 'oefenstad',
    verb: 'acuut.antwoord',
    ms: 12,
    status: 200,
  });
  expect(Object.keys(last()).toSorted()).toEqual([
    'level',
    'locatie',
    'ms',
    'msg',
    'status',
    'time',
    'verb',
    'zaak',
  ]);
  expect(dropped()).toBe(0);
});

test.each<[string, object]>([
  ['a fact nobody named', { toelichting: CANARY }],
  ['a sentence where a word belongs', { code: CANARY }],
  ['an object where a word belongs', { zaak: { naam: CANARY } }],
  ['a BSN', { code: '111222333' }],
  ['an e-mail address', { bron: 'kanarie@voorbeeld.nl' }],
  ['a request of the framework', { req: { url: `/?naam=${CANARY}`, headers: { cookie: CANARY } } }],
  ['a name of the prototype', JSON.parse(`{"__proto__":"${CANARY}","constructor":"${CANARY}"}`) as object],
])('%s is dropped and counted', (_what, facts) => {
  const { log, lines, last, dropped } = recording();
  log.info(facts, 'something happened');
  log.child(facts).info({ ms: 1 }, 'something happened');
  expect(lines.join('')).not.toMatch(/Kanarie|kanarie|111222333/);
  expect(last()).toMatchObject({ msg: 'something happened', ms: 1 });
  expect(dropped()).toBeGreaterThanOrEqual(2);
  expect(JSON.parse(lines[0] ?? '')).toHaveProperty('dropped');
});

test.each<[string, () => unknown]>([
  ['JSON.parse', () => JSON.parse(`{"naam": ${CANARY}}`) as unknown],
  ['zod', () => z.enum(['a']).parse(CANARY)],
  [
    'an error with its input in several lines',
    () => {
      throw new Error(`cannot read\n    at ${CANARY} (x)\n${CANARY}`);
    },
  ],
  [
    'an error with a cause',
    () => {
      throw new Error('outer', { cause: new Error(CANARY) });
    },
  ],
])('of an error by %s only kind and place are written', (_by, make) => {
  const { log, lines, last } = recording();
  const error = failure(make);
  log.error({ error: describeError(error) }, 'it failed');
  log.error({ err: error }, 'it failed');
  log.error({ error }, (error as Error).message);
  log.error(error);
  log.error({ error: { ...describeError(error), message: CANARY } }, 'it failed');
  expect(lines.join('')).not.toContain('Kanarie');
  expect(last()).toMatchObject({ error: { name: expect.any(String) as unknown } });
  const frames = lines.flatMap((line) => (JSON.parse(line) as { error: { frames: string[] } }).error.frames);
  expect(frames.some((frame) => frame.includes('logger.test.ts'))).toBe(true);
});

test('values are never filled into a message', () => {
  const { log, lines, last } = recording();
  log.info('read %s', CANARY);
  log.info({ ms: 1 }, 'read %s', CANARY);
  log.info({ ms: 1, msg: CANARY, time: CANARY, level: CANARY });
  expect(lines.join('')).not.toContain('Kanarie');
  expect(last()).toMatchObject({ ms: 1, msg: 'no message', level: 'info' });
});

test('below its level nothing is written', () => {
  const { log, lines } = recording();
  log.trace({ ms: 1 }, 'detail');
  log.level = 'error';
  log.warn({ ms: 1 }, 'detail');
  expect(lines).toEqual([]);
});

test('what fails in a route is logged with the id that the answer carries, and without the request', async () => {
  const { log, lines, last } = recording();
  const server = createServer({ log });
  server.get('/x', () => {
    throw new TypeError(CANARY);
  });
  const url = `/x?naam=${encodeURIComponent(CANARY)}`;
  const response = await server.inject({ url, headers: { cookie: CANARY, 'x-request-id': 'kanarie-1' } });
  expect(response.statusCode).toBe(500);
  const id = response.headers['x-request-id'];
  expect(id).toMatch(/^[\w-]{16,}$/);
  expect(lines.map((line) => (JSON.parse(line) as { reqId: unknown }).reqId)).toEqual([id, id]);
  expect(last()).toMatchObject({ msg: 'request', status: 500, route: '/x' });
  expect(lines.join('')).not.toMatch(/kanarie/i);
  await server.close();
});

test('what went well is no line of the log; what was refused is', async () => {
  const { log, lines, last } = recording('info');
  const server = createServer({ log });
  server.get('/goed', async () => ({ ok: true }));
  expect((await server.inject({ url: '/goed' })).statusCode).toBe(200);
  expect(lines).toEqual([]);
  expect((await server.inject({ url: '/weg' })).statusCode).toBe(404);
  expect(last()).toMatchObject({ msg: 'request', status: 404 });
  await server.close();
});
