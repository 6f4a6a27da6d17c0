import { expect } from 'vitest';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import {
  besluitVrijheid,
  besluitZaak,
  geeftInbreng,
  maaktDeelACompleet,
  opentTaak,
  sluit,
} from '../support/scenario/werk.ts';

const opties = { instellingen: zonderHerinneringen };

scenario(
  'G3 bij een verdachte die niet vastzit: het bewijs wordt op het zaakbesluit gevraagd, en dagvaarden zonder advies gaat met een tik door',
  async (zsm) => {
    await zsm.meldt(nietVast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    const ovj = await opentTaak(zsm, 'officier-1', 'zaakbesluit');
    ovj.expectReads('Het advies is nog niet binnen.', 'Nog geen maatregelen tot de plandatum.');
    const invoer = { besluiten: 'dagvaarding', bewijs: 'voldoende', ernstigeBezwaren: 'ja' };
    await ovj.fills(invoer).presses('Leg besluit vast');
    ovj.expectReads('Het advies is nog niet binnen.', 'Toch doorgaan? Kies een reden.');
    expect((await zsm.zaak()).besluiten).toEqual([]);
    const rail = ovj.shown;
    await ovj.opens('Terug');
    expect(ovj.filled).toMatchObject(invoer);
    ovj.expectDoesNotRead('intussen gewijzigd');
    await ovj.presses('Leg besluit vast');
    await ovj.presses('Advies mondeling gekregen');
    expect((await zsm.zaak()).besluiten).toMatchObject([
      { besluiten: ['dagvaarding'], vangrail: { vangrails: ['G3'], reden: 'advies-mondeling' } },
    ]);
    await ovj.opens('Licht toe');
    await ovj.fills({ tekst: 'Gebeld via 06-12345678.' }).presses('Leg vast');
    ovj.expectReads('Haal namen, adressen en nummers weg.');
    await ovj.fills({ tekst: 'De reclassering belde om tien uur.' }).presses('Leg vast');
    ovj.expectReads('Uw toelichting is opgeslagen.');
    await ovj.opens('Bekijk zaak');
    expect((await zsm.zaak()).toelichtingen).toMatchObject([
      { antwoorden: { tekst: 'De reclassering belde om tien uur.' }, door: { rol: 'ovj' } },
    ]);
    await ovj.looksAt(rail).opens('Terug');
    ovj.expectReads('Deze taak is intussen gewijzigd. Uw invoer staat er nog. Kijk of die nog klopt.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'G6 en G7: een advies bij stalking met kinderen herinnert op het formulier en bij het versturen, en staat in de samenvatting',
  async (zsm) => {
    await zsm.meldt(vast({ stalking: true, relatie: 'ex-partner', kinderen: 'getuige' }));
    zsm.berichten.expectLike(/./);
    const advies = zsm.as('reclassering-1').at('Uw inbreng');
    await advies.opens('Open');
    advies.expectReads('Stalking: let op in uw advies.', 'Er zijn kinderen betrokken.');
    // The Raad was asked together with this advice.
    const teDoen = 'Spreek met politie of OM af wie met de kinderen praat.';
    advies.expectReads(teDoen).expectDoesNotRead('Vraag de Raad.');
    const invoer = { advies: 'maatregelen', em: 'gewogen', dut: 'nog-niet', mediation: 'ja' };
    await advies.fills(invoer).presses('Verstuur');
    advies.expectReads('Stalking: let op in uw advies.', 'Er zijn kinderen betrokken.');
    advies.expectReads(teDoen).expectDoesNotRead('Vraag de Raad.');
    expect((await zsm.zaak()).inbreng).toEqual({});
    await advies.presses('Overweging volgt');
    expect((await zsm.zaak()).inbreng['inbreng:3ro']).toMatchObject({
      antwoorden: invoer,
      vangrail: { vangrails: ['G6', 'G7'], reden: 'overweging-volgt' },
    });
    await geeftInbreng(zsm, 'raad-1', { kinderenBekend: 'nee', gesproken: 'raad', afspraak: 'ja' });
    const weer = await opentTaak(zsm, 'reclassering-1', 'inbreng');
    weer.expectDoesNotRead('Er zijn kinderen betrokken.');
    await weer.fills({ dut: 'gewogen', mediation: 'nee', referent: 'nee' }).presses('Verstuur');
    expect((await zsm.zaak()).inbreng['inbreng:3ro']?.vangrail).toBeNull();
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'G8: na inverzekeringstelling heenzenden vraagt een nieuwe acute beoordeling; met een tik gaat het direct door, en erna beoordeeld zwijgt het',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'ivs' });
    await zsm.passes('20h');
    const ovj = await opentTaak(zsm, 'officier-1', 'vrijheid');
    ovj.expectReads('Verdachte krijgt weer meer toegang.');
    await ovj.fills({ besluit: 'heenzenden', ernstigeBezwaren: 'ja' }).presses('Leg besluit vast');
    expect((await zsm.zaak()).besluiten).toHaveLength(1);
    const vt = zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A');
    await vt.opens('Wijzig details');
    await vt.presses('Aanvullen');
    const weer = await opentTaak(zsm, 'officier-1', 'vrijheid');
    weer.expectDoesNotRead('Verdachte krijgt weer meer toegang.');
    await ovj.presses('Beoordeling is nog actueel');
    expect((await zsm.zaak()).besluiten).toMatchObject([
      { besluit: 'ivs' },
      { besluit: 'heenzenden', vangrail: null },
    ]);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'G1, G4 en G9: een gedragsaanwijzing zonder ernstige bezwaren, en wachten zonder maatregel; alles staat in de samenvatting',
  async (zsm) => {
    await zsm.meldt(vast({ kinderen: 'geen' }));
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    const { ovj } = await besluitVrijheid(zsm, {
      besluit: 'heenzenden-509hh',
      ernstigeBezwaren: 'nee',
      bewijs: 'onderzoek-mogelijk',
      informant: 'vt',
    });
    ovj.expectReads('De maatregel past niet bij de titel.').expectDoesNotRead('Nog geen maatregel opgelegd');
    await ovj.presses('Titel volgt');
    const { ovj: weer } = await besluitVrijheid(zsm, { besluit: 'heenzenden', ernstigeBezwaren: 'nee' });
    weer.expectReads('Nog geen maatregel opgelegd.', 'Verdachte krijgt weer meer toegang.');
    await weer.presses('Geen ernstige bezwaren');
    const zaak = await besluitZaak(zsm, { besluiten: 'plandatum', plandatum: '2041-03-20' });
    zaak.expectReads('Nog geen maatregelen tot de plandatum.').expectDoesNotRead('Verdachte zit vast');
    await zaak.presses('Plan met zicht door derden');
    expect((await zsm.zaak()).besluiten.map((b) => b.vangrail)).toEqual([
      { vangrails: ['G9'], reden: 'titel-volgt' },
      { vangrails: ['G1', 'G8'], reden: 'geen-bezwaren' },
      { vangrails: ['G4'], reden: 'plan-met-zicht' },
    ]);
    const kpc = await sluit(zsm, 'kpc-1');
    kpc.expectReads('Nog niet iedereen weet het besluit.');
    await kpc.presses('Iedereen is al geïnformeerd');
    const lezer = zsm.as('officier-1').inChannel();
    await lezer.opens('Bekijk zaak');
    await lezer.opens('Zaak inzien');
    lezer.expectReads(
      'Doorgegaan: geen maatregel opgelegd, meer toegang zonder nieuwe acute check. Geen ernstige bezwaren',
      'Doorgegaan: maatregel past niet bij de titel. Titel volgt',
      'Doorgegaan: geen maatregelen tot de plandatum. Plan met zicht door derden',
      'Doorgegaan: niet iedereen geïnformeerd. Iedereen is al geïnformeerd',
    );
    zsm.berichten.expectLike(/./);
  },
  opties,
);
