import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import {
  antwoordtDeelA,
  besluitVrijheid,
  besluitZaak,
  maaktDeelACompleet,
} from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import {
  ALLES_BEKIJKEN,
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
  zsm = await oefenstad();
  server = await tabServer(zsm);
  for (const melding of [vast(), vast({ stalking: true, kinderen: 'getuige' }), nietVast()])
    await zsm.meldt(melding);
  await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
  browser = await openBrowser();
  pagina = await (await nieuwVenster(browser)).newPage();
  await pagina.goto(`${server.url}/tab/`);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});

/** Everything axe finds on the page as it stands. */
async function bezwaren(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: pagina }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** A picture of the view, with nothing for axe to find and nothing that sticks out. */
async function bekijk(naam: string, breedte: keyof typeof BREEDTES, thema: string): Promise<void> {
  await pagina.setViewportSize(BREEDTES[breedte]);
  await pagina.evaluate(`document.documentElement.dataset.thema = '${thema}'`);
  if (opDeFoto(breedte, thema)) {
    await pagina.evaluate('scrollTo(0, 0)');
    await pagina.screenshot({ path: await plaatje(`${naam}-${breedte}-${thema}`) });
  }
  const gevonden = metAxe(naam, breedte) ? await bezwaren() : [];
  expect(gevonden, `${naam} ${breedte} ${thema}`).toEqual([]);
  const breder = await pagina.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(breder, `${naam} ${breedte}`).toBeLessThanOrEqual(0);
}

/** A look of axe takes seconds: each view once, at another width and look than the next; all for the pictures. */
const AXE_OP = {
  bord: 'bureau',
  zaak: 'telefoon',
  tafel: 'muur',
  plandata: 'telefoon',
  piket: 'bureau',
} as const;

function metAxe(naam: string, breedte: string): boolean {
  return ALLES_BEKIJKEN || Object.entries(AXE_OP).some(([view, op]) => view === naam && op === breedte);
}

/** Waits until the focus is there and is seen, as for somebody without a mouse. */
async function focusOp(plek: Locator): Promise<void> {
  await plek.and(pagina.locator(':focus-visible')).waitFor();
}

/** What opens the first of the own tasks: its name says which one. */
const eersteTaak = (): Locator => pagina.getByRole('button', { name: /^Open: / }).first();
const kaartvak = (): Locator => pagina.locator('.kaartvak').first();

async function kiesPersoon(id: string): Promise<void> {
  await pagina.getByLabel('U bent').selectOption(`oefenstad ${id}`);
}

it('het bord staat er voor ieder, op elk scherm en in elk thema, zonder bezwaren van axe', async () => {
  await pagina.getByText('3 open zaken').waitFor();
  await pagina.getByText('Live', { exact: true }).waitFor();
  for (const [breedte, thema] of COMBINATIES) await bekijk('bord', breedte, thema);
  await pagina.setViewportSize(BREEDTES.bureau);
});

it('het bord wordt gevraagd terwijl het script nog komt, en maar één keer', async () => {
  const nieuwe = await (await nieuwVenster(browser)).newPage();
  const vragen: string[] = [];
  nieuwe.on('request', (vraag) => {
    const [, wat] = /api\/v1\/tab\/([a-z/]+)/.exec(vraag.url()) ?? [];
    if (wat !== undefined) vragen.push(wat);
  });
  const antwoord = nieuwe.waitForResponse((een) => een.url().includes('/bord/live'));
  let door = (): void => undefined;
  const magDoor = new Promise<void>((klaar) => {
    door = klaar;
  });
  await nieuwe.route('**/bestanden/index-*.js', async (route) => {
    await magDoor;
    await route.continue();
  });
  await nieuwe.goto(`${server.url}/tab/`, { waitUntil: 'commit' });
  expect((await antwoord).status()).toBe(200);
  // What takes long enough to be noticed, is told.
  await nieuwe.getByText('Negenuur opent.').waitFor();
  expect(await nieuwe.locator('.rij').count()).toBe(0);
  door();
  await nieuwe.getByText('3 open zaken').waitFor();
  expect(await nieuwe.locator('.rij').count()).toBe(3);
  // Who asks came along with the board.
  expect(vragen).toEqual(['bord/live']);
  await nieuwe.context().close();
});

