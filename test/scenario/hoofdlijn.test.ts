import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import {
  besluitVrijheid,
  besluitZaak,
  bevestigt,
  draagtOver,
  geeftInbreng,
  informeertSlachtoffer,
  maaktDeelACompleet,
  sluit,
} from '../support/scenario/werk.ts';

const PARTNERS = ['vt-oefenstad-1', 'politie-1', 'reclassering-1', 'slachtofferhulp-1'];
const kennisname = PARTNERS.map((wie) => `${wie}: Kennisname van het besluit`);

scenario('een zaak van melding tot sluiting', async (zsm) => {
  expect(await zsm.meldt(vast())).toMatchObject({ kind: 'aangemaakt', zaakId: 'oefenstad:OF-41-0001' });
  zsm.berichten.expectAll([
    'kanaal: Zaak',
    'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
    'politie-1: Uw inbreng',
    'reclassering-1: Uw inbreng',
    'slachtofferhulp-1: Uw inbreng',
  ]);
  zsm.as('halt-1').inChannel().expectReads('OF-41-0001', 'ma 20:00', 'Deel A is gevraagd.', 'gevraagd 12:00');

  const vt = await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
  vt.expectReads('Deel A is compleet.');
  zsm.berichten.expectAll([
    'draad: VT oefenstad heeft deel A beantwoord.',
    'draad: VT oefenstad heeft deel A compleet gemaakt.',
    'officier-1: Besluit over de vrijheid',
  ]);
  zsm.as('halt-1').inChannel().expectReads('Deel A is er.').expectDoesNotRead('acuut onveilig');

  for (const wie of ['politie-1', 'reclassering-1', 'slachtofferhulp-1']) await geeftInbreng(zsm, wie);
  zsm.berichten.expectAll([
    'draad: Politie heeft inbreng gegeven.',
    'draad: Reclassering heeft inbreng gegeven.',
    'draad: Slachtofferhulp heeft inbreng gegeven.',
  ]);

  const { ovj } = await besluitVrijheid(zsm, {
    besluit: 'heenzenden-509hh',
    maatregelen: 'contactverbod,gebiedsverbod',
    informant: 'shn',
    bewijs: 'voldoende',
  });
  ovj.expectReads('Uw besluit over de vrijheid staat vast.');
  zsm.berichten.expectAll([
    'draad: Er is een besluit over de vrijheid.',
    'officier-1: Besluit over de zaak',
    'politie-1: Verbod registreren',
    'slachtofferhulp-1: Slachtoffer informeren',
    ...kennisname,
  ]);

  await bevestigt(zsm, ...PARTNERS);
  await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'bereikt', hoe: 'telefoon' });
  zsm.berichten.expectAll(['draad: Het slachtoffer is geïnformeerd.']);

  await besluitZaak(zsm, { besluiten: 'dagvaarding' });
  zsm.berichten.expectAll([
    'draad: Er is een besluit over de zaak.',
    'slachtofferhulp-1: Slachtoffer informeren',
    'vt-oefenstad-1: Overdracht aan het lokale team',
    ...kennisname,
  ]);
  await bevestigt(zsm, ...PARTNERS);
  await draagtOver(zsm, 'vt-oefenstad-1');
  await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'wil-geen-bericht' });
  zsm.berichten.expectAll(['draad: Het slachtoffer informeren is afgerond.']);

  const politie = zsm.as('politie-1').at('Verbod registreren');
  await politie.opens('Open');
  await politie.presses('Geregistreerd');
  // The gedragsaanwijzing still runs: one reason, and the case closes all the same.
  (await sluit(zsm, 'kpc-1', true)).expectReads('De zaak is gesloten.');
  zsm.berichten.expectAll(['draad: De zaak is gesloten.']);
  await zsm.passes('3d');
  expect((await zsm.zaak()).status).toBe('gesloten');
  expect(await zsm.ports.store.openCases('oefenstad')).toEqual([]);
});
