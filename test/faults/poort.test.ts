import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { naarIso } from '../../src/domain/termijnen/tijdstip.ts';
import { execute } from '../support/fake-connector/activities.ts';
import type { Productie } from '../support/poort/productie.ts';
import { DIENST, startProductie } from '../support/poort/productie.ts';
import { SLECHTE_TOKENS } from '../support/poort/tokens.ts';
import { vast } from '../support/scenario/meldingen.ts';

let productie: Productie;
let zaakId = '';
beforeAll(async () => {
  productie = await startProductie();
  const aanhouding = naarIso(Date.now() - 3_600_000);
  const { body } = await productie.intake({ ...vast(), locatie: 'oefenstad', aanhouding });
  zaakId = (body as { zaakId: string }).zaakId;
  // Nobody was seen in Teams yet, so the case says whom it could not reach; after that it is quiet.
  await productie.untilLookedAt();
});
afterAll(() => productie[Symbol.asyncDispose]());

const press = (wie: string, verb: string, data: object = {}, rest: object = {}) =>
  productie.from(wie, 'invoke', { ...execute(verb, { z: zaakId, ...data }), ...rest });

const lezers = [
  'kpc-1',
  'officier-1',
  'officier-2',
  'raad-1',
  'zvh-1',
  'halt-1',
  'vt-oefenstad-2',
  'beheer-1',
];
let gelezen = 0;

/** Place of the case in its chain, as it stands on a card; everybody may look at it twenty times at once. */
async function stand(): Promise<string> {
  gelezen += 1;
  const lezer = lezers[gelezen % lezers.length] ?? '';
  const { body } = await productie.deliver(press(lezer, 'zaak'));
  return /"h":"(\d+\.[0-9a-f]+)"/.exec(JSON.stringify(body))?.[1] ?? 'geen kaart';
}

const said = (body: unknown): unknown => (body as { value?: unknown } | null)?.value;