it.each([
  ['niet zegt wie er kijkt (een ouder programma ernaast)', 'ouder', '3 open zaken'],
  ['blijft hangen (een proxy die haar ophoudt)', 'hangt', 'Het bord wordt gelezen.'],
] as const)('een bord waarvan de lijn %s, opent toch', async (_, soort, verwacht) => {
  const nieuwe = await (await nieuwVenster(browser)).newPage();
  await nieuwe.route('**/bord/live*', async (route) => {
    if (soort === 'ouder') await route.continue({ url: route.request().url().replace('&ik=1', '') });
  });
  await nieuwe.goto(`${server.url}/tab/`);
  await nieuwe.getByText(verwacht).waitFor();
  expect(await nieuwe.getByRole('heading', { name: /^Bord/ }).count()).toBe(1);
  await nieuwe.context().close();
});

it('een nieuwe zaak komt vanzelf, en zoeken vindt haar op nummer', async () => {
  await zsm.meldt(vast());
  await pagina.getByRole('link', { name: zsm.nummer }).waitFor();
  await pagina.getByLabel('Zoek op nummer').fill(zsm.nummer.slice(-2));
  await pagina.getByText('1 van 4 open zaken').waitFor();
  // Enter opens the one that was found; who comes back goes on where they were.
  await pagina.keyboard.press('Enter');
  await focusOp(pagina.getByRole('heading', { name: zsm.nummer }));
  await pagina.goBack();
  await pagina.getByText('1 van 4 open zaken').waitFor();
  expect(await pagina.evaluate('document.activeElement.textContent')).toBe(zsm.nummer);
  await pagina.getByRole('button', { name: 'Alles tonen' }).press('Enter');
  await focusOp(pagina.getByLabel('Zoek op nummer'));
});

it('een zaak: taken en formulieren als op de kaart, tijdlijn, stroomschema en maatregelen', async () => {
  const { nummer, zaakId } = zsm;
  await pagina.getByRole('link', { name: nummer }).click();
  await pagina.getByRole('heading', { name: nummer }).waitFor();
  await pagina.getByText('Zaak gemeld').waitFor();
  // Without a mouse: what a press opens has the focus, and Escape leads back.
  await eersteTaak().press('Enter');
  const ja = pagina.getByRole('button', { name: 'Ja, acuut onveilig' });
  await ja.waitFor();
  await focusOp(kaartvak());
  await pagina.keyboard.press('Escape');
  await pagina.getByText('Mijn taken').waitFor();
  await focusOp(kaartvak());
  await eersteTaak().press('Enter');
  // What could not be sent is pressed once more from the same place.
  await pagina.route('**/druk', (route) => route.abort(), { times: 1 });
  await ja.press('Enter');
  await pagina.getByText('Er is geen verbinding.').waitFor();
  await focusOp(ja);
  // Escape while it is sent does not take its answer away.
  const gaat = Promise.withResolvers<void>();
  await pagina.route('**/druk', async (route) => route.continue(await gaat.promise.then(() => ({}))), {
    times: 1,
  });
  await pagina.keyboard.press('Enter');
  await pagina.keyboard.press('Escape');
  gaat.resolve();
  await kaartvak().getByRole('button', { name: 'Aanvullen' }).waitFor();
  await pagina.getByText('Antwoord op deel A, VT').waitFor();
  expect(Object.values((await zsm.zaak(zaakId)).deelA).length).toBe(1);

  await pagina.getByRole('tab', { name: 'Stroomschema' }).click();
  await pagina.locator('.knoop-pad > .knoopvraag', { hasText: 'Acuut onveilig?' }).waitFor();
  await pagina.getByRole('tab', { name: 'Stroomschema' }).press('ArrowRight');
  await pagina.getByText('Er zijn nog geen maatregelen.').waitFor();
  await pagina.getByRole('tab', { name: 'Maatregelen' }).press('ArrowLeft');
  for (const [breedte, thema] of COMBINATIES) await bekijk('zaak', breedte, thema);
  await pagina.setViewportSize(BREEDTES.bureau);
  // What is wrong with a long form stands above it, and is brought into sight.
  for (const [vraag, ...keuzes] of [
    ['gevallen', 'Geen van deze', '8-jaarsfeit'],
    ['toegang', 'Nee'],
    ['zicht', 'Ja'],
  ] as const)
    for (const keuze of keuzes)
      await pagina.locator(`[data-vraag="${vraag}"]`).getByLabel(keuze, { exact: true }).press(' ');
  // What became of a press is in sight on a phone as well, where the button is a long way below the top of the form.
  await pagina.setViewportSize(BREEDTES.telefoon);
  await pagina.route('**/druk', (route) => route.abort(), { times: 1 });
  await pagina.getByRole('button', { name: 'Aanvullen' }).press('Enter');
  const nietWeg = await pagina.getByText('Er is geen verbinding.').boundingBox();
  expect(nietWeg?.y).toBeGreaterThan(0);
  expect((nietWeg?.y ?? 0) + (nietWeg?.height ?? 0)).toBeLessThanOrEqual(BREEDTES.telefoon.height);
  await pagina.setViewportSize(BREEDTES.bureau);
  await pagina.getByRole('button', { name: 'Aanvullen' }).press('Enter');
  const bezwaar = await pagina.getByText('Er klopt nog iets niet.').boundingBox();
  expect(bezwaar?.y).toBeGreaterThan(0);
});

