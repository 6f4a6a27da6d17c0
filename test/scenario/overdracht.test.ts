import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { VtInformant } from '../../src/domain/instellingen/vt-informant.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, bevestigt, maaktDeelACompleet, opentTaak } from '../support/scenario/werk.ts';

const met =
  (informeertVt: VtInformant) =>
  (locatie: Locatie): Locatie => ({ ...zonderHerinneringen(locatie), informeertVt });

scenario(
  'twee Veilig Thuis-regio’s: beide dragen over na het eindbesluit, niet na een plandatum',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await maaktDeelACompleet(zsm, 'vt-waterland-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' });
    zsm.berichten.expectLike(/./);
    const ovj = await opentTaak(zsm, 'officier-1', 'zaakbesluit');
    await ovj
      .fills({ besluiten: 'plandatum', plandatum: '2041-03-18', tussentijds: 'contactverbod' })
      .presses('Leg besluit vast');
    zsm.berichten.expectLike(/draad/, /Kennisname/, /Slachtoffer/, /Verbod registreren/);
    const later = await opentTaak(zsm, 'officier-1', 'plandatum');
    await later.fills({ besluiten: 'dagvaarding' }).presses('Leg besluit vast');
    await later.presses('Anders');
    zsm.berichten.expectLike(
      /draad/,
      /Kennisname/,
      /Slachtoffer/,
      /vt-oefenstad-1: Overdracht aan het lokale team/,
      /vt-waterland-1: Overdracht aan het lokale team/,
    );
    const vt = zsm.as('vt-waterland-1').at('Overdracht aan het lokale team');
    await vt.opens('Open');
    vt.expectReads('De inhoud draagt u zelf over.');
    await vt
      .fills({ aan: 'lokaal-team', wat: 'beoordeling,voorwaarden,maatregelen', met: '3ro', naleving: '3ro' })
      .presses('Leg vast');
    vt.expectReads('Uw overdracht is vastgelegd.');
    const reclassering = await opentTaak(zsm, 'reclassering-1', 'kennisname');
    await reclassering.presses('Terug');
    const inzage = zsm.as('officier-1').inChannel();
    await inzage.opens('Mijn taak');
    await inzage.opens('Zaak inzien');
    inzage.expectReads('Overdracht aan het lokale team', 'Wie let op de naleving? Reclassering');
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'informeertVt 3ro: de Reclassering belt Veilig Thuis; bevestigt zij dat, dan hoeft Veilig Thuis het niet',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' });
    zsm.berichten.expectLike(
      /draad/,
      /Slachtoffer/,
      /Besluit over de zaak/,
      /vt-oefenstad-1: Kennisname/,
      /Kennisname/,
      /reclassering-1: Informeer Veilig Thuis/,
    );
    const bel = zsm.as('reclassering-1').at('Informeer Veilig Thuis');
    await bel.opens('Open');
    bel.expectReads('Bel. Geen gehoor: mail dat er een besluit is.');
    await bel.presses('Veilig Thuis weet het');
    bel.expectReads('Veilig Thuis weet van het besluit.');
    zsm.as('vt-oefenstad-1').at('Kennisname').expectReads('Beantwoord');
  },
  { instellingen: met('3ro') },
);

scenario(
  'informeertVt 3ro: bij de rechter-commissaris informeert het OM',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'voorgeleiding', informant: 'shn', bewijs: 'voldoende' });
    zsm.berichten.expectLike(/./, /officier-1: Informeer Veilig Thuis/);
    const ovj = zsm.as('officier-1').at('Informeer Veilig Thuis');
    await ovj.opens('Open');
    await ovj.presses('Veilig Thuis weet het');
    ovj.expectReads('Veilig Thuis weet van het besluit.');
    zsm.as('vt-oefenstad-1').at('Kennisname').expectReads('Beantwoord');
  },
  { instellingen: met('3ro') },
);

scenario(
  'informeertVt kpc: wie zelf bevestigt, hoeft niet meer gebeld te worden',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' });
    zsm.berichten.expectLike(/./, /kpc-1: Informeer Veilig Thuis/);
    await bevestigt(zsm, 'vt-oefenstad-1');
    zsm.as('kpc-1').at('Informeer Veilig Thuis').expectReads('Vervallen');
  },
  { instellingen: met('kpc') },
);

scenario(
  'stalking: de zaakseigenaar blijft op de zaak, ook als een ander dienst heeft',
  async (zsm) => {
    await zsm.meldt(vast({ stalking: true, relatie: 'ex-partner' }));
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    const ovj = zsm.as('officier-2').inChannel();
    await ovj.opens('Mijn taak');
    await ovj.presses('Word zaakseigenaar');
    ovj.expectReads('U bent nu zaakseigenaar.');
    zsm.berichten.expectAll(['officier-2: Besluit over de vrijheid']);
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' });
    zsm.berichten.expectLike(
      /draad/,
      /Kennisname/,
      /Slachtoffer/,
      /officier-1: Besluit over de zaak/,
      /officier-2: Besluit over de zaak/,
    );
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    kpc.expectDoesNotRead('Word zaakseigenaar');
  },
  { instellingen: zonderHerinneringen },
);
