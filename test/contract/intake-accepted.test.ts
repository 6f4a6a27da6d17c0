import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { IntakeServer, Signing } from '../support/intake-server.ts';
import { intakeServer, melding, SECRETS, signed, WALL } from '../support/intake-server.ts';

let running: IntakeServer;
let url = '';

async function start(burst?: number): Promise<void> {
  running = intakeServer(burst);
  await running.server.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(running.server.server.address() as AddressInfo).port}/api/v1/zaken`;
}
beforeEach(() => start());
afterEach(() => running.server.close());

type Said = { readonly status: number; readonly body: unknown; readonly retryAfter: string | null };

async function send(body: object | string, signing: Signing = {}, headers: object = {}): Promise<Said> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...signed(text, signing), ...headers },
    body: text,
  });
  return {
    status: response.status,
    body: await response.json(),
    retryAfter: response.headers.get('retry-after'),
  };
}

const zaakId = 'oefenstad:OF-26-0001';

describe('a new case', () => {
  test('is made, with its times as instants', async () => {
    expect(await send(melding)).toMatchObject({ status: 201, body: { zaakId, status: 'aangemaakt' } });
    expect(running.intake.received).toMatchObject([
      {
        locatie: 'oefenstad',
        complete: true,
        oefening: true,
        message: { bron: 'demo', bronId: 'DEMO-2026-1', aanhouding: vanIso(melding.aanhouding) },
      },
    ]);
    expect(running.intake.received[0]?.message).not.toHaveProperty('locatie');
  });

  test.each([
    ['the arrest may be two minutes ahead of the case clock', { aanhouding: '2026-11-24T18:02:00Z' }],
    ['the arrest may be fourteen days back', { aanhouding: '2026-11-10T18:00:00Z' }],
    ['ophouden may start at the arrest', { ophoudenVanaf: melding.aanhouding }],
    ['primary child abuse is accepted', { kindermishandelingPrimair: true }],
    [
      'a parket number is no phone number',
      { parketnummer: '15/123456-26', toelichting: 'parket 15/123456-26' },
    ],
    ['nine digits that are no BSN may be written', { toelichting: 'goednummer 123456789' }],
    [
      'a suspect who is not held has no arrest',
      { soort: 'niet-vast', gehoord: '2026-11-24T15:00:00Z', aanhouding: undefined },
    ],
  ])('%s', async (_why, change) => {
    expect((await send({ ...melding, ...change })).status).toBe(201);
  });

  test('exactly 64 KiB is not too much', async () => {
    const text = JSON.stringify(melding);
    expect((await send(text.replace(/\}$/, `${' '.repeat(65_536 - text.length)}}`))).status).toBe(201);
  });

  test('is a real case when the source is real', async () => {
    const body = { ...melding, bron: 'politie', locatie: 'limburg' };
    expect((await send(body, { secret: SECRETS.politie })).status).toBe(201);
    expect(running.intake.received).toMatchObject([{ locatie: 'limburg', oefening: false }]);
  });
});

describe('signatures', () => {
  const body = { ...melding, bron: 'politie', locatie: 'limburg' };

  test.each([SECRETS.politie, SECRETS.politieOud])(
    'each key of a source counts while it rotates',
    async (secret) => {
      expect((await send(body, { secret })).status).toBe(201);
    },
  );

  test('one right signature among several is enough', async () => {
    const text = JSON.stringify(body);
    const both = [SECRETS.stranger, SECRETS.politie].map(
      (secret) => signed(text, { secret })['webhook-signature'],
    );
    const headers = { 'webhook-signature': ['v1a,anders', ...both].join(' ') };
    expect((await send(body, {}, headers)).status).toBe(201);
  });

  test.each([-300_000, 300_000])('five minutes to the second is still in time', async (off) => {
    expect((await send(melding, { at: WALL + off })).status).toBe(201);
  });

  test('the wall clock counts, not the clock of the machine or the case', async () => {
    running.clock.now = WALL + 24 * 60 * 60 * 1000;
    expect((await send(melding)).status).toBe(401);
    expect((await send(melding, { at: running.clock.now })).status).toBe(201);
  });
});

describe('the same and later messages', () => {
  test('a retry of a signed message gets the same answer, also hours later with a new signature', async () => {
    const first = await send(melding);
    expect(await send(melding)).toEqual(first);
    running.clock.now = WALL + 60 * 60 * 1000;
    expect(await send(melding, { at: running.clock.now })).toEqual(first);
    expect(running.intake.received).toHaveLength(1);
  });

  test('two at the same moment make one case', async () => {
    const [left, right] = await Promise.all([send(melding), send(melding)]);
    expect(left).toEqual(right);
    expect(running.intake.received).toHaveLength(1);
  });

  test('the same id with another body is another message', async () => {
    await send(melding);
    expect((await send({ ...melding, stalking: false })).status).toBe(409);
    // It may be a corrected arrest under a number that was not raised: the KPC looks.
    expect(running.intake.reports).toEqual([{ locatie: 'oefenstad', bron: 'demo', errors: 1 }]);
  });

  test('the same content under a new id existed already, whatever the order of its fields', async () => {
    await send(melding);
    const turned = Object.fromEntries(Object.entries(melding).reverse());
    expect(await send(turned, { id: 'msg_2' })).toMatchObject({
      status: 200,
      body: { zaakId, status: 'bestond-al' },
    });
  });

  test('a later message names only what changed', async () => {
    await send(melding);
    const later = { bron: 'demo', bronId: melding.bronId, berichtNr: 2, locatie: 'oefenstad', sash: 'hoog' };
    expect(await send(later)).toMatchObject({ status: 200, body: { zaakId, status: 'bijgewerkt' } });
    expect(running.intake.received[1]).toMatchObject({ complete: false });
    expect(running.intake.received[1]?.message).toEqual({
      bron: 'demo',
      bronId: melding.bronId,
      berichtNr: 2,
      sash: 'hoog',
    });
    expect(await send(melding, { id: 'msg_2' })).toMatchObject({
      status: 200,
      body: { status: 'achterhaald' },
    });
  });

  test('the same number for another location is refused', async () => {
    const politie = { secret: SECRETS.politie };
    await send({ ...melding, bron: 'politie', locatie: 'limburg' }, politie);
    expect((await send({ ...melding, bron: 'politie', locatie: 'noord-holland' }, politie)).status).toBe(409);
    expect(running.intake.reports).toEqual([{ locatie: 'noord-holland', bron: 'politie', errors: 1 }]);
  });

  test('times that contradict what is known name their fields, and the KPC hears of it', async () => {
    await send(melding);
    running.intake.contradicts = ['ophoudenVanaf'];
    const said = await send({ ...melding, berichtNr: 2 });
    expect(said).toMatchObject({ status: 400, body: { fouten: [{ pad: 'ophoudenVanaf' }] } });
    expect(running.intake.reports).toHaveLength(1);
  });
});

describe('a refused message about somebody who is held', () => {
  const wrong = { ...melding, sash: 'zeer hoog' };

  test('is told once, however often the source tries again', async () => {
    expect([await send(wrong), await send(wrong)].map(({ status }) => status)).toEqual([400, 400]);
    expect(running.intake.reports).toEqual([{ locatie: 'oefenstad', bron: 'demo', errors: 1 }]);
  });

  test('is asked again when it cannot be told now, and told and refused then', async () => {
    running.intake.away = true;
    expect(await send(wrong)).toMatchObject({ status: 503, retryAfter: '2' });
    running.intake.away = false;
    expect((await send(wrong)).status).toBe(400);
    expect(running.intake.reports).toHaveLength(1);
    const { text } = await running.metrics.read();
    expect(text).toContain('negenuur_intake_refused_reports_total{outcome="mislukt"} 1');
    expect(text).toContain('negenuur_intake_refused_reports_total{outcome="gemeld"} 1');
    expect(running.lines.join('')).toContain('refused intake not reported');
  });
});

describe('what the source should try again', () => {
  test('the store is away: 503, and the same message is accepted afterwards', async () => {
    running.intake.away = true;
    expect(await send(melding)).toMatchObject({ status: 503, retryAfter: '2', body: { status: 503 } });
    running.intake.away = false;
    expect((await send(melding)).status).toBe(201);
  });

  test('a source that sends too fast waits, others go on; strangers use up nothing', async () => {
    await running.server.close();
    await start(2);
    const politie = { secret: SECRETS.politie };
    for (let n = 0; n < 5; n += 1)
      expect((await send(melding, { secret: SECRETS.stranger })).status).toBe(401);
    expect((await send(melding)).status).toBe(201);
    expect((await send(melding)).status).toBe(201);
    const refused = await send(melding);
    expect(refused.status).toBe(429);
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect((await send({ ...melding, bron: 'politie', locatie: 'limburg' }, politie)).status).toBe(201);
    running.clock.now += 1_000;
    expect((await send(melding)).status).toBe(201);
  });
});