it('een verplichte vraag zonder antwoord blijft staan, met de cursor erop', async () => {
  await pagina.goto(`${server.url}/tab/#/zaak/${zsm.nummer}`);
  await kiesPersoon('kpc-1');
  const [dossier] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('button', { name: 'Bewaar dossier' }).click(),
  ]);
  expect(dossier.suggestedFilename()).toBe(`dossier-${zsm.nummer}.html`);
  await pagina.getByRole('button', { name: 'Intrekken' }).click();
  await pagina.getByRole('button', { name: 'Trek in' }).click();
  await pagina.locator('.veldfout').waitFor();
  expect(await pagina.evaluate('document.activeElement.type')).toBe('radio');
  expect((await zsm.zaak()).status).toBe('open');
  await pagina.locator('.keuze').first().click();
  await pagina.getByRole('button', { name: 'Trek in' }).click();
  await pagina.getByText('De zaak is ingetrokken').first().waitFor();
  expect((await zsm.zaak()).status).toBe('ingetrokken');
});

it('de tafel: zaak voor zaak met de pijltoetsen, met wat nieuw is en wie ontbreekt', async () => {
  await kiesPersoon('officier-1');
  await pagina.getByRole('link', { name: 'Tafel' }).click();
  await pagina.getByText('Zaak 1 van 3').waitFor();
  await pagina.keyboard.press('ArrowRight');
  await pagina.getByText('Zaak 2 van 3').waitFor();
  // A key together with another one is for the browser.
  await pagina.keyboard.press('Shift+ArrowLeft');
  await eersteTaak().focus();
  await pagina.keyboard.press('ArrowLeft');
  await pagina.getByText('Zaak 1 van 3').waitFor();
  await focusOp(pagina.locator('#tafelnummer a'));
  // Who walks with the buttons keeps the button.
  for (const [weg, plek] of [
    ['Volgende zaak', 'Zaak 2 van 3'],
    ['Vorige zaak', 'Zaak 1 van 3'],
  ] as const) {
    await pagina.getByRole('button', { name: weg }).press('Enter');
    await pagina.getByText(plek).waitFor();
    await focusOp(pagina.getByRole('button', { name: weg }));
  }
  await pagina.getByText('Nieuw sinds de vorige tafel').waitFor();
  await eersteTaak().waitFor();
  // Here the tasks are where somebody begins: no button leads back from them, and one does from what they open.
  const doen = pagina.getByRole('region', { name: 'Wat u nu kunt doen' });
  expect(await doen.getByRole('button', { name: 'Terug' }).count()).toBe(0);
  await doen.getByRole('button', { name: 'Zaak inzien' }).click();
  await doen.getByRole('button', { name: 'Terug' }).click();
  await doen.getByText('Mijn taken').waitFor();
  expect(await doen.getByRole('button', { name: 'Terug' }).count()).toBe(0);
  for (const [breedte, thema] of COMBINATIES) await bekijk('tafel', breedte, thema);
  // One thumb walks along the table: both ways stand on one line.
  await pagina.setViewportSize(BREEDTES.telefoon);
  const hoogte = async (naam: string): Promise<number | undefined> =>
    (await pagina.getByRole('button', { name: naam }).boundingBox())?.y;
  expect(await hoogte('Vorige zaak')).toBe(await hoogte('Volgende zaak'));
  const notitie = pagina.getByRole('button', { name: 'Notitie' });
  await notitie.press('Enter');
  await pagina.getByLabel('Notitie').press('Escape');
  await focusOp(notitie);
  await notitie.press('Enter');
  await pagina.getByLabel('Notitie').fill('Politie rijdt vanavond langs.');
  // A note is typed with the arrow keys too: the table stays at this case.
  await pagina.keyboard.press('ArrowLeft');
  await pagina.getByText('Zaak 1 van 3').waitFor();
  // One key does not throw it away.
  await pagina.keyboard.press('Escape');
  // Nor does an arrow on the button under it, and what is filled in beside a note stays when the note is kept.
  await pagina.getByRole('button', { name: 'Leg vast' }).press('ArrowLeft');
  await pagina.getByText('Zaak 1 van 3').waitFor();
  await doen
    .getByRole('button', { name: /^Open: / })
    .first()
    .click();
  // Whichever task stands first: something is filled in.
  const veld = doen.locator('input, select, textarea').first();
  await veld.dispatchEvent('input');
  await pagina.getByRole('button', { name: 'Leg vast' }).click();
  await pagina.getByText('De notitie is opgeslagen.').waitFor();
  expect(await veld.isVisible()).toBe(true);
  await pagina.setViewportSize(BREEDTES.bureau);
  // The case that is talked about stays when another one before it goes.
  const eerste = await pagina.locator('#tafelnummer').textContent();
  await pagina.getByRole('button', { name: 'Volgende zaak' }).click();
  await pagina.getByText('Zaak 2 van 3').waitFor();
  const tweede = await pagina.locator('#tafelnummer').textContent();
  const data = { z: `oefenstad:${eerste ?? ''}`, reden: 'dubbel' };
  const body = JSON.stringify({ verb: 'zaak.intrekken', data });
  expect((await server.vraag('druk', 'kpc-1', { method: 'POST', body })).ok).toBe(true);
  await pagina.getByText('Zaak 1 van 2').waitFor();
  expect(await pagina.locator('#tafelnummer').textContent()).toBe(tweede);
});

