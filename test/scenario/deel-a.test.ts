import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { acuutVanZaak } from '../../src/domain/zaak/acuut.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, besluitVrijheid, maaktDeelACompleet, VEILIG } from '../support/scenario/werk.ts';

const opties = { instellingen: zonderHerinneringen };
const INTAKE = [/kanaal: Zaak/, /deel A/, /Uw inbreng/];

scenario(
  '"nee" is voorlopig tot gevallen, toegang en zicht bekend zijn',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    zsm.berichten.expectLike(...INTAKE, /VT oefenstad heeft deel A beantwoord/, /officier-1: Besluit/);
    expect(acuutVanZaak(await zsm.zaak())).toBe('nee-voorlopig');
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');

    await vt.fills({ gevallen: 'geen-van-deze' }).presses('Aanvullen');
    expect(acuutVanZaak(await zsm.zaak())).toBe('nee-voorlopig');
    const weer = zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A');
    await weer.presses('Aanvullen');
    expect(weer.filled['gevallen']).toBe('geen-van-deze');
    await weer.fills({ toegang: 'nee', zicht: 'ja' }).presses('Aanvullen');
    expect(acuutVanZaak(await zsm.zaak())).toBe('nee');
    zsm.berichten.expectAll(['draad: VT oefenstad heeft deel A compleet gemaakt.']);
  },
  opties,
);

scenario(
  'bij een 8-jaarsfeit vraagt "nee" een reden voordat deel A compleet is',
  async (zsm) => {
    await zsm.meldt(vast({ feiten: [{ omschrijving: 'Poging doodslag', maxStrafJaren: 10 }] }));
    zsm.as('vt-oefenstad-1').at('deel A').expectReads('vragen we daarna ook een reden');
    const vt = await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    expect((await zsm.zaak()).deelA['vt-oefenstad']?.compleet).toBe(false);
    zsm.as('vt-oefenstad-1').at('deel A').expectReads('Vul nog aan: waarom het niet acuut is.');
    await vt.presses('Volgende taak');
    vt.expectReads('Zeg nog waarom het niet acuut is.');
    await vt.fills({ redenNee: 'plan' }).presses('Aanvullen');
    expect((await zsm.zaak()).deelA['vt-oefenstad']?.compleet).toBe(true);
    zsm.berichten.expectLike(...INTAKE, /beantwoord/, /compleet gemaakt/, /officier-1: Besluit/);
  },
  opties,
);

scenario(
  'twee regio’s: "ja" van een telt, en de officier wordt pas gevraagd als beide antwoordden',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'vt-waterland-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'reclassering-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
    await antwoordtDeelA(zsm, 'vt-waterland-1', 'Ja');
    zsm.berichten.expectAll(['draad: VT waterland heeft deel A beantwoord.']);
    expect(acuutVanZaak(await zsm.zaak())).toBe('ja');
    zsm.as('kpc-1').inChannel().expectReads('Deel A is gevraagd.', 'VT waterland', 'VT oefenstad');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    zsm.berichten.expectAll([
      'draad: VT oefenstad heeft deel A beantwoord.',
      'officier-1: Besluit over de vrijheid',
    ]);
    expect(acuutVanZaak(await zsm.zaak())).toBe('ja');
  },
  opties,
);

scenario(
  'twee collega’s antwoorden verschillend: beiden en de officier horen het, "ja" telt tot een wijzigt',
  async (zsm) => {
    await zsm.meldt(vast());
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    zsm.berichten.expectLike(...INTAKE, /beantwoord/, /officier-1: Besluit/);
    const tweede = zsm.as('vt-oefenstad-2').inChannel();
    await tweede.presses('Mijn taak');
    await tweede.presses('Wijzig antwoord');
    await tweede.presses('Ja');
    zsm.berichten.expectAll([
      'draad: VT oefenstad heeft deel A gewijzigd.',
      'vt-oefenstad-1: let op, De antwoorden op deel A verschillen',
      'officier-1: let op, De antwoorden op deel A verschillen',
    ]);
    expect(acuutVanZaak(await zsm.zaak())).toBe('ja');
    await zsm.wallPasses('1m');
    zsm
      .as('vt-oefenstad-1')
      .at('Veiligheidsbeoordeling deel A')
      .expectReads('Acuut onveilig: ja.', 'antwoorden verschillend');
    zsm.as('kpc-1').inChannel().expectDoesNotRead('verschillen');

    await tweede.presses('Wijzig antwoord');
    await tweede.presses('Nee');
    expect(acuutVanZaak(await zsm.zaak())).toBe('nee-voorlopig');
    zsm.berichten.expectAll(['draad: VT oefenstad heeft deel A gewijzigd.']);
  },
  opties,
);

scenario(
  'een antwoord dat na het besluit wijzigt, alarmeert ieder die erop vertrouwde',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
    zsm.berichten.expectLike(/./);
    vt.at('Veiligheidsbeoordeling deel A');
    await vt.presses('Ja');
    const alarm = 'let op, Deel A is gegeven of gewijzigd na het besluit';
    zsm.berichten.expectAll([
      'draad: VT oefenstad heeft deel A gewijzigd.',
      ...['officier-1', 'kpc-1', 'politie-1', 'reclassering-1', 'slachtofferhulp-1', 'vt-oefenstad-1'].map(
        (wie) => `${wie}: ${alarm}`,
      ),
    ]);
    zsm.as('raad-1').inChannel().expectReads('Deel A is gegeven of gewijzigd na het besluit.');
  },
  opties,
);

