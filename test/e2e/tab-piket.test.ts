import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { piketkaart } from '../../cards/teksten/piket.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { nieuwVenster, openBrowser } from '../support/tab/browser.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';

// The card that stands under "Nu dienst" on the page about the duty goes along with the duty.

let zsm: Zsm;
let server: TabServer;
let browser: Browser;
let pagina: Page;

beforeAll(async () => {
  zsm = await oefenstad();
  server = await tabServer(zsm);
  browser = await openBrowser();
  pagina = await (await nieuwVenster(browser)).newPage();
  await pagina.goto(`${server.url}/tab/`);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});

async function opPiket(wie: string): Promise<void> {
  await pagina.getByLabel('U bent').selectOption(`oefenstad ${wie}`);
  await pagina.getByRole('link', { name: 'Piket' }).click();
}

it('wie overnam en het antwoord laat staan, leest daar wie de dienst sindsdien heeft', async () => {
  await opPiket('officier-2');
  const antwoord = pagina.locator('.piketantwoord .kaart');
  await pagina.getByRole('button', { name: 'Neem over Officier' }).press('Enter');
  await antwoord.getByRole('radio', { name: '4 uur' }).click();
  await antwoord.getByRole('button', { name: 'Neem over' }).click();
  await antwoord.getByText('officier-2').waitFor();
  const data = { l: 'oefenstad', rol: 'ovj', tot: '8' };
  const body = JSON.stringify({ verb: 'piket.overnemen', data });
  await server.vraag('druk', 'officier-1', { method: 'POST', body });
  await antwoord.getByText('officier-1').waitFor();
});

it('de vraag hoe lang u overneemt, gaat mee met de dienst, behalve onder wie invult', async () => {
  // No roster says here when a shift ends: that the next one began is played.
  let einde: string | null = null;
  await pagina.route('**/kaart?naam=overnemen*', async (route) => {
    const antwoord = await route.fetch();
    const tekst = await antwoord.text();
    const nu = einde === null ? piketkaart.zonderEinde : piketkaart.eindeOp.replace('{op}', einde);
    await route.fulfill({ response: antwoord, body: tekst.replace(piketkaart.zonderEinde, nu) });
  });
  await opPiket('vt-oefenstad-2');
  await pagina.getByRole('button', { name: 'Neem over VT oefenstad' }).click();
  const vraag = pagina.locator('.piketantwoord .kaart');
  await vraag.getByRole('radio', { name: piketkaart.zonderEinde }).waitFor();
  einde = 'ma 20:00';
  await vraag.getByRole('radio', { name: 'Tot einde dienst, ma 20:00' }).click();
  einde = 'di 08:00';
  await pagina.waitForResponse((antwoord) => antwoord.url().includes('/tab/piket'));
  await pagina.waitForResponse((antwoord) => antwoord.url().includes('/tab/piket'));
  expect(await vraag.getByRole('radio', { name: 'Tot einde dienst, ma 20:00' }).isChecked()).toBe(true);
  await pagina.unrouteAll({ behavior: 'wait' });
});
