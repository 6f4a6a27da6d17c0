import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { aangemeld } from '../support/tab/aangemeld.ts';
import { nieuwVenster, openBrowser, plaatje } from '../support/tab/browser.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';
import { gevraagd, openInTeams, zegt } from '../support/tab/teams-host.ts';
import { until } from '../support/until.ts';

let zsm: Zsm;
let server: TabServer;
let browser: Browser;
let pagina: Page;
let tab: FrameLocator;
let token: (wie: string) => Promise<string>;

beforeAll(async () => {
  zsm = await oefenstad();
  await zsm.meldt(vast());
  const aanmelden = await aangemeld([zsm.senderOf('kpc-1').tenantId]);
  server = await tabServer(zsm, aanmelden.aanmelding);
  token = (wie) => aanmelden.token(zsm.senderOf(wie));
  browser = await openBrowser();
  pagina = await (await nieuwVenster(browser)).newPage();
  tab = pagina.frameLocator('iframe');
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});

async function thema(): Promise<string | null> {
  return tab.locator('html').getAttribute('data-thema');
}

it('in Teams: wie u bent zegt het token, een koppeling opent de zaak, het uiterlijk volgt Teams', async () => {
  const deel = `zaak/${zsm.nummer}`;
  const bewijzen: (string | undefined)[] = [];
  const bestanden: string[] = [];
  // The script itself is held back until what talks to Teams was asked for as well.
  await pagina.route('**/bestanden/index-*.js', async (route) => {
    await until('the library of Teams is asked for', () => bestanden.some((url) => url.includes('/host-')));
    await route.continue();
  });
  pagina.on('request', (vraag) => {
    if (/bestanden\/(?:index|host)-.*js/.test(vraag.url())) bestanden.push(vraag.url());
    if (vraag.url().includes('/api/v1/tab/')) bewijzen.push(vraag.headers()['authorization']?.slice(0, 7));
  });
  await openInTeams(pagina, `${server.url}/tab/?locatie=oefenstad`, {
    thema: 'dark',
    deel,
    token: await token('kpc-1'),
  });
  await tab.getByRole('heading', { name: zsm.nummer }).waitFor();
  // Only the KPC of the token may withdraw; what Teams says about the person counts for nothing.
  await tab.getByRole('button', { name: 'Intrekken' }).waitFor();
  expect(await thema()).toBe('donker');
  // Nothing is asked before the token is there.
  expect(new Set(bewijzen)).toEqual(new Set(['Bearer ']));
  await pagina.screenshot({ path: await plaatje('teams-zaak-donker') });
  await zegt(pagina, 'themeChange', 'contrast');
  await until('the tab follows the contrast of Teams', async () => (await thema()) === 'contrast');
  await zegt(pagina, 'themeChange', 'default');
  await until('the tab follows the light of Teams', async () => (await thema()) === 'licht');
  expect((await gevraagd(pagina)).map(({ func }) => func)).toContain('authentication.getAuthToken');
});

it('een kaart leidt naar de zaak, en de zaak terug naar haar gesprek', async () => {
  const deel = `naar/oefenstad/${zsm.nummer}`;
  await openInTeams(pagina, `${server.url}/tab/`, { thema: 'default', deel, token: await token('kpc-1') });
  await tab.getByRole('heading', { name: zsm.nummer }).waitFor();
  await tab.getByRole('link', { name: 'Open het gesprek in Teams' }).click();
  await until('Teams is asked to open the thread', async () =>
    (await gevraagd(pagina)).some(
      ({ func, args }) => /openLink|executeDeepLink/.test(func) && String(args[0]).includes('/l/message/'),
    ),
  );
});

it('een kanaaltabblad kiest de locatie en laat zich bewaren', async () => {
  await openInTeams(pagina, `${server.url}/tab/instellen`, {
    thema: 'default',
    instellen: true,
    token: await token('kpc-1'),
  });
  await tab.getByLabel('Locatie').waitFor();
  await until('Teams may save', async () =>
    (await gevraagd(pagina)).some(
      ({ func, args }) => func === 'settings.setValidityState' && args[0] === true,
    ),
  );
  await zegt(pagina, 'settings.save', {});
  await until('the tab gave its settings', async () =>
    (await gevraagd(pagina)).some(({ func }) => func === 'settings.save.success'),
  );
  const bewaard = (await gevraagd(pagina)).find(({ func }) => func === 'settings.setSettings')?.args[0];
  expect(bewaard).toMatchObject({ contentUrl: `${server.url}/tab/?locatie=oefenstad` });
});
