import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, besluitVrijheid } from '../support/scenario/werk.ts';

const instellingen = alleenHerinneringen('vrijheid');
const HERINNERING = 'Herinnering: Besluit over de vrijheid';

scenario(
  'de officier wordt herinnerd 3 uur, 1 uur en (met een collega) 30 minuten vooraf, en met de KPC als de termijn verstrijkt',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/Zaak/, /deel A/, /Uw inbreng/);
    await zsm.passesTo('2041-03-04T19:59:00+01:00');
    zsm.berichten.expectTimed([
      `17:00 officier-1: ${HERINNERING}`,
      `19:00 officier-1: ${HERINNERING}`,
      `19:30 officier-1: ${HERINNERING}`,
      `19:30 officier-2: ${HERINNERING}`,
    ]);
    await zsm.passesTo('2041-03-04T20:31:00+01:00');
    zsm.berichten.expectTimed([
      `20:00 officier-1: ${HERINNERING}`,
      `20:00 kpc-1: ${HERINNERING}`,
      `20:30 officier-1: ${HERINNERING}`,
      `20:30 kpc-1: ${HERINNERING}`,
    ]);
    zsm.as('officier-1').at('Herinnering').expectReads('De termijn is verstreken (ma 20:00). Doe dit nu.');
    zsm.as('kpc-1').at('Herinnering').expectReads('Dit ligt bij: Officier.');
    zsm.as('politie-1').inChannel().expectReads('De termijn is verstreken.');

    await besluitVrijheid(zsm, { besluit: 'ivs' });
    zsm.berichten.expectLike(
      /draad: Er is een besluit over de vrijheid/,
      /Besluit over de zaak/,
      /Kennisname/,
      /Wie informeert/,
    );
    zsm.as('officier-1').at('Herinnering').expectReads('Beantwoord');
    await zsm.passes('1d');
  },
  { instellingen },
);

scenario(
  'na het besluit komt er geen herinnering meer, en de kaarten van eerder zeggen dat het klaar is',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.passesTo('2041-03-04T17:00:30+01:00');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'voorgeleiding' });
    zsm.berichten.expectLike(/./);
    zsm.as('officier-1').at('Herinnering').expectReads('Beantwoord').expectDoesNotRead('Ik pak het op');
    await zsm.passes('3d');
    zsm.berichten.expectAll([
      'draad: Er is een nieuwe acute check gevraagd.',
      'vt-oefenstad-1: Nieuwe acute check',
    ]);
  },
  { instellingen },
);

scenario(
  'wie zeer kort voor de termijn binnenkomt, levert direct een vraag en de laatste herinnering op',
  async (zsm) => {
    await zsm.meldt(
      vast({ aanhouding: zsm.nu - 8.75 * 60 * 60_000, ophoudenVanaf: zsm.nu - 8.75 * 60 * 60_000 }),
    );
    zsm.berichten.expectLike(
      /Zaak/,
      /deel A/,
      /Uw inbreng/,
      /officier-1: Besluit over/,
      /Herinnering: Besluit over de vrijheid/,
    );
  },
  { instellingen, begin: '2041-03-04T19:00:05+01:00' },
);
