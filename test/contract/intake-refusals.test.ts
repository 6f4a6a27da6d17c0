import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IntakeServer, Signing } from '../support/intake-server.ts';
import { intakeServer, melding, SECRETS, signed, WALL } from '../support/intake-server.ts';

let running: IntakeServer;
let url = '';

beforeEach(async () => {
  running = intakeServer();
  await running.server.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(running.server.server.address() as AddressInfo).port}/api/v1/zaken`;
});
afterEach(() => running.server.close());

type Headers = Record<string, string>;
type Case = {
  readonly why: string;
  /** Changes to a right message, or a whole body. */
  readonly body: object | string | Buffer;
  readonly signing?: Signing;
  readonly headers?: (right: Headers) => Headers;
  readonly status: number;
  /** Paths of the fields named in the answer. */
  readonly pad?: string | readonly string[];
  /** Location whose KPC is told. */
  readonly told?: string;
};

const politie = { secret: SECRETS.politie };
const right = JSON.stringify(melding);
const size = (bytes: number): string => right.replace(/\}$/, ' '.repeat(bytes - right.length) + '}');

const cases: readonly Case[] = [
  {
    why: 'form instead of JSON',
    body: {},
    headers: (h) => ({ ...h, 'content-type': 'text/plain' }),
    status: 415,
  },
  {
    why: 'JSON in Latin-1',
    body: {},
    headers: (h) => ({ ...h, 'content-type': 'application/json; charset=latin1' }),
    status: 415,
  },
  { why: 'compressed', body: {}, headers: (h) => ({ ...h, 'content-encoding': 'gzip' }), status: 415 },
  { why: '64 KiB + 1', body: size(65_537), status: 413 },

  {
    why: 'no signature',
    body: {},
    headers: ({ 'content-type': type = '' }) => ({ 'content-type': type }),
    status: 401,
  },
  { why: 'signed by nobody we know', body: {}, signing: { secret: SECRETS.stranger }, status: 401 },
  {
    why: 'signature of another body',
    body: {},
    headers: (h) => ({ ...h, 'webhook-signature': signed('{}')['webhook-signature'] }),
    status: 401,
  },
  {
    why: 'id changed after signing',
    body: {},
    headers: (h) => ({ ...h, 'webhook-id': 'msg_2' }),
    status: 401,
  },
  {
    why: 'time changed after signing',
    body: {},
    headers: (h) => ({ ...h, 'webhook-timestamp': String(WALL / 1000 + 1) }),
    status: 401,
  },
  {
    why: 'time that is no number',
    body: {},
    headers: (h) => ({ ...h, 'webhook-timestamp': `${WALL / 1000}x` }),
    status: 401,
  },
  {
    why: 'another version of signature',
    body: {},
    headers: (h) => ({ ...h, 'webhook-signature': h['webhook-signature']?.replace('v1,', 'v2,') ?? '' }),
    status: 401,
  },
  { why: 'signed 5 minutes and a second ago', body: {}, signing: { at: WALL - 301_000 }, status: 401 },
  { why: 'signed 5 minutes and a second ahead', body: {}, signing: { at: WALL + 301_000 }, status: 401 },
  { why: 'unknown source', body: { bron: 'onbekend' }, status: 401 },
  { why: 'bron of another source', body: { bron: 'politie', locatie: 'limburg' }, status: 401 },
  {
    why: 'broken JSON signed by nobody',
    body: '{"bron"',
    signing: { secret: SECRETS.stranger },
    status: 401,
  },

  { why: 'practice source to a real location', body: { locatie: 'noord-holland' }, status: 403 },
  {
    why: 'location that is not for this source',
    body: { bron: 'politie', locatie: 'amsterdam' },
    signing: politie,
    status: 403,
  },
  { why: 'unknown location', body: { locatie: 'nergens' }, status: 403 },
  { why: 'wrong fields for a location of another', body: { locatie: 'limburg', relatie: 1 }, status: 403 },

  { why: 'broken JSON', body: `${right}}`, status: 400, pad: '', told: 'oefenstad' },
  { why: 'JSON cut off', body: right.slice(0, 80), status: 400, pad: '', told: 'oefenstad' },
  { why: 'a list', body: '[1]', status: 400, pad: '', told: 'oefenstad' },
  { why: 'a text', body: '"bron"', status: 400, pad: '', told: 'oefenstad' },
  { why: 'nothing', body: '', status: 400, pad: '', told: 'oefenstad' },
  {
    why: 'nested deep',
    body: `{"bron":"demo","x":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
    status: 400,
    pad: '',
    told: 'oefenstad',
  },
  { why: 'no bron', body: { bron: undefined }, status: 400, pad: 'bron', told: 'oefenstad' },
  { why: 'bron is a number', body: { bron: 3 }, status: 400, pad: 'bron', told: 'oefenstad' },
  { why: 'no location', body: { locatie: undefined }, status: 400, pad: 'locatie', told: 'oefenstad' },
  {
    why: 'location that cannot be one',
    body: { locatie: 'Oefen Stad' },
    status: 400,
    pad: 'locatie',
    told: 'oefenstad',
  },
  {
    why: 'no location, and several are allowed',
    body: { bron: 'politie', locatie: undefined },
    signing: politie,
    status: 400,
    pad: 'locatie',
  },
  { why: 'unknown field', body: { naam: 'Jansen' }, status: 400, pad: 'naam', told: 'oefenstad' },
  {
    why: '__proto__',
    body: right.replace('{', '{"__proto__":{"soort":"niet-vast"},'),
    status: 400,
    pad: '__proto__',
    told: 'oefenstad',
  },
  {
    why: 'unknown field of a victim',
    body: { slachtoffers: [{ label: 'slachtoffer 1', minderjarig: true, naam: 'x' }] },
    status: 400,
    pad: 'slachtoffers.0.naam',
    told: 'oefenstad',
  },
  { why: 'unknown soort', body: { soort: 'misschien' }, status: 400, pad: 'soort', told: 'oefenstad' },
  {
    why: 'vast without arrest',
    body: { aanhouding: undefined, voorlopigeHechtenis: undefined },
    status: 400,
    pad: ['aanhouding', 'voorlopigeHechtenis'],
    told: 'oefenstad',
  },
  {
    why: 'time without offset',
    body: { aanhouding: '2026-11-24T17:00:00' },
    status: 400,
    pad: 'aanhouding',
    told: 'oefenstad',
  },
  {
    why: 'BSN in the note',
    body: { toelichting: 'bsn 111222333' },
    status: 400,
    pad: 'toelichting',
    told: 'oefenstad',
  },
  {
    why: 'BSN with separators',
    body: { toelichting: 'nummer 1112.22.333' },
    status: 400,
    pad: 'toelichting',
    told: 'oefenstad',
  },
  {
    why: 'e-mail address in a fact',
    body: { feiten: [{ omschrijving: 'mail van a.b@voorbeeld.nl' }] },
    status: 400,
    pad: 'feiten.0.omschrijving',
    told: 'oefenstad',
  },
  {
    why: 'phone number in an article',
    body: { feiten: [{ omschrijving: 'belaging', artikel: '06-12345678' }] },
    status: 400,
    pad: 'feiten.0.artikel',
    told: 'oefenstad',
  },
  {
    why: 'arrest in the future',
    body: { aanhouding: '2026-11-24T18:02:01Z' },
    status: 400,
    pad: 'aanhouding',
    told: 'oefenstad',
  },
  {
    why: 'arrest more than 14 days back',
    body: { aanhouding: '2026-11-10T17:59:59Z' },
    status: 400,
    pad: 'aanhouding',
    told: 'oefenstad',
  },
  {
    why: 'ophouden before aanhouding',
    body: { ophoudenVanaf: '2026-11-24T16:59:59Z' },
    status: 400,
    pad: 'ophoudenVanaf',
    told: 'oefenstad',
  },
  {
    why: 'ophouden in the future',
    body: { ophoudenVanaf: '2026-11-24T18:02:01Z' },
    status: 400,
    pad: 'ophoudenVanaf',
    told: 'oefenstad',
  },
  {
    why: 'verhoor ends before it starts',
    body: { verhoren: [{ van: '2026-11-24T17:30:00Z', tot: '2026-11-24T17:29:00Z' }] },
    status: 400,
    pad: 'verhoren.0.tot',
    told: 'oefenstad',
  },
  {
    why: 'verhoor before aanhouding',
    body: { verhoren: [{ van: '2026-11-24T16:30:00Z', tot: '2026-11-24T17:29:00Z' }] },
    status: 400,
    pad: 'verhoren.0.van',
    told: 'oefenstad',
  },
  {
    why: 'label twice',
    body: { slachtoffers: [melding.slachtoffers[0], melding.slachtoffers[0]] },
    status: 400,
    pad: 'slachtoffers.1.label',
    told: 'oefenstad',
  },
  {
    why: 'niet-vast, wrong field',
    body: { soort: 'niet-vast', gehoord: 'gisteren' },
    status: 400,
    pad: 'gehoord',
  },
  {
    why: 'incomplete and no case yet',
    body: { berichtNr: 2, relatie: undefined },
    status: 400,
    pad: 'relatie',
    told: 'oefenstad',
  },
  {
    why: 'later message, wrong field',
    body: { berichtNr: 2, relatie: undefined, sash: 'zeer hoog' },
    status: 400,
    pad: 'sash',
    told: 'oefenstad',
  },
];

