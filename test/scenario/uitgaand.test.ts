import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { besluitVrijheid, informeertSlachtoffer, maaktDeelACompleet } from '../support/scenario/werk.ts';

const SLEUTEL = 'whsec_cHJvZWZzbGV1dGVsLXZvb3ItdGVzdHMtMTIzNDU2Nzg=';
const CANARY = 'kanarie-in-de-toelichting';

type Event = { readonly id: string; readonly type: string; readonly body: string };
let events: Event[] = [];
/** Of each accepted event, whether its signature was right. */
let signed: boolean[] = [];
/** Statuses to answer with first; after that 204. */
let statuses: number[] = [];

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const status = statuses.shift() ?? 204;
    const body = Buffer.concat(parts).toString('utf8');
    const id = String(request.headers['webhook-id']);
    if (status < 300) {
      const read = JSON.parse(body) as { type: string };
      events.push({ id, type: read.type, body });
      const at = new Date(Number(request.headers['webhook-timestamp']) * 1000);
      signed.push(request.headers['webhook-signature'] === new Webhook(SLEUTEL).sign(id, at, body));
    }
    response.writeHead(status).end();
  });
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  events = [];
  signed = [];
  statuses = [];
});

const opties = {
  instellingen: (locatie: Locatie) => ({
    ...locatie,
    uitgaand: [
      {
        id: 'dossier',
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
        sleutels: ['PROEF'],
      },
    ],
  }),
};

scenario(
  'een ander systeem hoort wat er gebeurt, elk bericht één keer en zonder inhoud',
  async (zsm) => {
    await zsm.meldt({ ...vast(), toelichting: CANARY });
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn' });
    await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'bereikt' });
    zsm.berichten.expectLike(/./);

    expect(events.map(({ type }) => type)).toEqual([
      'zaak.aangemaakt',
      'acuut.gevraagd',
      'acuut.beantwoord',
      'besluit.genomen',
      'slachtoffer.geinformeerd',
    ]);
    expect(signed).toEqual(events.map(() => true));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { body } of events) {
      expect(Object.keys(JSON.parse(body) as object)).toEqual(['type', 'timestamp', 'data']);
      expect(body).not.toContain(CANARY);
      expect(body).not.toMatch(/"ja"|acuut onveilig|ivs/);
    }
  },
  opties,
);

scenario(
  'een ontvanger die er even niet is, krijgt het bericht daarna onder hetzelfde nummer',
  async (zsm) => {
    statuses = [503, 503];
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.wallPasses('2m');
    expect(events.map(({ type }) => type).toSorted()).toEqual(['acuut.gevraagd', 'zaak.aangemaakt']);
  },
  opties,
);
