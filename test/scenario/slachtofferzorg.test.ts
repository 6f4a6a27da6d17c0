import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import {
  besluitVrijheid,
  geeftInbreng,
  informeertSlachtoffer,
  maaktDeelACompleet,
  opentTaak,
} from '../support/scenario/werk.ts';

const opties = { instellingen: zonderHerinneringen };

scenario(
  'ambtshalve: de politie vertelt het slachtoffer eerst, daarna krijgt Slachtofferhulp de vraag',
  async (zsm) => {
    await zsm.meldt(vast({ aangifte: 'ambtshalve' }));
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'reclassering-1: Uw inbreng',
      'politie-1: Vertel van de ambtshalve vervolging',
    ]);
    const politie = zsm.as('politie-1').at('Vertel van de ambtshalve vervolging');
    await politie.opens('Open');
    politie.expectReads('Slachtofferhulp belt pas als u dit hebt gedaan.');
    await politie.fills({ uitkomst: 'niet-bereikt' }).presses('Leg vast');
    await zsm.as('politie-1').at('Vertel van de ambtshalve').opens('Open');
    const weer = await opentTaak(zsm, 'politie-1', 'ambtshalve');
    await weer.fills({ uitkomst: 'verteld' }).presses('Leg vast');
    weer.expectReads('Het slachtoffer weet van de vervolging.', 'Slachtofferhulp kan nu bellen.');
    zsm.berichten.expectAll(['slachtofferhulp-1: Uw inbreng']);
  },
  opties,
);

scenario(
  'afstemmen met Veilig Thuis, wens en veilig kanaal: ieder ziet wat voor hem is',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const shn = zsm.as('slachtofferhulp-1').at('Uw inbreng');
    shn.expectReads('Stem eerst af met Veilig Thuis wie als eerste belt.');
    await shn.opens('Open');
    await shn.fills({ contact: 'niet-bereikt' }).presses('Verstuur');
    shn.expectReads('De taak blijft open tot alles is gedaan.').expectDoesNotRead('Er wacht nog een taak');
    zsm.berichten.expectAll(['draad: Slachtofferhulp heeft inbreng gegeven.']);
    await geeftInbreng(zsm, 'slachtofferhulp-1', {
      contact: 'gesproken',
      eersteContact: 'vt',
      vtContact: 'ja',
      anderBelt: 'ja',
      wenstVervolging: 'ja',
      bescherming: 'contactverbod',
      kanaal: 'e-mail',
      toestemmingVt: 'ja',
    });
    zsm.berichten.expectAll([
      'draad: Slachtofferhulp heeft inbreng gegeven.',
      'vt-oefenstad-1: let op, Afgesproken: u belt het slachtoffer eerst',
      'vt-oefenstad-1: let op, Slachtofferhulp mag informatie met u delen',
    ]);
    const ovj = await opentTaak(zsm, 'officier-1', 'vrijheid');
    ovj.expectReads(
      'Wens slachtoffer: wil vervolging, contactverbod',
      'Veilige manier voor bericht: e-mail',
      'Eerste contact: Veilig Thuis belt eerst, slachtoffer weet dat de ander ook belt',
      'Delen met Veilig Thuis: toestemming, 12:00',
    );
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    const vt = zsm.as('vt-oefenstad-1').inChannel();
    await vt.opens('Waarom');
    vt.expectReads('Eerste contact: Veilig Thuis belt eerst').expectDoesNotRead('wil vervolging');
    zsm.berichten.expectLike(/deel A/, /Besluit over de vrijheid/);
  },
  opties,
);

scenario(
  'een verbod wordt uitgelegd, een minderjarige hoort het via een volwassene, en de tijd wordt gemeten',
  async (zsm) => {
    await zsm.meldt(vast({ slachtoffers: [{ label: 'slachtoffer 1', minderjarig: true }] }));
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, {
      besluit: 'heenzenden-509hh',
      maatregelen: 'contactverbod',
      informant: 'politie',
    });
    zsm.berichten.expectLike(/./);
    const kaart = zsm.as('politie-1').at('Slachtoffer informeren');
    kaart.expectReads('Streven: vóór ma 13:00, liefst voordat verdachte vrij is.', 'Leg het verbod uit');
    kaart.expectReads('Het slachtoffer is minderjarig.').expectDoesNotRead('Slachtoffer 1 informeren');
    await zsm.passes('30m');
    const politie = await informeertSlachtoffer(zsm, 'politie-1', { uitkomst: 'bereikt' });
    politie.expectReads('Nodig omdat u “Bereikt” koos', 'Overtreding melden: bij gevaar 112');
    await politie
      .fills({ via: 'ouder', schriftelijk: 'e-mail', alVrij: 'nee', hoe: 'persoonlijk' })
      .presses('Leg vast');
    zsm.berichten.expectAll(['draad: Het slachtoffer is geïnformeerd.']);
    const ovj = await opentTaak(zsm, 'officier-1', 'zaakbesluit');
    ovj.expectReads(
      'Slachtoffer geïnformeerd: 12:30, 30 min na het besluit, binnen de streeftijd, vóór de vrijlating',
    );
  },
  opties,
);
