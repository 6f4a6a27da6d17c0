import { expect } from 'vitest';
import { openRoute } from '../../src/domain/zaak/routes/route.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen, zonderHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, besluitZaak, maaktDeelACompleet, opentTaak } from '../support/scenario/werk.ts';

const stil = { instellingen: zonderHerinneringen };

scenario(
  'niet vast en acuut onveilig: de officier hoort het direct, en vindt de zaak terug onder het nummer van de bron',
  async (zsm) => {
    await zsm.meldt(nietVast({ vtRegios: ['vt-oefenstad', 'vt-waterland'], registratienummer: 'PL-2026-7' }));
    zsm.as('reclassering-1').at('Uw inbreng').expectReads('Registratie PL-2026-7');
    zsm.as('kpc-1').inChannel().expectDoesNotRead('PL-2026-7');
    zsm.berichten.expectLike(/./);
    await zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A').presses('Ja, acuut onveilig');
    zsm.berichten.expectLike(
      /officier-1: let op, Veilig Thuis heeft de veiligheid beoordeeld/,
      /politie-1: let op/,
      /reclassering-1: let op/,
      /heeft deel A beantwoord/,
      /Drie vragen/,
    );
    const ovj = zsm.as('officier-1').at('Let op');
    ovj.expectReads('Weeg een maatregel of alsnog aanhouden.').expectDoesNotRead('acuut onveilig');
    await ovj.presses('Inzien');
    ovj.expectReads('PL-2026-7', 'acuut onveilig');
  },
  stil,
);

scenario(
  'HG-spreekuur: on hold, niet verschenen, gesproken zonder toestemming, samen de vragen, terug naar een besluit',
  async (zsm) => {
    await zsm.meldt(nietVast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitZaak(zsm, { besluiten: 'hg-spreekuur', informant: 'politie' });
    zsm.as('kpc-1').inChannel().expectReads('Vervolg vóór').expectDoesNotRead('preekuur');
    zsm.berichten.expectLike(/./);

    const reclassering = zsm.as('reclassering-1').at('HG-spreekuur');
    await reclassering.opens('Open');
    await reclassering.fills({ gesprek: 'niet-verschenen' }).presses('Leg vast');
    reclassering.expectReads('Uw poging is opgeslagen.');
    await zsm.passesTo('2041-03-20T12:30:00+01:00');
    zsm.berichten.expectTimed([
      '12:00 reclassering-1: Herinnering: HG-spreekuur',
      '12:00 reclassering-1: Herinnering: HG-spreekuur',
      '12:00 kpc-1: Herinnering: HG-spreekuur',
      ...['reclassering-1', 'kpc-1', 'officier-1'].flatMap((wie) =>
        Array.from({ length: 3 }, () => `12:00 ${wie}: Herinnering: HG-spreekuur`),
      ),
    ]);
    await opentTaak(zsm, 'reclassering-1', 'spreekuur').then(async (wie) => {
      await wie.fills({ gesprek: 'gesproken' }).presses('Leg vast');
      wie.expectReads('Nodig omdat u “Ja” koos');
      await wie.fills({ toestemming: 'nee' }).presses('Leg vast');
      wie.expectReads('Uw antwoord is opgeslagen.');
    });
    zsm.berichten.expectAll(['reclassering-1: Vragen na het HG-spreekuur']);

    const vt = await opentTaak(zsm, 'vt-oefenstad-1', 'spreekuur-vragen');
    vt.expectReads('Veilig Thuis mag altijd informeren.');
    await vt
      .fills({ samenGesprek: 'nee', maatregelen: 'ja', contact: 'ja', advies: 'strafbeschikking' })
      .presses('Verstuur');
    zsm.berichten.expectAll(['officier-1: Besluit na terugkoppeling']);

    const ovj = zsm.as('officier-1').at('Besluit na terugkoppeling');
    await ovj.opens('Open');
    await ovj.fills({ besluiten: 'strafbeschikking' }).presses('Leg besluit vast');
    ovj.expectReads('Uw besluit staat vast.');
    zsm.berichten.expectLike(
      /terug aan de tafel/,
      /besluit over de zaak/,
      /Kennisname/,
      /Slachtoffer|Overdracht/,
    );
    expect(openRoute(await zsm.zaak(), 'hg-spreekuur')).toBeNull();
  },
  { instellingen: alleenHerinneringen('spreekuur') },
);

scenario(
  'naar het ZVH en MDA++: agenda, klokken, zes eisen aan het advies, terug naar de officier',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
    await besluitZaak(zsm, { besluiten: 'zvh' });
    const zvh = zsm.as('zvh-1').at('Agenda ZVH');
    await zvh.opens('Open');
    await zvh.fills({ datum: '2041-03-14', tafel: 'mda' }).presses('Leg vast');
    zsm.berichten.expectLike(/./);
    await zsm.passesTo('2041-03-12T12:30:00+01:00');
    zsm.berichten.expectTimed([
      '12:00 zvh-1: Herinnering: MDA++: directe veiligheid',
      '12:00 zvh-1: Herinnering: MDA++: directe veiligheid',
      '12:00 kpc-1: Herinnering: MDA++: directe veiligheid',
      ...['zvh-1', 'kpc-1', 'officier-1'].flatMap((wie) =>
        Array.from({ length: 2 }, () => `12:00 ${wie}: Herinnering: MDA++: directe veiligheid`),
      ),
    ]);
    const advies = zsm.as('zvh-1').at('Advies ZVH');
    await advies.opens('Open');
    await advies.fills({ advies: 'vervolgen', eisen: 'actueel,doel' }).presses('Verstuur advies');
    advies.expectReads('Niet alle eisen zijn gehaald.');
    await advies.fills({ eisen: 'actueel,doel,context,juridisch,kort,historie' }).presses('Verstuur advies');
    advies.expectReads('Uw antwoord is opgeslagen.');
    zsm.berichten.expectAll(['officier-1: Besluit na terugkoppeling']);
    const ovj = zsm.as('officier-1').at('Besluit na terugkoppeling');
    await ovj.opens('Open');
    await ovj.fills({ besluiten: 'dagvaarding' }).presses('Leg besluit vast');
    zsm.berichten.expectLike(/./);
    expect((await zsm.zaak()).besluiten.at(-1)).toMatchObject({ besluiten: ['dagvaarding'] });
  },
  { instellingen: alleenHerinneringen('mda-veiligheid') },
);