function bytesOf(body: Case['body']): string {
  if (typeof body === 'string') return body;
  return Buffer.isBuffer(body) ? body.toString() : JSON.stringify({ ...melding, ...body });
}

test.each(cases)('$why: $status', async ({ body, signing, headers, status, pad, told }) => {
  const bytes = bytesOf(body);
  const complete = signed(bytes, signing);
  const response = await fetch(url, {
    method: 'POST',
    headers: headers?.(complete) ?? complete,
    body: bytes,
  });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = (await response.json()) as {
    title: string;
    status: number;
    fouten?: { pad: string; melding: string }[];
  };
  expect(problem).toMatchObject({ status, title: expect.stringMatching(/^[A-Z][^!]+$/) as unknown });
  expect(problem.fouten?.map((fout) => fout.pad)).toEqual(pad === undefined ? undefined : [pad].flat());
  for (const fout of problem.fouten ?? []) expect(fout.melding).toMatch(/^[A-Z][^!]+\.$/);
  expect(running.intake.reports).toEqual(
    told === undefined ? [] : [{ locatie: told, bron: 'demo', errors: problem.fouten?.length }],
  );
  expect(running.intake.received.filter(({ complete: whole }) => whole)).toEqual([]);
});

test('an answer about an unknown source, a wrong signature and an old time is the same to the letter', async () => {
  const bodies: string[] = [];
  const attempts = [
    [JSON.stringify({ ...melding, bron: 'onbekend' }), {}],
    [right, { secret: SECRETS.stranger }],
    [right, { at: WALL - 301_000 }],
  ] as const;
  for (const [body, signing] of attempts) {
    const response = await fetch(url, { method: 'POST', headers: signed(body, signing), body });
    bodies.push(await response.text());
  }
  expect(new Set(bodies).size).toBe(1);
});

