import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServerOptions } from '../../../src/infra/http/server/create-server.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../../src/infra/logging/create-logger.ts';
import { until } from '../../support/until.ts';

const log = createLogger({ level: 'silent' });
let server: FastifyInstance;
let held = Promise.withResolvers<void>();
let entered = 0;
let preClose = Promise.resolve();

/** ms; who sends slowly need not be waited for long, and nobody else is timed by it. */
const HURRIED = { headers: 300, request: 600, check: 20 };

beforeEach(async () => {
  held = Promise.withResolvers<void>();
  entered = 0;
  preClose = Promise.resolve();
  await serve();
});

async function serve(patience?: ServerOptions['patience']): Promise<void> {
  server = createServer({ log, ...(patience === undefined ? {} : { patience }) });
  server.post('/in', async () => ({ ok: true }));
  server.get('/held', async () => {
    entered += 1;
    await held.promise;
    return { ok: true };
  });
  server.get('/hangs', { handlerTimeout: 30 }, () => held.promise);
  server.get('/fails/:status', async (request) => {
    const { status } = request.params as { readonly status: string };
    throw Object.assign(new Error('of a library'), { statusCode: Number(status) });
  });
  server.get('/at/:place', async () => ({ ok: true }));
  server.addHook('preClose', () => preClose);
  await server.listen({ host: '127.0.0.1', port: 0 });
}

/** The same server with less patience. */
async function serveInstead(patience: ServerOptions['patience']): Promise<void> {
  await server.close();
  await serve(patience);
}
afterEach(() => {
  held.resolve();
  return server.close();
});

type Raw = { readonly socket: Socket; answer: string; closed: boolean };

async function open(): Promise<Raw> {
  const socket = connect({ host: '127.0.0.1', port: (server.server.address() as AddressInfo).port });
  const raw: Raw = { socket, answer: '', closed: false };
  socket.setEncoding('utf8');
  socket.on('data', (part: string) => (raw.answer += part));
  socket.on('error', () => undefined);
  socket.on('close', () => (raw.closed = true));
  await once(socket, 'connect');
  return raw;
}

/** Sends one byte at a time for as long as somebody listens. */
async function drip(raw: Raw, text: string): Promise<void> {
  for (const byte of text) {
    if (raw.closed) return;
    raw.socket.write(byte);
    await sleep(20);
  }
}

async function problemOf(raw: Raw): Promise<Record<string, unknown>> {
  await until('the server closed the socket', () => raw.closed);
  expect(raw.answer).toMatch(/content-type: application\/problem\+json/i);
  return JSON.parse(raw.answer.slice(raw.answer.indexOf('\r\n\r\n'))) as Record<string, unknown>;
}

const endless = 'x'.repeat(1_000);

test('headers that drip in are cut off with 408', async () => {
  await serveInstead(HURRIED);
  const raw = await open();
  await drip(raw, `POST /in HTTP/1.1\r\nHost: x\r\nX-Slow: ${endless}`);
  expect(await problemOf(raw)).toMatchObject({ status: 408, title: 'Het bericht kwam te langzaam binnen' });
});

test('a body that drips in is cut off with 408', async () => {
  await serveInstead(HURRIED);
  const raw = await open();
  raw.socket.write(
    'POST /in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
  );
  await drip(raw, endless);
  expect(await problemOf(raw)).toMatchObject({ status: 408 });
});

test('many slow senders do not keep others out', async () => {
  await serveInstead({ ...HURRIED, headers: 5_000, request: 10_000 });
  const slow = await Promise.all(Array.from({ length: 200 }, open));
  for (const { socket } of slow) socket.write('POST /in HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  expect((await server.inject({ method: 'POST', url: '/in', payload: {} })).statusCode).toBe(200);
  const raw = await open();
  raw.socket.write('GET /at/here HTTP/1.1\r\nHost: x\r\n\r\n');
  await until('a quick request is answered', () => raw.answer.includes('{"ok":true}'));
  await until('the slow ones are gone', () => slow.every(({ closed }) => closed));
});

test.each([
  ['what is no HTTP', 'hallo\r\n\r\n', 400],
  [
    'headers larger than 16 KiB',
    `GET /at/here HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
  ],
  ['two lengths', 'POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
  [
    'a length and chunks',
    'POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
])('%s is refused as any other error', async (_what, bytes, status) => {
  const raw = await open();
  raw.socket.write(bytes);
  expect(await problemOf(raw)).toMatchObject({ status });
});

test.each([
  ['/at/%ZZ', 400],
  [`/at/${'x'.repeat(200)}`, 414],
  ['/nergens', 404],
])('a wrong address %s is a problem that does not repeat it', async (url, status) => {
  const response = await server.inject({ url });
  expect(response.statusCode).toBe(status);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(response.body).not.toContain(url);
});

test('a route that takes too long is answered with 503 and Retry-After', async () => {
  const response = await server.inject({ url: '/hangs' });
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
});

test.each([200, 302, 0, 999])('an error that calls itself %s is an error of ours', async (status) => {
  const response = await server.inject({ url: `/fails/${status}` });
  expect(response.json()).toMatchObject({ status: 500, title: 'Er ging iets mis' });
});

test('every answer carries an id of our own, never the one that was sent', async () => {
  const sent = { 'x-request-id': 'of-the-caller' };
  const answers = await Promise.all(
    ['/at/here', '/at/there', '/nergens'].map((url) => server.inject({ url, headers: sent })),
  );
  const ids = answers.map(({ headers }) => headers['x-request-id']);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[\w-]{16,}$/);
});

test('a server that closes ends what is under way and waits for no idle connection', async () => {
  const busy = await open();
  busy.socket.write('GET /held HTTP/1.1\r\nHost: x\r\n\r\n');
  await until('the request is under way', () => entered === 1);
  const closed = server.close();
  await until('nobody new is let in', () => !server.server.listening);
  held.resolve();
  await closed;
  await until('the socket is closed', () => busy.closed);
  expect(busy.answer).toMatch(/^HTTP\/1\.1 200 OK.*connection: close/is);
});

test('a request that still gets in while the server closes is told to come back', async () => {
  const late = await open();
  preClose = held.promise;
  const closed = server.close();
  late.socket.write('GET /at/here HTTP/1.1\r\nHost: x\r\n\r\n');
  expect(await problemOf(late)).toMatchObject({ status: 503 });
  expect(late.answer).toMatch(/retry-after: 2/i);
  held.resolve();
  await closed;
});
