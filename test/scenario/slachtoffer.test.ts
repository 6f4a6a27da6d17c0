import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen, zonderHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, informeertSlachtoffer, maaktDeelACompleet } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const opties = { instellingen: zonderHerinneringen };

/** A case up to and including a release with measures. */
async function heengezonden(zsm: Zsm, slachtoffers: number, informant?: string): Promise<void> {
  const labels = Array.from({ length: slachtoffers }, (_, i) => `slachtoffer ${i + 1}`);
  await zsm.meldt(vast({ slachtoffers: labels.map((label) => ({ label, minderjarig: false })) }));
  await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
  await besluitVrijheid(zsm, {
    besluit: 'heenzenden-509hh',
    maatregelen: 'contactverbod',
    ...(informant === undefined ? {} : { informant }),
  });
}

scenario(
  'zonder keuze vraagt het programma de officier wie informeert; de gekozene krijgt de taak',
  async (zsm) => {
    await heengezonden(zsm, 1);
    zsm.berichten.expectLike(/./, /officier-1: Wie informeert het slachtoffer/);
    const ovj = zsm.as('officier-1').at('Wie informeert het slachtoffer');
    await ovj.presses('Open');
    await ovj.presses('Leg vast');
    ovj.expectReads('Kies of vul een antwoord in.');
    await ovj.fills({ informant: 'politie' }).presses('Leg vast');
    zsm.berichten.expectAll(['politie-1: Slachtoffer informeren']);
    zsm.as('officier-1').at('Wie informeert').expectReads('Beantwoord');
  },
  opties,
);

scenario(
  'de KPC mag ook kiezen; een partner niet',
  async (zsm) => {
    await heengezonden(zsm, 1);
    zsm.berichten.expectLike(/./);
    const vraag = zsm.as('officier-1').at('Wie informeert').shown;
    await zsm
      .as('politie-1')
      .looksAt(vraag)
      .expectSaid('Open', 'Deze taak is voor een andere rol. Er is niets gewijzigd.');
    const kpc = zsm.as('kpc-1').looksAt(vraag);
    await kpc.presses('Open');
    await kpc.fills({ informant: 'vt' }).presses('Leg vast');
    zsm.berichten.expectAll(['vt-oefenstad-1: Slachtoffer informeren']);
  },
  opties,
);

scenario(
  'niet bereikt na de heenzending: politie en Veilig Thuis horen het, de taak blijft en wordt herinnerd',
  async (zsm) => {
    await heengezonden(zsm, 1, 'shn');
    zsm.berichten.expectLike(/./);
    await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'niet-bereikt', hoe: 'telefoon' });
    zsm.berichten.expectAll([
      'politie-1: let op, Het slachtoffer is niet bereikt',
      'vt-oefenstad-1: let op, Het slachtoffer is niet bereikt',
    ]);
    zsm.as('raad-1').inChannel().expectReads('Het slachtoffer is nog niet bereikt.');
    await zsm.passes('31m');
    zsm.berichten.expectTimed(['12:30 slachtofferhulp-1: Herinnering: Slachtoffer informeren']);
    await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'niet-bereikt', hoe: 'telefoon' });
    zsm.berichten.expectLike(/politie-1: let op/, /vt-oefenstad-1: let op/);
    await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'bereikt' });
    zsm.berichten.expectAll(['draad: Het slachtoffer is geïnformeerd.']);
    expect((await zsm.zaak()).pogingen.map((p) => p.uitkomst)).toEqual([
      'niet-bereikt',
      'niet-bereikt',
      'bereikt',
    ]);
    await zsm.passes('1d');
  },
  { instellingen: alleenHerinneringen('slachtoffer') },
);

scenario(
  'overgedragen: de ander krijgt de taak, en zegt hoe het ging',
  async (zsm) => {
    await heengezonden(zsm, 1, 'shn');
    zsm.berichten.expectLike(/./);
    const shn = await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'overgedragen' });
    shn.expectReads('Nodig omdat u “Overgedragen” koos bij “Hoe ging het?”. Kies een antwoord.');
    await shn.fills({ aan: 'politie' }).presses('Leg vast');
    shn.expectReads('U hebt de taak overgedragen.');
    zsm.berichten.expectAll(['politie-1: Slachtoffer informeren']);
    await informeertSlachtoffer(zsm, 'politie-1', { uitkomst: 'bereikt', hoe: 'persoonlijk' });
    zsm.berichten.expectAll(['draad: Het slachtoffer is geïnformeerd.']);
  },
  opties,
);

scenario(
  'meer slachtoffers: voor ieder een eigen taak, en de zaak wacht op allen',
  async (zsm) => {
    await heengezonden(zsm, 3, 'shn');
    zsm.berichten.expectLike(/./, /slachtofferhulp-1: Slachtoffer informeren/);
    for (const nr of [2, 1]) {
      const shn = zsm.as('slachtofferhulp-1').at(`Slachtoffer ${nr} informeren`);
      await shn.presses('Open');
      await shn.fills({ uitkomst: 'bereikt', verteld: 'verbod,melden' }).presses('Leg vast');
    }
    zsm.berichten.expectLike(/Het slachtoffer is geïnformeerd/);
    zsm.as('kpc-1').inChannel().expectReads('Het slachtoffer is nog niet bereikt.');
    const laatste = zsm.as('slachtofferhulp-1').at('Slachtoffer 3 informeren');
    await laatste.presses('Open');
    await laatste.fills({ uitkomst: 'wil-geen-bericht' }).presses('Leg vast');
    zsm.berichten.expectLike(/Het slachtoffer informeren is afgerond/);
    zsm.as('kpc-1').inChannel().expectDoesNotRead('Het slachtoffer is nog niet bereikt.');
  },
  opties,
);
