import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { vraagtParaat } from '../support/scenario/dag-en-nacht.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { nieuwVenster, openBrowser } from '../support/tab/browser.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';

let zsm: Zsm;
let server: TabServer;
let browser: Browser;
let pagina: Page;
/** What the page asked about the board. */
const vragen: URL[] = [];

beforeAll(async () => {
  zsm = await oefenstad({ instellingen: vraagtParaat });
  server = await tabServer(zsm);
  await zsm.meldt(vast());
  browser = await openBrowser();
  pagina = await (await nieuwVenster(browser)).newPage();
  pagina.on('request', (vraag) => {
    if (vraag.url().includes('/api/v1/tab/bord')) vragen.push(new URL(vraag.url()));
  });
  await pagina.goto(`${server.url}/tab/`);
  await pagina.getByText('Live', { exact: true }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});

it('na een onderbreking haalt het bord in wat het miste: eerst door te vragen, daarna weer live', async () => {
  await pagina.context().setOffline(true);
  // The browser keeps a line that is open: the program ends it, as it does when duty changes.
  await zsm.types('vt-oefenstad-2', 'neem over tot 16:00');
  await pagina.getByText('Geen verbinding. Wij proberen het opnieuw.').waitFor();
  expect(await pagina.locator('.rij').count()).toBe(1);
  await zsm.meldt(vast());
  await pagina.context().setOffline(false);
  await pagina.getByRole('link', { name: zsm.nummer }).waitFor();
  await pagina.getByText('Live', { exact: true }).waitFor({ timeout: 60_000 });
  const vanaf = vragen.map(({ searchParams }) => Number(searchParams.get('vanaf') ?? 0));
  expect(vanaf[0]).toBe(0);
  expect(Math.min(...vanaf.slice(1))).toBeGreaterThan(0);
  expect(vragen.some(({ pathname }) => pathname.endsWith('/bord'))).toBe(true);
});

it('wie van het piket naar een zaak gaat, ziet de klok van de zaak ook voordat het bord is gelezen', async () => {
  // The clock of this computer is years behind the case.
  const opHetBord = await pagina.locator('.rij', { hasText: zsm.nummer }).locator('.klok-over').textContent();
  await pagina.getByRole('link', { name: 'Piket' }).click();
  await pagina.getByText('Nu dienst').waitFor();
  await pagina.route('**/api/v1/tab/bord*/**', () => undefined);
  await pagina.goto(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  await pagina.locator('#zaaktitel').waitFor();
  expect(uren(await pagina.locator('.zaakkop .klok-over').textContent())).toBe(uren(opHetBord));
  await pagina.unroute('**/api/v1/tab/bord*/**');
  await pagina.getByRole('link', { name: 'Bord', exact: true }).click();
});

function uren(klok: string | null): string {
  return (klok ?? '').replace(/ \d+ min/, '');
}

it('wie straks dienst heeft, zegt op de pagina dat hij er is', async () => {
  await zsm.passesTo('2041-03-04T17:00:30+01:00');
  const regel = pagina.locator('.paraat', { hasText: 'officier-2' });
  await pagina.getByRole('link', { name: 'Piket' }).click();
  await regel.waitFor();
  // Only who has the shift can say so.
  expect(await regel.getByRole('button').count()).toBe(0);
  await pagina.getByLabel('U bent').selectOption('oefenstad officier-2');
  await regel.getByRole('button', { name: 'Ik ben bereikbaar' }).click();
  await pagina.locator('.paraat-bevestigd', { hasText: 'officier-2' }).waitFor();
  expect(await regel.getByRole('button').count()).toBe(0);
  const { violations } = await new AxeBuilder({ page: pagina }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

const dienst = (van: string, tot: string, wie: string): string =>
  ['ovj', vanIso(`2041-03-${van}:00+01:00`), vanIso(`2041-03-${tot}:00+01:00`), wie].join('|');

it('wie intussen gevraagd wordt te ruilen, leest het op de open pagina; wat iemand daar kiest blijft staan', async () => {
  const ruilen = pagina.getByRole('region', { name: 'Diensten ruilen' });
  await ruilen.getByText('Komende diensten').waitFor();
  // What runs has no beginning there, and what goes on behind the week no end.
  const week = pagina.locator('.piketkolom .piketdelen li .stil');
  await expect.poll(() => week.first().textContent(), { timeout: 30_000 }).toBe('nu – ma 18:00');
  expect(await week.last().textContent()).toBe('vanaf ma 11 mrt 08:00');
  const place = zsm.personal('officier-1');
  const [lijst] = await zsm.types('officier-1', 'ruil', place);
  const collega = zsm.as('officier-1').looksAt({ card: lijst?.card ?? {}, place, activityId: 'ruil' });
  await collega
    .fills({
      eigen: dienst('05T08:00', '05T18:00', 'officier-1'),
      ander: dienst('06T18:00', '07T08:00', 'officier-2'),
    })
    .presses('Vraag ruil');
  const voorstel = ruilen.getByText('officier-1 wil ruilen.');
  await voorstel.waitFor();
  await ruilen.getByLabel('Welke dienst van u?').selectOption({ index: 1 });
  const gekozen = await ruilen.getByLabel('Welke dienst van u?').inputValue();
  await pagina.getByRole('heading', { name: 'Nu dienst' }).focus();
  await collega.presses('Trek de vraag in');
  const gelezen = (antwoord: Response): boolean => antwoord.url().includes('/api/v1/tab/piket');
  await pagina.waitForResponse(gelezen);
  await pagina.waitForResponse(gelezen);
  expect(await ruilen.getByLabel('Welke dienst van u?').inputValue()).toBe(gekozen);
  expect(await voorstel.count()).toBe(1);
});

it('wie een zaak open heeft, ziet in zijn lijst wat er door een ander bij komt', async () => {
  await pagina.goto(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  await pagina.getByRole('button', { name: 'Koppelen', exact: true }).waitFor();
  const ontkoppelen = pagina.getByRole('button', { name: 'Ontkoppelen', exact: true });
  expect(await ontkoppelen.count()).toBe(0);
  const kpc = zsm.as('kpc-1').inChannel();
  await kpc.opens('Mijn taak');
  await kpc.opens('Koppelen');
  await kpc.fills({ nummer: 'OF-41-0001' }).presses('Koppel');
  await ontkoppelen.waitFor();
  await pagina.getByRole('link', { name: 'Bord', exact: true }).click();
});

it('een vraag en een druk waarop niets terugkomt houden op met wachten, en kunnen dan nog eens', async () => {
  const stil = await pagina.context().newPage();
  await stil.clock.install();
  // A line that is up and silent, as on a phone without range: neither an answer nor an error comes.
  await stil.route('**/api/v1/tab/zaak?*', () => undefined, { times: 1 });
  const gevraagd = stil.waitForRequest('**/api/v1/tab/zaak?*');
  await stil.goto(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  await gevraagd;
  await stil.clock.runFor(31_000);
  await stil.getByText('Er is geen verbinding. Wij proberen het opnieuw.').waitFor();
  await stil.clock.runFor(6_000);
  await stil.locator('#zaaktitel').waitFor();
  const open = stil.getByRole('button', { name: /^Open: / }).first();
  await open.waitFor();
  await stil.route('**/druk', () => undefined, { times: 1 });
  const gedrukt = stil.waitForRequest('**/druk');
  await open.click();
  await gedrukt;
  await stil.clock.runFor(31_000);
  await stil.getByText('Druk zo nog eens').waitFor();
  await open.click();
  await open.waitFor({ state: 'detached' });
  await stil.close();
});

it('wie een zaak opent zonder verbinding, krijgt haar zodra die er is; een druk waarvan het antwoord afbreekt, kan nog eens', async () => {
  const opent = 'Er is geen verbinding. Wij proberen het opnieuw.';
  let weg = /\/tab\/(?:zaak|druk|stroomschema)/;
  await pagina.route('**/api/v1/tab/**', (route) =>
    weg.test(route.request().url()) ? route.abort() : route.continue(),
  );
  await pagina.goto(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  await pagina.getByText(opent).waitFor();
  weg = /\/tab\/(?:druk|stroomschema)/;
  await pagina.locator('#zaaktitel').waitFor();
  await pagina.locator('.kaartvak').getByText(opent).waitFor();
  await pagina.getByRole('tab', { name: 'Stroomschema' }).click();
  await pagina.getByRole('tabpanel').getByText(opent).waitFor();
  weg = /niets/;
  await pagina.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  const open = pagina.getByRole('button', { name: /^Open: / }).first();
  await open.waitFor();
  expect(await pagina.getByText(opent).count()).toBe(0);
  await pagina.route(
    '**/druk',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"kind":"card","ca' }),
    { times: 1 },
  );
  await open.click();
  await pagina.getByText('Druk zo nog eens').waitFor();
  await open.click();
  await open.waitFor({ state: 'detached' });
  expect(await pagina.getByText('Druk zo nog eens').count()).toBe(0);
});
