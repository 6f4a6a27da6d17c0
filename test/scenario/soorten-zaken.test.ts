import { expect } from 'vitest';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen, zonderHerinneringen } from '../support/scenario/stappen.ts';
import {
  antwoordtDeelA,
  besluitVrijheid,
  besluitZaak,
  geeftInbreng,
  maaktDeelACompleet,
} from '../support/scenario/werk.ts';

const stil = { instellingen: zonderHerinneringen };

scenario(
  'niet vast: geen urenklok, Veilig Thuis heeft vijf werkdagen en wordt om negen uur herinnerd',
  async (zsm) => {
    await zsm.meldt(nietVast());
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'reclassering-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
    zsm.as('kpc-1').inChannel().expectReads('Niet vast', 'Deel A vóór');
    expect((await zsm.zaak()).termijnen.vrijheid).toBeNull();
    await zsm.passesTo('2041-03-13T12:00:00+01:00');
    zsm.berichten.expectTimed([
      '09:00 vt-oefenstad-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 vt-oefenstad-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 vt-oefenstad-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 kpc-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 vt-oefenstad-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 kpc-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 vt-oefenstad-1: Herinnering: Veiligheidsbeoordeling deel A',
      '09:00 kpc-1: Herinnering: Veiligheidsbeoordeling deel A',
    ]);
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    zsm.berichten.expectLike(
      /beantwoord/,
      /compleet/,
      /vt-oefenstad-1: Drie vragen/,
      /officier-1: Besluit over de zaak/,
    );
    await besluitZaak(zsm, { besluiten: 'hg-spreekuur', informant: 'politie' });
    zsm.berichten.expectLike(
      /besluit over de zaak/,
      /Kennisname/,
      /politie-1: Slachtoffer/,
      /vervolg/,
      /reclassering-1: HG-spreekuur/,
    );
    await zsm.passes('5d');
  },
  { instellingen: alleenHerinneringen('deel-a', 'deel-a-aanvulling') },
);

scenario(
  'minderjarige verdachte: de Raad adviseert, de Reclassering wordt niet gevraagd',
  async (zsm) => {
    await zsm.meldt(vast({ verdachte: { leeftijdsgroep: '12-17' } }));
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'raad-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
    zsm
      .as('halt-1')
      .inChannel()
      .expectReads('minderjarige verdachte', 'Raad')
      .expectDoesNotRead('Reclassering');
    const raad = zsm.as('raad-1').at('Uw inbreng');
    await raad.presses('Open');
    raad.expectDoesNotRead('kinderenBekend');
    await raad.fills({ advies: 'geen-maatregelen' }).presses('Verstuur');
    zsm.berichten.expectAll(['draad: Raad heeft inbreng gegeven.']);
    const politie = zsm.as('politie-1').at('Uw inbreng');
    await politie.presses('Open');
    politie.expectDoesNotRead('huisverbod');
  },
  stil,
);

scenario(
  'kinderen betrokken: de Raad wordt naast de Reclassering gevraagd, ook als de kindcheck ze pas vindt',
  async (zsm) => {
    await zsm.meldt(vast({ kinderen: 'getuige' }));
    zsm.berichten.expectLike(
      /Zaak/,
      /deel A/,
      /reclassering-1: Uw inbreng/,
      /raad-1: Uw inbreng/,
      /politie|slachtoffer/,
    );
    await geeftInbreng(zsm, 'raad-1');
    zsm.berichten.expectAll(['draad: Raad heeft inbreng gegeven.']);

    await zsm.meldt(vast({ kinderen: 'geen' }));
    zsm.berichten.expectLike(/Zaak/, /deel A/, /(politie|reclassering|slachtofferhulp)-1: Uw inbreng/);
    await geeftInbreng(zsm, 'politie-1', {
      eerder: '1-2',
      vtMelding: 'gedaan',
      kindcheck: 'ja',
      beoordeling: 'geen-extra',
    });
    zsm.berichten.expectAll(['draad: Politie heeft inbreng gegeven.', 'raad-1: Uw inbreng']);
  },
  stil,
);