scenario(
  '"nog niet te zeggen" houdt de vraag open en de tafel ziet wie bezig is',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nog niet');
    vt.expectReads('De vraag blijft open.');
    zsm.berichten.expectLike(...INTAKE);
    zsm.as('kpc-1').inChannel().expectReads('Veilig Thuis werkt aan deel A.', 'opgepakt 12:00');
    await vt.presses('Ja');
    zsm.berichten.expectLike(/beantwoord/, /officier-1/);
  },
  opties,
);

scenario(
  'is elke Veilig Thuis van de locatie al gevraagd, dan zegt Andere VT vragen dat, zonder formulier',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    await kpc.expectSaid('Andere VT vragen', meldingen['alle-vt-gevraagd']);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'niet onze regio: de KPC hoort het en vraagt de andere Veilig Thuis in plaats daarvan',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = zsm.as('vt-oefenstad-1').at('deel A');
    await vt.presses('Niet onze regio');
    zsm.berichten.expectLike(...INTAKE, /kpc-1: let op, Veilig Thuis zegt: niet onze regio/);
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.presses('Mijn taak');
    await kpc.presses('Andere VT vragen');
    await kpc.fills({ regio: 'vt-waterland', inPlaatsVan: 'vt-oefenstad' }).presses('Vraag');
    zsm.berichten.expectAll(['vt-waterland-1: Veiligheidsbeoordeling deel A']);
    zsm.as('vt-oefenstad-1').at('deel A').expectReads('Dit is niet uw regio.').expectDoesNotRead('Ja, acuut');
    const terug = zsm.as('kpc-1').inChannel();
    for (const [regio, weg] of [
      ['vt-oefenstad', 'vt-waterland'],
      ['vt-waterland', 'vt-oefenstad'],
    ] as const) {
      await terug.inChannel().presses('Mijn taak');
      await terug.presses('Andere VT vragen');
      await terug.fills({ regio, inPlaatsVan: weg }).presses('Vraag');
      expect((await zsm.zaak()).vtRegios).toEqual([regio]);
      // Asked again all the same: it is a new message, and it asks.
      zsm.berichten.expectAll([`${regio}-1: Veiligheidsbeoordeling deel A`]);
      const gevraagd = zsm.as(`${regio}-1`).at('acuut onveilig');
      gevraagd.expectDoesNotRead('Dit is niet uw regio.').expectReads('Is het acuut onveilig');
      if (regio === 'vt-oefenstad') {
        await gevraagd.presses('Niet onze regio');
        zsm.berichten.expectLike(/kpc-1: let op, Veilig Thuis zegt: niet onze regio/);
      }
    }
    await maaktDeelACompleet(zsm, 'vt-waterland-1', 'Nee');
    zsm.berichten.expectLike(/waterland heeft/, /officier-1: Besluit/);
  },
  opties,
);

scenario(
  'een oude kaart met "ja" nadat het antwoord "nee" werd, zegt wat er nu staat en verandert niets ongezien',
  async (zsm) => {
    await zsm.meldt(vast());
    const oud = zsm.as('vt-oefenstad-1').at('deel A').shown;
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await zsm.as('vt-oefenstad-1').at('deel A').presses('Nee');
    zsm.berichten.expectLike(...INTAKE, /beantwoord/, /gewijzigd/, /officier-1/);
    const weer = zsm.as('vt-oefenstad-1').looksAt(oud);
    await weer.presses('Ja');
    weer.expectReads('Acuut onveilig: nee, voorlopig.');
    expect(weer.buttons).toContain('Ja, acuut onveilig');
    await weer.presses('Ja');
    expect(acuutVanZaak(await zsm.zaak())).toBe('ja');
    zsm.berichten.expectLike(/gewijzigd/);
    expect(VEILIG['toegang']).toBe('nee');
  },
  opties,
);

scenario(
  'deel A in drie schermen: het eerste maakt compleet, de rest blijft staan wat er al stond',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    vt.expectReads('Stap 2 van 3.', 'Deel A is compleet. De rest helpt, en mag later.');
    await vt.fills({ structureel: 'ja', structureelSoort: 'lichamelijk,psychisch' }).presses('Aanvullen');
    vt.expectReads('Stap 3 van 3.');
    await vt.fills({ bekend: 'ja', dossier: 'monitoring' }).presses('Aanvullen');
    vt.expectReads('Uw antwoord is opgeslagen.');
    const details = (await zsm.zaak()).deelA['vt-oefenstad']?.details?.antwoorden;
    expect(details).toMatchObject({
      gevallen: ['bedreiging'],
      structureel: 'ja',
      structureelSoort: ['lichamelijk', 'psychisch'],
      dossier: 'monitoring',
    });
    const weer = zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A');
    await weer.opens('Wijzig details');
    await weer.fills({ gevallen: 'vuurwapen', toegang: 'ja', zicht: 'nee' }).presses('Aanvullen');
    const nu = (await zsm.zaak()).deelA['vt-oefenstad']?.details?.antwoorden;
    expect(nu).toMatchObject({ gevallen: ['vuurwapen'], structureel: 'ja', dossier: 'monitoring' });
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'een "ja" na een compleet "nee": het scherm zegt dat de antwoorden nog bij nee horen, tot zij zijn nagekeken',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    const vt = zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A');
    await vt.presses('Ja, acuut onveilig');
    vt.expectReads('U zegt acuut. Wat hieronder staat, hoort bij nee: kijk het na.');
    await vt.fills({ gevallen: 'vuurwapen', toegang: 'ja', zicht: 'nee' }).presses('Aanvullen');
    vt.expectReads('Deel A is compleet. De rest helpt, en mag later.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);
