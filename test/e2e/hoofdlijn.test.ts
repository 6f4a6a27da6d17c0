import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendCase } from '../../scripts/demo/intake-client.ts';
import { koppelOefenstad, untilPageOpen } from '../../scripts/demo/koppelen.ts';
import { meldingVan } from '../../scripts/demo/melding.ts';
import { locatieverbod } from '../../scripts/demo/verhalen/locatieverbod.ts';
import { naarIso, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { DemoWorld } from '../support/demo-world.ts';
import { startDemoWorld } from '../support/demo-world.ts';
import { TafelPagina } from '../support/tafel-pagina.ts';

const overDagen = (nu: number, dagen: number): string => naarIso(nu + dagen * 24 * UUR).slice(0, 10);

// One case from arrival to closing, by clicking in the Playground. Each step builds on the one before.
describe('een zaak, van melding tot gesloten', () => {
  const open = new AsyncDisposableStack();
  let world: DemoWorld;
  let tafel: TafelPagina;
  let nu: number;
  let nummer: string;

  beforeAll(async () => {
    world = open.use(await startDemoWorld());
    nu = await world.program().caseNow();
    tafel = open.use(await TafelPagina.open(world.playground.url));
    await untilPageOpen(world.log, 20_000);
    await koppelOefenstad(world.driver, world.log);
    const zaakId = await sendCase(world.program().url, meldingVan(locatieverbod, nu));
    nummer = zaakId.split(':')[1] ?? '';
    await tafel.kiesZaak(nummer);
  });
  afterAll(() => open.disposeAsync());

  it('staat in het kanaal, met de klok en wie er gevraagd is', async () => {
    await tafel.toont('Deel A is gevraagd.');
    await tafel.toont('Besluit vóór');
    await tafel.toont('Volgende stap: antwoord van Veilig Thuis op deel A.');
    await tafel.plaatje('zaak');
  });

  it('het nummer op de kaart leidt naar de zaak op de pagina', async () => {
    const adres = await tafel.kaart.getByRole('link', { name: nummer }).getAttribute('href');
    const pagina = await tafel.page.context().browser()?.newPage();
    await pagina?.goto(adres ?? '');
    await pagina?.getByRole('heading', { name: nummer }).first().waitFor();
    expect(pagina?.url()).toContain(`/tab/#/zaak/${nummer}`);
    await pagina?.close();
  });

  it('Veilig Thuis antwoordt met één tik', async () => {
    await tafel.doeTaak('Veiligheidsbeoordeling deel A', async () => {
      await tafel.toont('Is het acuut onveilig als verdachte vrijkomt?');
      await tafel.plaatje('deel-a');
      await tafel.druk('Ja, acuut onveilig');
    });
    await tafel.zaakToont('Deel A is nog niet compleet.');
    await tafel.plaatje('deel-a-voorlopig');
  });

  it('vult deel A aan', async () => {
    await tafel.doeTaak('Deel A aanvullen', async () => {
      await tafel.vink('Welke gevallen spelen?', 'Ongewenst contact, slachtoffer erg bang');
      await tafel.vink('Welke gevallen spelen?', 'Voorwaarden, afspraken of verbod geschonden');
      await tafel.kies('Heeft verdachte toegang tot slachtoffer of derden?', 'Ja');
      await tafel.kies('Hebben derden zicht op de situatie?', 'Nee');
      await tafel.plaatje('deel-a-aanvullen');
      await tafel.verstuur('Aanvullen');
    });
    await tafel.zaakToont('Deel A is er.');
    await tafel.plaatje('deel-a-er');
    await tafel.plaatjeVanPost('zaak-in-teams');
  });

  it('de officier wil heenzenden: de vangrail vraagt een reden en houdt niets tegen', async () => {
    await tafel.doeTaak('Besluit over de vrijheid', async () => {
      await tafel.plaatje('vrijheid');
      await tafel.kies('Wat besluit u?', 'Heenzenden');
      await tafel.kies('Zijn er ernstige bezwaren?', 'Nee');
      await tafel.verstuur('Leg besluit vast');
      await tafel.toont('Nog geen maatregel opgelegd.');
      await tafel.plaatje('vangrail');
      await tafel.druk('Geen ernstige bezwaren');
    });
    await tafel.zaakToont('Het slachtoffer is nog niet bereikt.');
    await tafel.plaatje('vrijheid-besloten');
  });

  it('de tafel kiest wie het slachtoffer informeert, en die bereikt het slachtoffer', async () => {
    await tafel.doeTaak('Wie informeert het slachtoffer', async () => {
      await tafel.kies('Wie informeert?', 'Officier van justitie');
      await tafel.plaatje('informant');
      await tafel.verstuur('Leg vast');
    });
    await tafel.doeTaak('Slachtoffer informeren', async () => {
      await tafel.kies('Hoe ging het?', 'Bereikt');
      await tafel.kiesUitLijst('Hoe informeerde u?', 'Telefoon');
      await tafel.plaatje('slachtoffer');
      await tafel.verstuur('Leg vast');
    });
    await tafel.zaakToont('Er is een besluit over de vrijheid');
    await tafel.plaatje('slachtoffer-bereikt');
  });

  it('Veilig Thuis bevestigt dat het besluit bekend is', async () => {
    await tafel.doeTaak('Kennisname van het besluit', async () => {
      await tafel.plaatje('kennisname');
      await tafel.verstuur('Ik weet het');
    });
    await tafel.terugNaarZaak();
  });

  it('de officier houdt de zaak aan tot een plandatum', async () => {
    await tafel.doeTaak('Besluit over de zaak', async () => {
      await tafel.vink('Wat besluit u?', 'Aanhouden tot plandatum');
      await tafel.kiesUitLijst('Zijn er ernstige bezwaren?', 'Ja');
      await tafel.vulDatum('Plandatum', overDagen(nu, 10));
      await tafel.vink('Wat geldt tot die tijd?', 'Contactverbod (509hh)');
      await tafel.plaatje('zaakbesluit');
      await tafel.verstuur('Leg besluit vast');
    });
    await tafel.zaakToont('Het slachtoffer is nog niet bereikt.');
    await tafel.doeTaak('Slachtoffer informeren', async () => {
      await tafel.kies('Hoe ging het?', 'Wil geen bericht');
      await tafel.verstuur('Leg vast');
    });
    await tafel.zaakToont('De plandatum is');
    await tafel.plaatje('plandatum');
  });

  it('verzet de plandatum, en handelt hem af', async () => {
    await tafel.doeTaak('Plandatum', async () => {
      await tafel.druk('Verzet');
      await tafel.vulDatum('Nieuwe plandatum', overDagen(nu, 17));
      await tafel.kies('Waarom?', 'Advies niet klaar');
      await tafel.plaatje('plandatum-verzetten');
      await tafel.verstuur('Verzet');
    });
    await tafel.zaakToont('De plandatum is');
    await tafel.doeTaak('Plandatum', async () => {
      await tafel.vink('Wat besluit u?', 'Dagvaarding');
      await tafel.plaatje('plandatum-afhandelen');
      await tafel.verstuur('Leg besluit vast');
    });
    await tafel.terugNaarZaak();
    await tafel.plaatje('plandatum-afgehandeld');
  });

  it('sluit de zaak, met een reden omdat nog niet iedereen het besluit weet', async () => {
    await tafel.doe(async () => {
      await tafel.druk('Mijn taak');
      await tafel.druk('Zaak sluiten');
      await tafel.toont('Nog niet iedereen weet het besluit.');
      await tafel.plaatje('sluiten');
      await tafel.druk('Anders');
    });
    await tafel.zaakToont('De zaak is gesloten (');
    await tafel.plaatje('gesloten');
    expect(await tafel.draad.count()).toBeGreaterThan(3);
  });
});
