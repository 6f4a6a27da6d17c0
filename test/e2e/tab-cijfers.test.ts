import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EMPTY } from '../../src/app/ports/store.ts';
import { lees, speel } from '../domain/cijfers/zestig/spelen.ts';
import { TABEL } from '../domain/cijfers/zestig/tabel.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import {
  BREEDTES,
  COMBINATIES,
  nieuwVenster,
  opDeFoto,
  openBrowser,
  plaatje,
} from '../support/tab/browser.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';

let zsm: Zsm;
let server: TabServer;
let browser: Browser;
let pagina: Page;

beforeAll(async () => {
  zsm = await oefenstad({ begin: '2026-12-31T12:00:00+01:00' });
  for (const regel of lees(TABEL)) {
    const nummer = `OF-26-90${regel.nr}`;
    await zsm.ports.store.commit({
      stream: zsm.stream(`oefenstad:${nummer}`),
      expected: EMPTY,
      commandId: nummer,
      events: speel(regel),
      timersSet: [],
      timersDropped: [],
      postsDirty: [],
    });
  }
  server = await tabServer(zsm);
  browser = await openBrowser();
  pagina = await (await nieuwVenster(browser)).newPage();
  await pagina.goto(`${server.url}/tab/`);
  await pagina.getByRole('link', { name: 'Cijfers' }).click();
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});

/** Choices whose text does not fit in them. */
const AFGEKAPT = `[...document.querySelectorAll('.filters select')].filter((lijst) => {
  const heel = lijst.cloneNode(true);
  heel.style.cssText = 'position: fixed; width: max-content; max-width: none';
  lijst.after(heel);
  const nodig = heel.offsetWidth;
  heel.remove();
  return nodig > lijst.offsetWidth;
}).map((lijst) => lijst.labels[0].textContent)`;

const figuur = (naam: string) => pagina.getByRole('article', { name: naam, exact: true });

it('elk cijfer staat er met zijn definitie, op elk scherm en in elk thema, zonder bezwaren van axe', async () => {
  const bekend = figuur('Bekend bij Veilig Thuis');
  await bekend.waitFor();
  expect(await bekend.textContent()).toContain('80 % bekend');
  expect(await bekend.textContent()).toContain('Percentage: Bekend, gedeeld door Bekend + Niet bekend.');
  for (const [breedte, thema] of COMBINATIES) {
    await pagina.setViewportSize(BREEDTES[breedte]);
    await pagina.evaluate(`document.documentElement.dataset.thema = '${thema}'`);
    if (opDeFoto(breedte, thema)) {
      await pagina.screenshot({ path: await plaatje(`cijfers-${breedte}-${thema}`) });
    }
    const { violations } = await new AxeBuilder({ page: pagina })
      .setLegacyMode(true)
      // Every figure is drawn alike: one group of them stands for all.
      .include('.kop')
      .include('.filters')
      .include('section[aria-labelledby="groep-bekend"]')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      `${breedte} ${thema}`,
    ).toEqual([]);
    const breder = await pagina.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(breder, breedte).toBeLessThanOrEqual(0);
    expect(await pagina.evaluate(AFGEKAPT), breedte).toEqual([]);
  }
  await pagina.setViewportSize(BREEDTES.bureau);
});

it('een klein getal staat er niet, en wie luistert hoort waarom', async () => {
  const melding = figuur('VT-melding');
  expect(await melding.textContent()).not.toContain('Nooit gekomen2');
  await melding.getByRole('cell', { name: 'niet te tonen' }).first().waitFor({ state: 'attached' });
});

it('één Veilig Thuis of een andere periode kiezen geeft die cijfers', async () => {
  await pagina.getByRole('combobox', { name: 'Veilig Thuis', exact: true }).selectOption('vt-oefenstad');
  await figuur('Zaken').getByRole('columnheader', { name: 'Alle' }).waitFor({ state: 'detached' });
  await pagina.getByRole('combobox', { name: 'Periode' }).selectOption('2026-09');
  await figuur('Zaken').getByText('0 zaken', { exact: true }).waitFor();
});

it('CSV en plaatje gaan mee, met de definities', async () => {
  const bestand = async (knop: ReturnType<Page['getByRole']>): Promise<{ naam: string; inhoud: Buffer }> => {
    const [bewaard] = await Promise.all([pagina.waitForEvent('download'), knop.click()]);
    return { naam: bewaard.suggestedFilename(), inhoud: await readFile(await bewaard.path()) };
  };
  const csv = await bestand(pagina.getByRole('button', { name: 'Bewaar als CSV' }));
  expect(csv.naam).toBe('cijfers-oefenstad-vt-oefenstad-2026-09-01-2026-09-30.csv');
  expect(csv.inhoud.toString('utf8')).toMatch(/^\uFEFFgroep;cijfer;titel;.*definitie/);
  const png = await bestand(figuur('Zaken').getByRole('button', { name: 'Bewaar als plaatje' }));
  expect(png.naam).toBe('cijfers-oefenstad-vt-oefenstad-2026-09-01-2026-09-30-zaken.png');
  expect(png.inhoud.subarray(1, 4).toString('latin1')).toBe('PNG');
  // The size that the drawing asks for, twice: an empty canvas would be 600 by 300.
  expect(png.inhoud.readUInt32BE(16)).toBe(1520);
});
