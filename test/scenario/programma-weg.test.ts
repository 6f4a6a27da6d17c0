import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, besluitVrijheid } from '../support/scenario/werk.ts';

const opties = { instellingen: alleenHerinneringen('vrijheid') };
const HERINNERING = 'Herinnering: Besluit over de vrijheid';

scenario(
  'een herinnering die viel toen het programma weg was, komt direct, een keer, en zegt dat zij laat is',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.goesDown();
    await zsm.passesTo('2041-03-04T19:40:00+01:00');
    zsm.berichten.expectAll([]);
    await zsm.comesBack();
    zsm.berichten.expectTimed([`19:40 officier-1: ${HERINNERING}`, `19:40 officier-2: ${HERINNERING}`]);
    zsm.as('officier-1').at('Herinnering').expectReads('Deze herinnering is laat. Gepland was 19:30.');
    await zsm.passesTo('2041-03-04T20:01:00+01:00');
    zsm.berichten.expectTimed([`20:00 officier-1: ${HERINNERING}`, `20:00 kpc-1: ${HERINNERING}`]);
    zsm.as('kpc-1').at('Herinnering').expectDoesNotRead('is laat');
  },
  opties,
);

scenario(
  'na een herstart weet het programma alles nog, en oude kaarten werken',
  async (zsm) => {
    await zsm.meldt(vast());
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    const oud = zsm.as('officier-1').at('Besluit over de vrijheid').shown;
    await zsm.comesBack();
    zsm.berichten.expectAll([]);
    const ovj = zsm.as('officier-1').looksAt(oud);
    await ovj.presses('Open');
    ovj.expectReads('Besluit over de vrijheid');
    await besluitVrijheid(zsm, { besluit: 'ivs' });
    await zsm.comesBack();
    zsm.berichten.expectLike(/./);
    await zsm.passes('2d');
    // A day before the IVS ends, also after a restart.
    zsm.berichten.expectAll([
      'draad: Er is een nieuwe acute check gevraagd.',
      'vt-oefenstad-1: Nieuwe acute check',
    ]);
  },
  opties,
);

scenario(
  'wat gesloten is voordat het programma terug is, wordt niet meer herinnerd',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.passesTo('2041-03-04T16:59:00+01:00');
    await zsm.goesDown();
    await besluitVrijheid(zsm, { besluit: 'ivs' });
    await zsm.passesTo('2041-03-04T19:10:00+01:00');
    await zsm.comesBack();
    zsm.berichten.expectLike(
      /besluit over de vrijheid/,
      /Kennisname/,
      /Wie informeert/,
      /Besluit over de zaak/,
    );
  },
  opties,
);