scenario(
  'actieoverleg: criteria, Veilig Thuis zit voor, drie stappen met eigenaar en dag, acties herinneren, terug',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    // Who owes one thing gets it straight away; what else can be done is behind "Waarom?".
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Waarom?');
    await politie.opens('Meer doen');
    await politie.opens('Actieoverleg');
    const vraag = { inhoud: 'samenloop,stalking', vraag: 'Wie doet de onderzoekshandelingen?' };
    await politie.fills({ spoed: 'ja', relevant: 'vt,politie,ovj', ...vraag }).presses('Meld aan');
    politie.expectReads('Bij spoed belt u nu.');
    await politie.fills({ spoed: 'nee', relevant: 'vt,politie' }).presses('Meld aan');
    politie.expectReads('Het moet voor alle drie relevant zijn.');
    await politie.fills({ relevant: 'vt,politie,ovj' }).presses('Meld aan');
    politie.expectReads('Het actieoverleg is aangemeld.');
    zsm.berichten.expectLike(/vt-oefenstad-1: Actieoverleg, stap 1/, /vervolg buiten de tafel/);

    const vt = zsm.as('vt-oefenstad-1').at('Actieoverleg, stap 1');
    await vt.opens('Open');
    const afspraak = { notitie: 'Geen zicht.', eigenaar: 'politie', datum: '2041-03-08' };
    await vt.fills({ beoordeling: 'acuut', ...afspraak }).presses('Naar stap 2');
    const stap2 = await opentTaak(zsm, 'vt-oefenstad-1', 'overleg-nodig');
    await stap2.fills({ ...afspraak, eigenaar: '3ro' }).presses('Naar stap 3');
    const stap3 = await opentTaak(zsm, 'vt-oefenstad-1', 'overleg-vervolg');
    await stap3
      .fills({
        ...afspraak,
        eigenaar: 'zvh',
        monitoring: 'vt',
        informeren: 'rvdk,zvh',
        betrokkenenHoren: 'deel',
      })
      .presses('Rond overleg af');
    stap3.expectReads('Er klopt nog iets niet.');
    await stap3.fills({ betrokkenenDoor: 'vt', betrokkenenOp: '2041-03-07' }).presses('Rond overleg af');
    zsm.berichten.expectLike(
      /let op, Veilig Thuis heeft de veiligheid beoordeeld/,
      /politie-1: Actie uit het overleg/,
      /reclassering-1: Actie uit het overleg/,
      /zvh-1: Actie uit het overleg/,
      /vt-oefenstad-1: Actie/,
      /officier-1: Besluit na terugkoppeling/,
    );
    const vertelt = zsm.as('vt-oefenstad-1').at('Actie uit het overleg');
    await vertelt.opens('Open');
    vertelt.expectReads('Wie moet van de afspraken weten? Raad · Zorg- en Veiligheidshuis');
    await zsm.passesTo('2041-03-09T12:00:00+01:00');
    zsm.berichten.expectLike(
      /politie-1: Herinnering: Actie/,
      /reclassering-1: Her/,
      /zvh-1: Her/,
      /vt-/,
      /kpc-1: Her/,
    );
    const actie = zsm.as('politie-1').at('Actie uit het overleg');
    await actie.opens('Open');
    actie.expectReads('Wat is de grootste zorg als niets verandert?', 'Geen zicht.');
    const elders = zsm.as('zvh-1').at('Actie uit het overleg');
    await elders.opens('Open');
    elders.expectReads('hoort u van: Veilig Thuis').expectDoesNotRead('Geen zicht.');
    await actie.fills({ uitkomst: 'klaar' }).presses('Leg vast');
    const ovj = zsm.as('officier-1').at('Besluit na terugkoppeling');
    await ovj.opens('Open');
    await ovj.fills({ besluiten: 'ongewijzigd' }).presses('Leg besluit vast');
    zsm.berichten.expectAll(['draad: De zaak is terug aan de tafel.']);
    expect(openRoute(await zsm.zaak(), 'actieoverleg')).toBeNull();
  },
  { instellingen: alleenHerinneringen('actie') },
);