test('a source that signs bytes which are not UTF-8 is known, and its KPC is told', async () => {
  const body = Buffer.from(JSON.stringify({ ...melding, toelichting: 'één keer' }), 'latin1');
  const seconds = String(WALL / 1000);
  const key = Buffer.from(SECRETS.demo.slice('whsec_'.length), 'base64');
  const hmac = createHmac('sha256', key).update(`msg_1.${seconds}.`).update(body).digest('base64');
  const headers = { ...signed(''), 'webhook-timestamp': seconds, 'webhook-signature': `v1,${hmac}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  expect(running.intake.reports).toEqual([{ locatie: 'oefenstad', bron: 'demo', errors: 1 }]);
});

test('no answer repeats what was sent, and no log line holds it', async () => {
  const canary = 'kanarie-7f3a';
  const bodies = [
    { ...melding, toelichting: `${canary} 06-12345678` },
    { ...melding, relatie: canary },
    { ...melding, feiten: [{ omschrijving: canary, artikel: { naam: canary } }] },
    { ...melding, aanhouding: canary },
  ].map((body) => JSON.stringify(body));
  for (const body of [...bodies, `{"bron":"demo","${canary}`, `"${canary}"`]) {
    const response = await fetch(url, { method: 'POST', headers: signed(body, { id: canary }), body });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(canary);
  }
  expect(running.lines.length).toBeGreaterThan(10);
  expect(running.lines.join('')).not.toContain(canary);
});
