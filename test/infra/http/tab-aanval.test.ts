// The API of the page as somebody sees it who means harm: every door answers calmly, and nothing changes.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vast } from '../../support/scenario/meldingen.ts';
import type { Zsm } from '../../support/scenario/zsm.ts';
import { oefenstad } from '../../support/scenario/zsm.ts';
import type { TabServer } from '../../support/tab/tab-server.ts';
import { tabServer } from '../../support/tab/tab-server.ts';
import { until } from '../../support/until.ts';

let zsm: Zsm;
let server: TabServer;
beforeAll(async () => {
  zsm = await oefenstad();
  server = await tabServer(zsm);
  await zsm.meldt(vast());
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await zsm[Symbol.asyncDispose]();
});

type Antwoord = { readonly status: number; readonly headers: Readonly<Record<string, unknown>> };

/** As fetch would not send it. */
function ruw(pad: string, headers: Readonly<Record<string, string>>, methode = 'GET'): Promise<Antwoord> {
  const { hostname, port } = new URL(server.url);
  return new Promise((klaar, mislukt) => {
    const vraag = request({ hostname, port, path: pad, method: methode, headers }, (antwoord) => {
      antwoord.resume();
      klaar({ status: antwoord.statusCode ?? 0, headers: antwoord.headers });
    });
    vraag.on('error', mislukt).end();
  });
}

const KPC = { authorization: 'Demo oefenstad kpc-1' };
const druk = (body: string, type = 'application/json') =>
  fetch(`${server.url}/api/v1/tab/druk`, { method: 'POST', headers: { ...KPC, 'content-type': type }, body });

describe('wie vraagt', () => {
  it.each([
    'Demo oefenstad',
    'Demo oefenstad kpc-1 extra',
    'Demo __proto__ kpc-1',
    'Demo oefenstad constructor',
    'Demo duinstad kpc-1',
    'demo oefenstad kpc-1',
    'Bearer kpc-1',
    'Bearer eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0.',
    `Demo oefenstad ${'k'.repeat(4_000)}`,
  ])('"%.40s" is niemand', async (authorization) => {
    const antwoord = await ruw('/api/v1/tab/ik', { authorization });
    expect(antwoord).toMatchObject({ status: 401, headers: { 'cache-control': 'no-store' } });
  });

  it('een naam die naar deze computer wijst, is deze computer niet', async () => {
    for (const host of ['aanvaller.example', 'aanvaller.example:3978', '127.0.0.1.aanvaller.example']) {
      expect((await ruw('/tab/', { host })).status).toBe(403);
      expect((await ruw('/api/v1/tab/ik', { ...KPC, host })).status).toBe(403);
    }
  });

  it('een andere site mag niets lezen: geen enkel antwoord staat een andere herkomst toe', async () => {
    const antwoord = await ruw('/api/v1/tab/ik', { ...KPC, origin: 'https://aanvaller.example' });
    expect(Object.keys(antwoord.headers).filter((naam) => naam.startsWith('access-control'))).toEqual([]);
    const vooraf = await ruw('/api/v1/tab/druk', { origin: 'https://aanvaller.example' }, 'OPTIONS');
    expect(vooraf.status).toBe(404);
  });
});

describe('wat er gevraagd wordt', () => {
  it.each([
    '/api/v1/tab/zaak?locatie=oefenstad&nummer=..%2f..%2fduinstad',
    '/api/v1/tab/zaak?locatie=oefenstad&nummer=OF-41-0001%0d%0aX-A:%20b',
    '/api/v1/tab/zaak?locatie=oefenstad&locatie=duinstad&nummer=OF-41-0001',
    `/api/v1/tab/zaak?locatie=${'o'.repeat(50)}&nummer=OF-41-0001`,
    '/api/v1/tab/bord?locatie=oefenstad&vanaf=1e99',
    '/api/v1/tab/cijfers?locatie=oefenstad&periode=2026-99',
    '/api/v1/tab/kaart?locatie=oefenstad&naam=__proto__',
    '/api/v1/tab/dossier?locatie=oefenstad&nummer=OF-41-0001&vorm=__proto__',
  ])('%s klopt niet', async (pad) => {
    const antwoord = await ruw(pad, KPC);
    expect(antwoord).toMatchObject({ status: 400, headers: { 'cache-control': 'no-store' } });
    expect(antwoord.headers).not.toHaveProperty('x-a');
  });

  it.each(['duinstad', '__proto__', 'constructor', 'oefenstad:zaak', '*'])(
    'een andere locatie "%s" is voor een ander',
    async (locatie) => {
      for (const pad of ['bord', 'tafel', 'plandata', 'piket', 'cijfers', 'bord/live']) {
        const antwoord = await ruw(`/api/v1/tab/${pad}?locatie=${encodeURIComponent(locatie)}`, KPC);
        expect(antwoord.status).toBe(403);
      }
    },
  );

  it('een knop met gif erin, te groot, te diep of van een ander soort verandert niets', async () => {
    const versie = await zsm.version();
    const diep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`;
    const gif = `{"verb":"taak.oppakken","data":{"__proto__":{"z":"${zsm.zaakId}"},"constructor":{"prototype":{"x":1}}}}`;
    const antwoorden = [
      await druk(gif),
      await druk(`{"verb":"taak.oppakken","data":{"z":"${'x'.repeat(70_000)}"}}`),
      await druk(`{"verb":"taak.oppakken","data":${diep}}`),
      await druk('verb=taak.oppakken', 'application/x-www-form-urlencoded'),
      await druk('{"verb":"taak.oppakken"', 'application/json'),
      await druk('{"verb":["taak.oppakken"],"data":{}}'),
    ];
    expect(antwoorden.map(({ status }) => status)).toEqual([expect.any(Number), 413, 400, 415, 400, 400]);
    expect(antwoorden[0]?.status).toBeLessThan(500);
    expect(Object.prototype).not.toHaveProperty('x');
    expect(await zsm.version()).toBe(versie);
  });
});

it('open borden: een mens houdt er hoogstens zes, en wie sluit krijgt weer plaats', async () => {
  const open = (stop: AbortController) =>
    server.vraag('bord/live?locatie=oefenstad', 'officier-1', { signal: stop.signal });
  const stops = Array.from({ length: 6 }, () => new AbortController());
  const borden = await Promise.all(stops.map(open));
  expect(borden.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect((await open(new AbortController())).status).toBe(429);
  // Somebody else is not kept waiting by it.
  const ander = new AbortController();
  const bord = await server.vraag('bord/live?locatie=oefenstad', 'kpc-1', { signal: ander.signal });
  expect(bord.status).toBe(200);
  stops[0]?.abort();
  const laatste = new AbortController();
  await until('there is room again', async () => (await open(laatste)).status === 200);
  for (const stop of [...stops, ander, laatste]) stop.abort();
});
