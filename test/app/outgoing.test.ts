import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebhookSender } from '../../src/infra/webhook/webhook-sender.ts';

type Got = { readonly headers: Record<string, string | string[] | undefined>; readonly body: string };

const KEY = randomBytes(32);
const secret = `whsec_${KEY.toString('base64')}`;
const got: Got[] = [];
let status = 204;
let headers: Record<string, string> = {};

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    got.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
    response.writeHead(status, headers).end();
  });
});

let sender: WebhookSender;

beforeEach(async () => {
  got.length = 0;
  status = 204;
  headers = {};
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const uitgaand = [{ id: 'dossier', url: `http://127.0.0.1:${port}/in`, sleutels: ['SLEUTEL'] }];
  sender = new WebhookSender({
    locaties: new Map([['oefenstad', { uitgaand }]]),
    sleutels: new Map([['SLEUTEL', secret]]),
    wall: () => 1_800_000_000_000,
  });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const message = { id: 'msg_1', body: '{"type":"zaak.aangemaakt"}' };

test('a system gets the event signed after Standard Webhooks', async () => {
  expect(await sender.send('oefenstad', 'dossier', message)).toEqual({ kind: 'sent' });
  const signed = `msg_1.1800000000.${message.body}`;
  const expected = createHmac('sha256', KEY).update(signed).digest('base64');
  expect(got[0]?.body).toBe(message.body);
  expect(got[0]?.headers['webhook-signature']).toBe(`v1,${expected}`);
});

test.each([
  [200, {}, { kind: 'sent' }],
  [302, { location: 'http://127.0.0.1:1/' }, { kind: 'refused', code: 'http-302' }],
  [400, {}, { kind: 'refused', code: 'http-400' }],
  [429, { 'retry-after': '7' }, { kind: 'retryable', code: 'http-429', afterMs: 7_000 }],
  [503, {}, { kind: 'retryable', code: 'http-503', afterMs: null }],
] as const)('an answer with status %i', async (given, extra, result) => {
  status = given;
  headers = extra;
  expect(await sender.send('oefenstad', 'dossier', message)).toEqual(result);
});

test('nobody listening is tried again, an address that no setting names is not', async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await sender.send('oefenstad', 'dossier', message)).toMatchObject({ kind: 'retryable' });
  expect(await sender.send('oefenstad', 'anders', message)).toMatchObject({ kind: 'refused' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