it('plandata: de kalender per week, en verzetten vraagt de reden', async () => {
  await zsm.meldt(vast());
  await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
  await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
  const besluit = { besluiten: 'plandatum', plandatum: '2041-03-13', items: 'advies-3ro' };
  await besluitZaak(zsm, { ...besluit, tussentijds: 'veiligheidsvoorwaarden' });
  await pagina.getByRole('link', { name: 'Plandata' }).click();
  const dag = pagina.locator('.dag', { hasText: 'woensdag 13 maart' });
  await dag.getByRole('link', { name: zsm.nummer }).waitFor();
  for (const [breedte, thema] of COMBINATIES) await bekijk('plandata', breedte, thema);
  await pagina.setViewportSize(BREEDTES.bureau);
  const doel = pagina.locator('.dag', { hasText: 'donderdag 14 maart' });
  // The calendar is read anew after a move: here as late as it can be.
  const gelezen = Promise.withResolvers<void>();
  await pagina.route(
    /plandata\?locatie/,
    async (route) => route.continue(await gelezen.promise.then(() => ({}))),
    {
      times: 1,
    },
  );
  await dag.locator('.plandatum').dragTo(doel);
  await pagina.getByRole('heading', { name: 'Plandatum verzetten' }).waitFor();
  expect(await pagina.getByLabel('Nieuwe plandatum').inputValue()).toBe('2041-03-14');
  await pagina.locator('.keuze').first().click();
  await pagina.getByRole('button', { name: 'Verzet', exact: true }).click();
  await pagina.locator('.kaart', { hasText: 'De plandatum is verzet.' }).waitFor();
  expect((await zsm.zaak()).plandatum).toMatchObject({
    datum: '2041-03-14',
    verzet: [{ van: '2041-03-13' }],
  });
  // The same without a mouse.
  await pagina.getByRole('button', { name: 'Terug naar de kalender' }).click();
  const knop = pagina.getByRole('button', { name: `Verzet ${zsm.nummer}` });
  await knop.press('Enter');
  await pagina.getByLabel('Nieuwe plandatum').waitFor();
  await focusOp(kaartvak());
  await pagina.keyboard.press('Escape');
  await focusOp(knop);
  gelezen.resolve();
  await focusOp(doel.getByRole('button', { name: `Verzet ${zsm.nummer}` }));
  await pagina.keyboard.press('Enter');
  await pagina.getByLabel('Nieuwe plandatum').fill('2041-03-15');
  await pagina.locator('.keuze input').first().press(' ');
  await pagina.getByRole('button', { name: 'Verzet', exact: true }).press('Enter');
  await pagina.locator('.kaart', { hasText: 'De plandatum is verzet.' }).waitFor();
  await focusOp(kaartvak());
  expect((await zsm.zaak()).plandatum?.datum).toBe('2041-03-15');
  await pagina.getByRole('button', { name: 'Terug naar de kalender' }).press('Enter');
  await focusOp(knop);
  await pagina.getByText('In uw eigen agenda').click();
  await pagina.getByRole('button', { name: 'Maak een adres' }).click();
  const adres = await pagina.getByLabel('Adres voor uw agenda').inputValue();
  expect(await (await fetch(adres)).text()).toContain(`SUMMARY:${zsm.nummer} Plandatum`);
  expect(await bezwaren()).toEqual([]);
  await pagina.getByRole('button', { name: 'Trek het adres in' }).press('Enter');
  await focusOp(pagina.getByRole('button', { name: 'Maak een adres' }));
  expect((await fetch(adres)).status).toBe(404);
  // Who cannot move it is not told to.
  await pagina.getByText('Sleep een zaak naar een andere dag').waitFor();
  await kiesPersoon('vt-oefenstad-1');
  await pagina.getByText('De officier verzet een plandatum.').waitFor();
});

