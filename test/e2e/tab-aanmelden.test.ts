import { createRemoteJWKSet } from 'jose';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { entraAanmelding } from '../../src/infra/http/tab/entra.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import type { Aanmelddienst } from '../support/tab/aanmelddienst.ts';
import { aanmelddienst } from '../support/tab/aanmelddienst.ts';
import { nieuwVenster, openBrowser } from '../support/tab/browser.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';
import { until } from '../support/until.ts';

const APP = '11111111-1111-4111-8111-111111111111';
/** The address that the page and the tokens name; requests to it go on to the service of the test. */
const ADRES = 'https://login.test';

let zsm: Zsm;
let server: TabServer;
let dienst: Aanmelddienst;
let browser: Browser;
let context: BrowserContext;
let pagina: Page;

beforeAll(async () => {
  zsm = await oefenstad();
  await zsm.meldt(vast());
  const { tenantId: tid, objectId: oid } = zsm.senderOf('kpc-1');
  const vreemd = { tid: '44444444-4444-4444-8444-444444444444', oid };
  const onbekend = { tid, oid: '99999999-9999-4999-8999-999999999999' };
  dienst = await aanmelddienst(ADRES, APP, { kpc: { tid, oid }, vreemd, onbekend });
  const instellingen = { appId: APP, appUri: `api://${APP}`, tenants: [tid], aanmeldadres: ADRES };
  const sleutels = createRemoteJWKSet(new URL(`${dienst.url}/common/discovery/v2.0/keys`));
  server = await tabServer(
    zsm,
    entraAanmelding(instellingen, () => Date.now(), sleutels),
    [ADRES],
  );
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await dienst?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  dienst.gevraagd.length = 0;
  dienst.houdbaar = 3_600_000;
  context = await nieuwVenster(browser);
  await context.route(`${ADRES}/**`, async (route) => {
    const verzoek = route.request();
    const { pathname, search } = new URL(verzoek.url());
    const antwoord = await fetch(`${dienst.url}${pathname}${search}`, {
      method: verzoek.method(),
      body: verzoek.postData(),
    });
    const headers = Object.fromEntries(antwoord.headers);
    await route.fulfill({ status: antwoord.status, headers, body: await antwoord.text() });
  });
  pagina = await context.newPage();
});
afterEach(() => context.close());

async function kies(account: string, deel = ''): Promise<void> {
  await pagina.goto(`${server.url}/tab/${deel}`);
  await pagina.getByRole('heading', { name: 'Kies een account' }).waitFor();
  await pagina.getByRole('link', { name: account }).click();
}

it('aanmelden in een gewone browser: code met PKCE, terug op de plek waar u was, en geen geheim in het adres', async () => {
  await kies('kpc', `#/zaak/${zsm.nummer}`);
  await pagina.getByRole('heading', { name: zsm.nummer }).waitFor();
  // The KPC of the token, with the KPC's buttons.
  await pagina.getByRole('button', { name: 'Intrekken' }).waitFor();
  expect(dienst.gevraagd).toEqual(['authorization_code: gegeven']);
  expect(pagina.url()).toBe(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  // Nothing about who it is: only which location to ask for first the next time.
  expect(await pagina.evaluate('({ ...sessionStorage, ...localStorage })')).toEqual({
    'negenuur-locatie': 'oefenstad',
  });
});

it('een token dat bijna verloopt, wordt stil vernieuwd', async () => {
  dienst.houdbaar = 1_000;
  await kies('kpc');
  await pagina.getByText('1 open zaak', { exact: true }).waitFor();
  await until('the page renewed its token', () => dienst.gevraagd.includes('refresh_token: gegeven'));
});

it('wie geen nieuw token krijgt omdat de aanmelddienst even weg is, houdt de pagina en kan nog eens drukken', async () => {
  dienst.houdbaar = 1_000;
  await kies('kpc', `#/zaak/${zsm.nummer}`);
  const knop = pagina.getByRole('button', { name: 'Intrekken' });
  await knop.waitFor();
  await context.route('**/oauth2/v2.0/token', (route) => route.abort());
  await knop.click();
  await pagina.getByText('Druk zo nog eens').waitFor();
  expect(pagina.url()).toBe(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  await context.unroute('**/oauth2/v2.0/token');
  await knop.click();
  await pagina.getByText('Zaak intrekken').waitFor();
  // What is asked at the same moment does not ask for a token of its own: each refresh token counts once.
  expect(new Set(dienst.gevraagd)).toEqual(
    new Set(['authorization_code: gegeven', 'refresh_token: gegeven']),
  );
});

it.each([
  ['vreemd', 'een organisatie die niet meedoet', 'Meld u aan. Daarna ziet u hier het bord.'],
  ['onbekend', 'iemand zonder rol', 'U hebt nog geen rol bij een ZSM-locatie.'],
  ['Annuleren', 'wie het aanmelden afbreekt', 'Het aanmelden is afgebroken.'],
])('%s: %s leest in het Nederlands waarom niet, en gaat niet in een kring', async (account, _, tekst) => {
  await kies(account);
  await pagina.getByText(tekst).waitFor();
  expect(pagina.url()).toContain(`${server.url}/tab/`);
  expect(new URL(pagina.url()).search).toBe('');
});

it('een code die niet klopt, geeft geen toegang; opnieuw aanmelden kan meteen', async () => {
  await pagina.goto(`${server.url}/tab/`);
  const heen = await pagina.getByRole('link', { name: 'kpc' }).getAttribute('href');
  const vals = new URL(heen ?? '');
  vals.searchParams.set('code', 'verzonnen');
  await pagina.goto(vals.href);
  await pagina.getByText('Aanmelden is niet gelukt.').waitFor();
  expect(dienst.gevraagd).toEqual(['authorization_code: geweigerd']);
  await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await pagina.getByRole('link', { name: 'kpc' }).click();
  await pagina.getByText('1 open zaak', { exact: true }).waitFor();
});

it('een antwoord dat bij een ander verzoek hoort, telt niet', async () => {
  await pagina.goto(`${server.url}/tab/`);
  const heen = new URL((await pagina.getByRole('link', { name: 'kpc' }).getAttribute('href')) ?? '');
  heen.searchParams.set('state', 'van-een-ander');
  await pagina.goto(heen.href);
  await pagina.getByText('Aanmelden is niet gelukt.').waitFor();
  expect(dienst.gevraagd).toEqual([]);
});