describe('wie een bericht mag sturen', () => {
  it('neemt een knop met een goed token aan', async () => {
    const { status, body } = await productie.deliver(press('politie-1', 'zaak'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  });

  it.each(SLECHTE_TOKENS)('weigert een token %s', async (_naam, status, wish) => {
    const voor = await stand();
    const token = await productie.issuer.sign({ serviceUrl: DIENST, ...wish });
    const activity = press('vt-oefenstad-1', 'acuut.antwoord', { t: 'deel-a:vt-oefenstad', a: 'ja' });
    const antwoord = await productie.deliver(activity, token);
    expect(antwoord.status).toBe(status);
    expect(JSON.stringify(antwoord.body)).not.toContain('Error');
    expect(await stand()).toBe(voor);
  });

  it.each([
    ['zonder token', null],
    ['met onzin als token', 'eyJhIjox.bm9uc2Vuc2U.c2ln'],
  ])('weigert een bericht %s', async (_naam, token) => {
    expect((await productie.deliver(press('kpc-1', 'zaak'), token)).status).toBe(401);
  });

  it.each([
    ['een vreemd adres', { serviceUrl: 'https://kwaad.invalid/' }, 403],
    [
      'een adres dat op dat van Teams lijkt',
      { serviceUrl: 'https://smba.trafficmanager.net.kwaad.invalid/' },
      403,
    ],
    [
      'een adres met een ander achter een apenstaart',
      { serviceUrl: 'https://smba.trafficmanager.net@kwaad.invalid/' },
      403,
    ],
    ['http in plaats van https', { serviceUrl: 'http://smba.trafficmanager.net/emea/' }, 403],
    ['een ander kanaal', { channelId: 'webchat' }, 400],
    ['het kanaal van de emulator', { channelId: 'emulator' }, 400],
  ])('weigert een bericht met %s, ook met een goed token daarvoor', async (_naam, rest, status) => {
    const serviceUrl = 'serviceUrl' in rest ? String(rest.serviceUrl) : DIENST;
    const token = await productie.issuer.sign({ serviceUrl });
    expect((await productie.deliver(press('kpc-1', 'zaak', {}, rest), token)).status).toBe(status);
  });

  it('doet niets tweemaal als een bericht opnieuw wordt afgespeeld', async () => {
    const activity = press('vt-oefenstad-1', 'acuut.antwoord', { t: 'deel-a:vt-oefenstad', a: 'nee' });
    const token = await productie.issuer.sign({ serviceUrl: DIENST });
    expect((await productie.deliver(activity, token)).status).toBe(200);
    const na = await stand();
    for (let keer = 0; keer < 3; keer += 1) {
      expect((await productie.deliver(activity, token)).status).toBe(200);
    }
    expect(await stand()).toBe(na);
  });
});

describe('wie wat mag, langs de echte weg', () => {
  it.each([
    ['een gast met het object-id van de officier in een andere tenant', 'andere-tenant', meldingen.onbekend],
    ['een collega van een andere locatie', 'andere-locatie', meldingen.onbekend],
    ['iemand zonder rol', 'vreemde', meldingen.onbekend],
    ['een andere rol', 'andere-rol', meldingen['geen-recht']],
  ])('weigert %s en verandert niets', async (_naam, soort, tekst) => {
    const voor = await stand();
    const tenantId = '55555555-5555-4555-8555-555555555555';
    const vreemd = { tenant: { id: tenantId } };
    const wie = {
      'andere-tenant': press('officier-1', 'zaak.intrekken', { reden: 'dubbel' }, { channelData: vreemd }),
      'andere-locatie': press('duin-officier', 'zaak.intrekken', { reden: 'dubbel' }),
      vreemde: {
        ...press('kpc-1', 'zaak.intrekken', { reden: 'dubbel' }),
        from: { id: '29:x', aadObjectId: tenantId },
      },
      'andere-rol': press('politie-1', 'zaak.intrekken', { reden: 'dubbel' }),
    }[soort];
    if (wie === undefined) throw new Error(soort);
    const { status, body } = await productie.deliver(wie);
    expect([status, said(body)]).toEqual([200, tekst]);
    expect(await stand()).toBe(voor);
  });
});

describe('wie te veel of te langzaam stuurt', () => {
  it('krijgt na twintig knoppen ineens te horen dat het te snel gaat; anderen niet', async () => {
    const tikken = await Promise.all(
      Array.from({ length: 40 }, async () => productie.deliver(press('reclassering-1', 'zaak'))),
    );
    const codes = tikken.map(({ body }) => (body as { value?: { code?: string } }).value?.code ?? 'kaart');
    expect(tikken.every(({ status }) => status === 200)).toBe(true);
    expect(codes.filter((code) => code === 'kaart').length).toBeGreaterThanOrEqual(20);
    expect(codes.filter((code) => code === 'te-snel').length).toBeGreaterThan(5);
    expect((await productie.deliver(press('slachtofferhulp-1', 'zaak'))).body).toMatchObject({
      statusCode: 200,
    });
  });

  it('houdt met honderd halve verbindingen niemand anders op', async () => {
    const { hostname, port } = new URL(productie.proces.url);
    const traag = Array.from({ length: 100 }, () => connect({ host: hostname, port: Number(port) }));
    try {
      await Promise.all(traag.map(async (socket) => once(socket, 'connect')));
      for (const socket of traag) {
        socket.on('error', () => undefined);
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{',
        );
      }
      expect((await productie.deliver(press('slachtofferhulp-1', 'zaak'))).body).toMatchObject({
        statusCode: 200,
      });
    } finally {
      for (const socket of traag) socket.destroy();
    }
  });

  it('krijgt een nette weigering bij een bericht dat te groot of te diep is', async () => {
    const groot = press('zvh-1', 'zaak', { vulling: 'x'.repeat(300_000) });
    expect((await productie.deliver(groot)).status).toBe(413);
    const diep: unknown = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
    expect((await productie.deliver(press('zvh-1', 'zaak', { diep }))).status).toBe(400);
  });
});

it('meldt geen namen, inhoud of tokens in het log', () => {
  // Left out: times (12:29:05 looks like the id of a person), and the public keys that botbuilder prints, where any
  // three letters may stand beside each other.
  const log = productie.proces.log
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    .replaceAll(/-----BEGIN RSA PUBLIC KEY-----[^-]*-----END RSA PUBLIC KEY-----/g, '');
  expect(log).toContain('activity refused');
  expect(log).not.toMatch(/eyJ|29:|a:29|[0-9a-f]{8}-0000-4000-8000/);
  expect(log).not.toContain('uncaught');
});