scenario(
  'kindcheck van de Reclassering: een ja vraagt de Raad, en zij leest wat die van de kinderen weet',
  async (zsm) => {
    await zsm.meldt(vast({ kinderen: 'geen' }));
    zsm.berichten.expectLike(/Zaak/, /deel A/, /(politie|reclassering|slachtofferhulp)-1: Uw inbreng/);
    await geeftInbreng(zsm, 'reclassering-1', { advies: 'volgt', kindcheck: 'ja' });
    zsm.berichten.expectAll(['draad: Reclassering heeft inbreng gegeven.', 'raad-1: Uw inbreng']);
    await geeftInbreng(zsm, 'raad-1', { kinderenBekend: 'onderzoek', gesproken: 'gepland' });
    zsm.berichten.expectAll(['draad: Raad heeft inbreng gegeven.']);
    const reclassering = zsm.as('reclassering-1').inChannel();
    await reclassering.opens('Mijn taak');
    await reclassering.opens('Zaak inzien');
    reclassering
      .expectReads('Kinderen bekend bij de Raad? Ja, lopend onderzoek', 'Nog niet, wel gepland')
      .expectDoesNotRead('Beschermingsonderzoek nodig?');
  },
  stil,
);

scenario(
  'primaire kindermishandeling wordt aangenomen en gemerkt; een verdachte onder 12 ook',
  async (zsm) => {
    await zsm.meldt(vast({ kindermishandelingPrimair: true, kinderen: 'slachtoffer' }));
    zsm.berichten.expectLike(
      /Zaak/,
      /deel A/,
      /Uw inbreng/,
      /officier-1: let op, Dit is primaire kindermishandeling/,
      /raad-1: let op, Dit is primaire/,
      /vt-oefenstad-1: let op, Dit is primaire/,
    );
    zsm.as('halt-1').inChannel().expectReads('primaire kindermishandeling: Handreiking', 'ma 20:00');
    await zsm.meldt(vast({ verdachte: { leeftijdsgroep: 'onder-12' } }));
    zsm.berichten.expectLike(
      /Zaak/,
      /deel A/,
      /Uw inbreng/,
      /(officier|kpc)-1: let op, Verdachte is jonger dan 12/,
      /officier-1: Taak in de zaak/,
    );
  },
  stil,
);

scenario(
  'stalking: de politie vult de SASH in, en SASH hoog vraagt bij "nee" een reden',
  async (zsm) => {
    await zsm.meldt(vast({ stalking: true, relatie: 'ex-partner' }));
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    expect((await zsm.zaak()).deelA['vt-oefenstad']?.compleet).toBe(true);
    await geeftInbreng(zsm, 'politie-1', { eerder: 'nee', vtMelding: 'gedaan', sash: 'hoog' });
    expect((await zsm.zaak()).deelA['vt-oefenstad']?.compleet).toBe(false);
    zsm.berichten.expectLike(/./);
    const reclassering = zsm.as('reclassering-1').at('Uw inbreng');
    await reclassering.presses('Open');
    await reclassering
      .fills({ advies: 'maatregelen', em: 'gewogen', dut: 'geadviseerd' })
      .presses('Verstuur');
    zsm.berichten.expectAll(['draad: Reclassering heeft inbreng gegeven.']);
  },
  stil,
);

scenario(
  'twee zaken op een dag hebben ieder een eigen nummer, post en klok',
  async (zsm) => {
    await zsm.meldt(vast());
    const eerste = zsm.zaakId;
    await zsm.meldt(vast({ voorlopigeHechtenis: 'niet-toegelaten' }));
    zsm.as('kpc-1').inChannel().expectReads('OF-41-0002', 'ma 17:00');
    zsm.as('kpc-1', eerste).inChannel().expectReads('OF-41-0001', 'ma 20:00');
    zsm.berichten.expectLike(/./);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    expect((await zsm.zaak(eerste)).deelA).toEqual({});
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'twee Veilig Thuis-regio’s: wie belde ziet welke, en de tafel kiest welke het slachtoffer informeert',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    await kpc.opens('VT gebeld');
    expect(JSON.stringify(kpc.shown.card)).toContain('waterland');
    await kpc.fills({ organisatie: 'vt-oefenstad.0', uitkomst: 'geen-gehoor' }).presses('Noteer');
    const weer = zsm.as('kpc-1').inChannel();
    await weer.opens('Mijn taak');
    await weer.opens('VT gebeld');
    expect(JSON.stringify(weer.shown.card)).toContain('waterland');
    zsm.berichten.expectLike(/./);
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'vt:vt-waterland', bewijs: 'voldoende' });
    zsm.berichten.expectLike(/vt-waterland-1: Slachtoffer informeren/, /./);
  },
  { instellingen: zonderHerinneringen },
);
