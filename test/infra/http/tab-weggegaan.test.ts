import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Gevolgd } from '../../../src/app/tab/borden.ts';
import type { Tab } from '../../../src/app/tab/tab.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import type { Aangemeld } from '../../../src/infra/http/tab/aanmelding.ts';
import { tabApi } from '../../../src/infra/http/tab/api.ts';
import { until } from '../../support/until.ts';

const IEMAND: Aangemeld = { identity: { tenantId: 't', objectId: 'o' }, tot: null };

/** The page's API, with a moment at which the one who asks is waited for to leave. */
async function api(wacht: 'aanmelden' | 'lezen') {
  const server = createServer({ log: pino({ level: 'silent' }) });
  const stand = { gevolgd: 0, gestopt: 0, weg: 0 };
  let weg = Promise.resolve();
  server.addHook('onRequest', async (request, { raw }) => {
    weg = Promise.resolve();
    if (request.headers['x-gaat'] === undefined) return;
    weg = once(raw, 'close').then(() => void (stand.weg += 1));
  });
  const volg: Tab['borden']['volg'] = async (_wie, _locatie, _vanaf, uitgang): Promise<Gevolgd> => {
    if (wacht === 'lezen') await weg;
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
  return { server, url, stand, gaatWeg };
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
