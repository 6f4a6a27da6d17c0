import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { besluitVrijheid, besluitZaak, maaktDeelACompleet } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';

let zsm: Zsm;
let server: TabServer;
let nummer: string;

beforeAll(async () => {
  zsm = await oefenstad();
  server = await tabServer(zsm);
  await zsm.meldt(vast());
  nummer = zsm.nummer;
  await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
  await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
  const besluit = { besluiten: 'plandatum', plandatum: '2041-03-13', items: 'advies-3ro' };
  await besluitZaak(zsm, { ...besluit, tussentijds: 'veiligheidsvoorwaarden' });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await zsm?.[Symbol.asyncDispose]();
});

async function maak(wie: string): Promise<string> {
  const opties = { method: 'POST', body: JSON.stringify({ locatie: 'oefenstad' }) };
  const antwoord = await server.vraag('agenda', wie, opties);
  return ((await antwoord.json()) as { readonly adres: string }).adres;
}

/** What a calendar program sees at an address: day and text of each line. */
async function agenda(
  adres: string,
): Promise<{ readonly status: number; readonly regels: readonly string[] }> {
  const antwoord = await fetch(`${server.url}${adres}`);
  if (!antwoord.ok) return { status: antwoord.status, regels: [] };
  expect(antwoord.headers.get('content-type')).toContain('text/calendar');
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  const tekst = await antwoord.text();
  const gelezen = new ICAL.Component(ICAL.parse(tekst) as unknown[]).getAllSubcomponents('vevent');
  const regels = gelezen.map((event) => {
    const { startDate, summary } = new ICAL.Event(event);
    return `${startDate.toString()} ${summary}`;
  });
  return { status: antwoord.status, regels };
}

it('de agenda van wie een plandatum heeft: alleen dag, nummer en taak', async () => {
  const adres = await maak('officier-1');
  expect((await agenda(adres)).regels).toEqual([`2041-03-13 ${nummer} Plandatum`]);
  const [regel = ''] = (await agenda(await maak('reclassering-1'))).regels;
  expect(regel).toMatch(new RegExp(`^2041-03-1\\d ${nummer} `));
  const heel = await (await fetch(`${server.url}${adres}`)).text();
  for (const { id, label } of zsm.locaties.get('oefenstad')?.personen ?? []) {
    expect(heel).not.toContain(id);
    expect(heel).not.toContain(label);
  }
});

it('wie geen plandata heeft, ziet een lege agenda', async () => {
  expect(await agenda(await maak('halt-1'))).toEqual({ status: 200, regels: [] });
});

it('het adres is een geheim: lang, per persoon, en een ander adres geeft niets', async () => {
  const [een, ander] = [await maak('politie-1'), await maak('raad-1')];
  expect(een).not.toBe(ander);
  const [, begin = '', einde = ''] = /^(.+)(.)\.ics$/.exec(een) ?? [];
  const bijna = `${begin}${einde === 'x' ? 'y' : 'x'}.ics`;
  for (const gok of [
    bijna,
    '/api/v1/agenda/oefenstad.x.ics',
    '/api/v1/agenda/nergens.t1t2.ics',
    '/api/v1/agenda/x',
  ]) {
    expect((await agenda(gok)).status, gok).toBe(404);
  }
});

it('een nieuw adres maakt het oude ongeldig, en intrekken maakt elk adres ongeldig', async () => {
  const oud = await maak('kpc-1');
  const nieuw = await maak('kpc-1');
  expect((await agenda(oud)).status).toBe(404);
  expect((await agenda(nieuw)).status).toBe(200);
  const stand = async (): Promise<unknown> =>
    (await server.vraag('agenda?locatie=oefenstad', 'kpc-1')).json();
  expect(JSON.stringify(await stand())).toMatch(/"sinds":\d+/);
  await server.vraag('agenda?locatie=oefenstad', 'kpc-1', { method: 'DELETE' });
  expect((await agenda(nieuw)).status).toBe(404);
  expect(await stand()).toEqual({ sinds: null });
});

it('wie hier geen rol meer heeft, heeft ook geen agenda meer', async () => {
  const adres = await maak('politie-1');
  const locatie = zsm.locaties.get('oefenstad');
  if (locatie === undefined) throw new Error('no oefenstad');
  zsm.locaties.set('oefenstad', {
    ...locatie,
    personen: locatie.personen.filter(({ id }) => id !== 'politie-1'),
  });
  try {
    expect((await agenda(adres)).status).toBe(404);
  } finally {
    zsm.locaties.set('oefenstad', locatie);
  }
});

it.each([
  ['beheer-1', 'oefenstad', 403],
  ['duin-kpc', 'oefenstad', 403],
  ['kpc-1', 'oefenstad', 200],
])('%s maakt een adres bij %s: %i', async (wie, locatie, status) => {
  const opties = { method: 'POST', body: JSON.stringify({ locatie }) };
  expect((await server.vraag('agenda', wie, opties)).status).toBe(status);
});
