import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Gevolgd } from '../../../src/app/tab/borden.ts';
import type { Tab } from '../../../src/app/tab/tab.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import type { Aangemeld } from '../../../src/infra/http/tab/aanmelding.ts';
import { tabApi } from '../../../src/infra/http/tab/api.ts';
import { paktUit } from '../../../src/infra/http/tab/inpakken.ts';
import { until } from '../../support/until.ts';

const IEMAND: Aangemeld = { identity: { tenantId: 't', objectId: 'o' }, tot: null };

/** The page's API, with a moment at which the one who asks is waited for to leave. */
async function api(wacht: 'aanmelden' | 'lezen', stuk = false) {
  const server = createServer({ log: pino({ level: 'silent' }) });
  const stand = { gevolgd: 0, gestopt: 0, weg: 0 };
  let weg = Promise.resolve();
  const los = Promise.withResolvers<void>();
  server.addHook('onRequest', async (request, { raw }) => {
    weg = Promise.resolve();
    if (request.headers['x-blijft'] !== undefined) weg = los.promise;
    if (request.headers['x-gaat'] === undefined) return;
    weg = once(raw, 'close').then(() => void (stand.weg += 1));
  });
  const volg: Tab['borden']['volg'] = async (_wie, _locatie, _vanaf, uitgang): Promise<Gevolgd> => {
    if (wacht === 'lezen') await weg;
    if (stuk) throw new Error('away');
    uitgang.schrijf('{}');
    stand.gevolgd += 1;
    const volger = { tik: () => undefined, verder: () => undefined } as unknown as Gevolgd['volger'];
    return { volger, stop: () => void (stand.gestopt += 1) };
  };
  const wie = async (): Promise<Aangemeld> => {
    if (wacht === 'aanmelden') await weg;
    return IEMAND;
  };
  const tab = (): Tab => ({ borden: { volg } }) as unknown as Tab;
  const aanmelding = { start: { modus: 'demo', personen: [] }, wie } as const;
  await server.register(tabApi({ tab, aanmelding, wall: () => Date.now(), hosts: null }));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const gaatWeg = async (): Promise<void> => {
    const eerder = stand.weg;
    const binnen = once(server.server, 'request');
    const lijn = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    lijn.write(
      'GET /api/v1/tab/bord/live?locatie=oefenstad HTTP/1.1\r\nhost: localhost\r\nx-gaat: ja\r\n\r\n',
    );
    await binnen;
    lijn.destroy();
    await until('it left', () => stand.weg > eerder);
  };
  return { server, url, stand, gaatWeg, laatLos: los.resolve };
}

it.each(['aanmelden', 'lezen'] as const)(
  'wie weggaat tijdens het %s houdt geen bord open, en telt niet mee voor hoeveel er open mogen zijn',
  async (wacht) => {
    const { server, url, stand, gaatWeg } = await api(wacht);
    for (let keer = 0; keer < 6; keer += 1) await gaatWeg();
    await until('each was let go', () => stand.gestopt === 6);
    expect(stand.gevolgd).toBe(6);
    const antwoord = await fetch(`${url}/api/v1/tab/bord/live?locatie=oefenstad`);
    expect(antwoord.status).toBe(200);
    await antwoord.body?.cancel();
    await server.close();
  },
);

describe('een programma dat stopt, wacht niet op borden', () => {
  const pad = '/api/v1/tab/bord/live?locatie=oefenstad';

  it.each([
    ['aanmelden', false, 503],
    ['lezen', false, 200],
    ['lezen', true, 500],
  ] as const)('die nog niet open zijn, bij het %s; stuk: %s', async (wacht, stuk, status) => {
    const { server, url, stand, laatLos } = await api(wacht, stuk);
    const binnen = once(server.server, 'request');
    const vraag = fetch(`${url}${pad}`, { headers: { 'x-blijft': 'ja' } });
    await binnen;
    const dicht = server.close();
    await until('it refuses others', () => !server.server.listening);
    laatLos();
    const antwoord = await vraag;
    expect(antwoord.status).toBe(status);
    // It ends by itself, and so does the connection.
    await antwoord.text();
    await dicht;
    expect(stand.gestopt).toBe(stand.gevolgd);
  });

  it.each(['gzip', 'identity'])('die open zijn, met %s', async (inpakken) => {
    const { server, url, stand } = await api('lezen');
    const antwoord = await fetch(`${url}${pad}`, { headers: { 'accept-encoding': inpakken } });
    const dicht = server.close();
    expect(await antwoord.text()).toBe('{}\n');
    await dicht;
    expect(stand.gestopt).toBe(1);
  });
});

it.each([
  [undefined, false],
  ['', false],
  ['gzip', true],
  ['GZIP', true],
  ['x-gzip', true],
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.001', true],
  ['gzip ; q=0.8 , *;q=0', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip;q=0, *', false],
  ['deflate, gzip;q=0', false],
  ['*', true],
  ['*;q=0', false],
  ['br, *;q=0.1', true],
  ['identity', false],
  ['identity;q=0, *', true],
  ['identity, gzip;q=0.5', false],
  ['identity;q=0.5, gzip', true],
  ['gzipped, not-gzip', false],
  ['gzip;q=2', false],
  ['gzip;q=0.0001', false],
  [',, ;q=1', false],
])('wie %j zegt, pakt gzip uit: %s', (aanvaardt, verwacht) => {
  expect(paktUit({ headers: aanvaardt === undefined ? {} : { 'accept-encoding': aanvaardt } })).toBe(
    verwacht,
  );
});
