import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageReport } from '../../src/app/reserve/page-reports.ts';
import { pagerReportRoutes } from '../../src/infra/http/pager-reports.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../src/infra/logging/create-logger.ts';
import { ReportReceiver } from '../../src/infra/pager/report-receiver.ts';
import { OPROEPSLEUTEL } from '../support/buiten/oproepdienst.ts';

const NU = Date.parse('2026-12-07T12:00:00Z');
const ID = `nu-${'a'.repeat(32)}`;

let taken: PageReport[] = [];
const reports = {
  note: async (report: PageReport) => {
    const known = taken.some((t) => t.messageId === report.messageId && t.stand === report.stand);
    if (report.messageId !== ID) return 'onbekend' as const;
    taken.push(report);
    return known ? ('bekend' as const) : ('nieuw' as const);
  },
};
const server = createServer({ log: createLogger({ level: 'silent' }) });
let url = '';
beforeAll(async () => {
  await server.register(pagerReportRoutes(new ReportReceiver(reports, OPROEPSLEUTEL, () => NU)));
  url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/api/v1/oproepen`;
});
afterAll(() => server.close());
beforeEach(() => {
  taken = [];
});

type Anders = { readonly at?: number; readonly sleutel?: string; readonly signedBody?: string };

async function post(body: string, anders: Anders = {}) {
  const at = new Date(anders.at ?? NU);
  const webhook = new Webhook(anders.sleutel ?? OPROEPSLEUTEL);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': 'bericht-1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': webhook.sign('bericht-1', at, anders.signedBody ?? body),
    },
    body,
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (await response.json()) as {
      status: string | number;
      detail?: string;
      fouten?: { pad: string; melding: string }[];
    },
  };
}

const goed = JSON.stringify({ id: ID, stand: 'bezorgd' });

test('a signed report is taken, and the same one again changes nothing', async () => {
  expect(await post(goed)).toMatchObject({ status: 200, body: { status: 'nieuw' } });
  expect(await post(goed)).toMatchObject({ status: 200, body: { status: 'bekend' } });
  expect(taken[0]).toEqual({ messageId: ID, stand: 'bezorgd', code: '' });
});

test.each<[string, Anders]>([
  ['another key', { sleutel: `whsec_${Buffer.alloc(32, 9).toString('base64')}` }],
  ['another text', { signedBody: '{}' }],
  ['a time long ago', { at: NU - 6 * 60_000 }],
  ['a time far ahead', { at: NU + 6 * 60_000 }],
])('%s is not believed', async (_, anders) => {
  const answer = await post(goed, anders);
  expect(answer.status).toBe(401);
  expect(answer.type).toContain('application/problem+json');
  expect(answer.body.detail).toBe('De handtekening of het tijdstip klopt niet.');
  expect(taken).toEqual([]);
});

test.each([
  ['{', '', 'Dit is geen geldige JSON in UTF-8.'],
  ['[]', '', 'Dit moet een object zijn.'],
  ['{"stand":"bezorgd"}', 'id', 'Dit moet de id van de oproep zijn.'],
  ['{"id":"x","stand":"bezorgd"}', 'id', 'Dit is geen id van een oproep.'],
  [`{"id":"${ID}","stand":"gelezen"}`, 'stand', 'Dit moet aangenomen, bezorgd of mislukt zijn.'],
  [`{"id":"${ID}","stand":"mislukt","code":"een zin"}`, 'code', 'Dit moet een korte code zijn.'],
  [`{"id":"${ID}","stand":"mislukt","naar":"+31600000000"}`, 'naar', 'Dit veld kennen wij niet.'],
])('%s: says in Dutch what is wrong', async (body, pad, melding) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(answer.type).toContain('application/problem+json');
  expect(answer.body.fouten).toEqual([{ pad, melding }]);
  expect(taken).toEqual([]);
});

test('a message that nobody sent is not known; what is too large or another kind is refused', async () => {
  const ander = JSON.stringify({ id: `nu-${'b'.repeat(32)}`, stand: 'bezorgd' });
  expect(await post(ander)).toMatchObject({ status: 404, body: { detail: 'Deze oproep kennen wij niet.' } });
  expect((await post(`"${'x'.repeat(5_000)}"`)).status).toBe(413);
  const text = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: goed });
  expect(text.status).toBe(415);
});