scenario(
  'niet-vast: wie belde vult de drie vragen in; de VT-melding die ontbreekt gaat dezelfde dag naar de politie',
  async (zsm) => {
    await zsm.meldt(nietVast({ kinderen: 'getuige' }));
    const vt = await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    expect(vt.text).toContain('Deel A is compleet. De rest helpt, en mag later.');
    zsm.berichten.expectLike(/./);
    const belde = await opentTaak(zsm, 'reclassering-1', 'drie-vragen');
    await belde.fills({ uitkomst: 'geen', aanpassen: 'nee', heeftVoorwaarden: 'nee' }).presses('Verstuur');
    belde.expectReads('Uw antwoord is opgeslagen.');

    const politie = zsm.as('politie-1').at('Uw inbreng');
    await politie.opens('Open');
    await politie
      .fills({ eerder: 'nee', vtMelding: 'vandaag', beoordeling: 'geen-extra' })
      .presses('Verstuur');
    zsm.berichten.expectLike(/politie-1: VT-melding doen/, /inbreng gegeven/);
    const melding = zsm.as('politie-1').at('VT-melding doen');
    await melding.opens('Open');
    await melding.fills({ gedaan: 'ja' }).presses('Leg vast');
    melding.expectReads('Uw antwoord is opgeslagen.');

    const raad = await opentTaak(zsm, 'raad-1', 'triage');
    await raad.fills({ vervolg: 'samen', samenVoorwaarden: 'ja' }).presses('Verstuur');
    raad.expectReads('Uw antwoord is opgeslagen.');
    expect(Object.keys((await zsm.zaak()).gegeven).toSorted()).toEqual([
      'drie-vragen:vt-oefenstad',
      'triage:vt-oefenstad',
      'vt-melding',
    ]);
    zsm.berichten.expectAll([]);
  },
  stil,
);
