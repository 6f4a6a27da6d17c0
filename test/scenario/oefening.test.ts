import { expect, test } from 'vitest';
import { PAUZE } from '../../src/domain/oefening/oefening.ts';
import { MINUUT, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { Oefenwereld } from '../support/oefening/lokaal.ts';
import { oefenwereld } from '../support/oefening/lokaal.ts';
import type { Collega } from '../support/scenario/persoon.ts';

async function start(
  wereld: Oefenwereld,
  lokaal: string,
  oefening: string,
  mensen: string,
): Promise<Collega> {
  const [kaart] = await wereld.types('trainer-1', 'oefening', lokaal);
  const trainer = wereld.met('trainer-1', lokaal, kaart?.card ?? {});
  await trainer
    .fills({ oefening, snelheid: '30', ...(mensen === '' ? {} : { mensen }) })
    .opens('Start de oefening');
  return trainer;
}

test('een groep oefent: rol kiezen, antwoorden, pauze, vooruit, delen, nabespreken', async () => {
  await using wereld = await oefenwereld('lokaal');
  const trainer = await start(wereld, 'lokaal', 'wat-mag-gedeeld', 'politie,vt:vt-noord');
  trainer.expectReads('Politie: nog vrij', 'Officier: door het script');

  // Somebody whom no settings know takes a role on the card in the channel.
  const gast = wereld.inKanaal('gast-1', 'lokaal', 'Oefening: Wat mag');
  gast.expectReads('Alles is verzonnen').expectDoesNotRead('Leerdoelen');
  await gast.fills({ rol: 'politie' }).opens('Speel deze rol');
  gast.expectReads('Politie: door een deelnemer', 'VT Noord: nog vrij');
  const politie = wereld.bij('gast-1', 'lokaal', 'Uw inbreng');
  await politie.opens('Open');
  await politie.fills({ eerder: 'nee', vtMelding: 'gedaan' }).opens('Verstuur');

  // The script leaves alone what people play, and answers for the rest.
  const vt = wereld.inKanaal('gast-2', 'lokaal', 'Oefening: Wat mag');
  await vt.fills({ rol: 'vt:vt-noord' }).opens('Speel deze rol');
  const klok = wereld.klokken.get('lokaal');
  await klok?.advance(UUR);
  await wereld.lokalen.get('lokaal')?.regie.tik();
  await wereld.rust();
  const { lopend } = await wereld.staat('lokaal');
  const zaakId = lopend?.zaken[0]?.zaakId ?? '';
  const soorten = (await wereld.events(zaakId)).map(({ type }) => type);
  expect(soorten).toContain('InbrengGegeven');
  expect(soorten).not.toContain('AcuutBeantwoord');

  await trainer.opens('Ververs');
  await trainer.opens('Pauze');
  trainer.expectReads('De oefenklok staat stil');
  expect(klok?.view.speed).toBe(PAUZE);
  await trainer.opens('Ga verder');
  expect(klok?.view.speed).toBe(30);
  const voor = klok?.view.caseNow() ?? 0;
  await trainer.opens('Vooruit');
  expect(klok?.view.caseNow() ?? 0).toBeGreaterThan(voor);

  await gast.opens('Deelvragen');
  await gast.fills({ rollen: 'vt,ovj,shn' }).opens('Leg keuze vast');
  gast.expectReads('Vraag 2 van 6');
  await trainer.opens('Stop en bespreek');
  trainer.expectReads('Nabespreking', 'Te ruim: Slachtofferhulp.', 'niet beantwoord', 'Vragen voor de groep');
  await trainer.opens('Hele nabespreking');
  trainer.expectReads('Elke vraag, in volgorde', 'Wie antwoorden van anderen opende');
  wereld.inKanaal('gast-1', 'lokaal', 'Nabespreking: Wat mag');
  expect(klok?.view.speed).toBe(1);
  expect(await wereld.ports.store.openCases('lokaal')).toEqual([]);
  // The duty of who played went back to the script, and what they were asked is no longer theirs.
  expect((await wereld.staat('lokaal')).lopend).toBeNull();
  expect(wereld.leest('gast-2')).toContain('niet meer voor u');
  expect(wereld.leest('gast-2')).not.toContain('Is het acuut onveilig');
  expect(wereld.trouble).toEqual([]);
  expect(wereld.buiten).toEqual([]);
});

test('alleen een trainer leidt: anderen horen dat in gewone woorden', async () => {
  await using wereld = await oefenwereld('lokaal');
  const [voorAnderen] = await wereld.types('beheerder-1', 'oefening', 'lokaal');
  expect(JSON.stringify(voorAnderen?.card)).toContain('Uw trainer start er een');
  const trainer = await start(wereld, 'lokaal', 'baby-twee-regios', 'ovj');
  const geweigerd = 'Alleen een trainer van dit oefenlokaal leidt een oefening. Vraag uw trainer.';
  for (const wie of ['beheerder-1', 'gast-1']) {
    const ander = wereld.inKanaal(wie, 'lokaal', 'Oefening: Baby');
    await ander.expectSaid('Bediening', geweigerd);
    // The same buttons as the trainer has, played back by somebody else.
    const nagedaan = wereld.met(wie, 'lokaal', trainer.shown.card);
    for (const knop of ['Pauze', 'Stop en bespreek', 'Begin opnieuw', 'Vooruit', 'Wijzig snelheid']) {
      await nagedaan.expectSaid(knop, geweigerd);
    }
    await nagedaan.sends('oefening.starten', { oefening: 'baby-twee-regios' });
  }
  const { lopend } = await wereld.staat('lokaal');
  expect(lopend).toMatchObject({ nr: 1, gepauzeerd: false });
  const [tweede] = await wereld.types('trainer-1', 'oefening', 'lokaal');
  expect(JSON.stringify(tweede?.card)).toContain('Bediening');
});

test('twee groepen tegelijk storen elkaar niet: eigen klok, eigen zaken', async () => {
  await using wereld = await oefenwereld('lokaal', 'zaal');
  await start(wereld, 'lokaal', 'verdachte-van-zestien', '');
  const ander = await start(wereld, 'zaal', 'vt-neemt-niet-op', '');
  const zaken = async (): Promise<readonly number[]> => {
    const lijsten = await Promise.all(['lokaal', 'zaal'].map((id) => wereld.ports.store.openCases(id)));
    return lijsten.map((lijst) => lijst.length);
  };
  // Each script reports its case by itself: before a pause keeps it from doing so.
  await expect.poll(zaken, { timeout: 30_000 }).toEqual([1, 1]);
  await ander.opens('Pauze');
  const [een, twee] = [wereld.klokken.get('lokaal')?.view, wereld.klokken.get('zaal')?.view];
  const [voorEen, voorTwee] = [een?.caseNow() ?? 0, twee?.caseNow() ?? 0];
  const echt = wereld.ports.clock.view.caseNow();
  await wereld.klokken.get('lokaal')?.advance(3 * UUR);
  expect((een?.caseNow() ?? 0) - voorEen).toBeGreaterThanOrEqual(3 * UUR);
  expect((twee?.caseNow() ?? 0) - voorTwee).toBeLessThan(MINUUT);
  expect(wereld.ports.clock.view.caseNow() - echt).toBeLessThan(5 * MINUUT);
  expect(await zaken()).toEqual([1, 1]);

  await ander.opens('Begin opnieuw');
  expect(await wereld.staat('zaal')).toMatchObject({ nr: 2, lopend: { blad: { id: 'vt-neemt-niet-op' } } });
  expect(await wereld.staat('lokaal')).toMatchObject({ nr: 1 });
  expect(wereld.trouble).toEqual([]);
});

test('buiten een oefenkanaal zegt het programma waar oefenen kan', async () => {
  await using wereld = await oefenwereld('lokaal');
  const antwoord = await wereld.types('kpc-1', 'oefening', 'elders');
  expect(JSON.stringify(antwoord[0]?.card)).toContain('Oefenen kan in een oefenkanaal');
});

test('na een herstart gaat de oefening verder waar zij was', async () => {
  await using wereld = await oefenwereld('lokaal');
  await start(wereld, 'lokaal', 'verdachte-van-zestien', '');
  const voor = await wereld.staat('lokaal');
  await wereld.herstart();
  const na = await wereld.staat('lokaal');
  expect(na).toEqual(voor);
  await wereld.speelUit('lokaal');
  expect((await wereld.staat('lokaal')).vorige?.zaken).toEqual(
    voor.lopend?.zaken.map(({ zaakId }) => zaakId),
  );
});
