import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, besluitVrijheid, maaktDeelACompleet, opentTaak } from '../support/scenario/werk.ts';

const opties = { instellingen: zonderHerinneringen };

scenario(
  'heenzenden terwijl het acuut is: een tik met een vaste reden en het gaat direct door',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    const { ovj } = await besluitVrijheid(zsm, {
      besluit: 'heenzenden',
      informant: 'vt',
      bewijs: 'onvoldoende',
    });
    ovj.expectReads('Nog geen maatregel opgelegd.', 'Toch doorgaan? Kies een reden.');
    expect((await zsm.zaak()).besluiten).toEqual([]);
    await ovj.presses('Geen bewijs');
    expect((await zsm.zaak()).besluiten).toMatchObject([
      { besluit: 'heenzenden', bewijs: 'onvoldoende', vangrail: { vangrails: ['G1'], reden: 'geen-bewijs' } },
    ]);
    zsm.berichten.expectLike(
      /besluit over de vrijheid/,
      /vt-oefenstad-1: Slachtoffer/,
      /Kennisname/,
      /Besluit over de zaak/,
    );
  },
  opties,
);

scenario(
  'niets houdt een heenzending tegen: voor het antwoord van Veilig Thuis, op een oude termijn, zonder partners',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.passesTo('2041-03-04T21:00:00+01:00');
    zsm.berichten.expectLike(/./);
    const { ovj } = await besluitVrijheid(zsm, { besluit: 'heenzenden', ernstigeBezwaren: 'onbekend' });
    ovj.expectReads('Deel A is nog niet compleet.').expectDoesNotRead('Overweeg inverzekeringstelling');
    await ovj.presses('Termijn verstreken');
    expect((await zsm.zaak()).besluiten).toMatchObject([
      { besluit: 'heenzenden', vangrail: { vangrails: ['G2'], reden: 'termijn-verstreken' } },
    ]);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'met een gedragsaanwijzing is er een maatregel; zonder compleet deel A wordt bij ernstige bezwaren IVS genoemd',
  async (zsm) => {
    await zsm.meldt(vast());
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    const { ovj } = await besluitVrijheid(zsm, { besluit: 'heenzenden-509hh', maatregelen: 'contactverbod' });
    ovj
      .expectReads('Deel A is nog niet compleet.', 'Overweeg inverzekeringstelling.')
      .expectDoesNotRead('Nog geen maatregel opgelegd');
    await ovj.presses('Anders');
    expect((await zsm.zaak()).besluiten[0]?.maatregelen).toEqual(['contactverbod']);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'inverzekeringstelling kent geen vangrail; daarna is het besluit te wijzigen',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const { ovj } = await besluitVrijheid(zsm, { besluit: 'ivs' });
    ovj.expectReads('Uw besluit over de vrijheid staat vast.');
    zsm.berichten.expectAll([
      'draad: Er is een besluit over de vrijheid.',
      'officier-1: Besluit over de zaak',
      'officier-1: Wie informeert het slachtoffer',
      ...['vt-oefenstad-1', 'politie-1', 'reclassering-1', 'slachtofferhulp-1'].map(
        (wie) => `${wie}: Kennisname van het besluit`,
      ),
    ]);
    const weer = await opentTaak(zsm, 'officier-1', 'vrijheid');
    await weer.fills({ besluit: 'voorgeleiding', ernstigeBezwaren: 'ja' }).presses('Leg besluit vast');
    expect((await zsm.zaak()).besluiten).toMatchObject([{ besluit: 'ivs' }, { besluit: 'voorgeleiding' }]);
    zsm.berichten.expectLike(/besluit over de vrijheid/, /Kennisname/, /Wie informeert/);
    zsm.as('politie-1').at('Kennisname van het besluit').expectReads('Er is een besluit.');
  },
  opties,
);