it('piket: wie nu dienst heeft, gaten, en overnemen', async () => {
  await kiesPersoon('officier-2');
  await pagina.getByRole('link', { name: 'Piket' }).click();
  await pagina.getByRole('row', { name: 'Officier officier-1' }).waitFor();
  for (const [breedte, thema] of COMBINATIES) await bekijk('piket', breedte, thema);
  await pagina.setViewportSize(BREEDTES.bureau);
  await pagina.getByRole('button', { name: 'Neem over Officier' }).press('Enter');
  await pagina.locator('.piketantwoord .kaart').waitFor();
  await focusOp(pagina.locator('.piketantwoord .kaartvak'));
  await pagina.keyboard.press('Escape');
  await focusOp(pagina.getByRole('heading', { name: 'Nu dienst' }));
});

it('beheer ziet het piket en geen zaken', async () => {
  await kiesPersoon('beheer-1');
  await pagina.getByRole('table').waitFor();
  await pagina.getByRole('link', { name: 'Bord' }).click();
  await pagina.getByText('Als beheerder ziet u geen zaken.').waitFor();
  // Also not when the page asks beforehand.
  const vooraf = pagina.waitForResponse((antwoord) => antwoord.url().includes('/bord/live'));
  await pagina.reload();
  expect((await vooraf).status()).toBe(403);
  await pagina.getByText('Als beheerder ziet u geen zaken.').waitFor();
});
