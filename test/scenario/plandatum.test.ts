import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, besluitZaak, maaktDeelACompleet, opentTaak } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const opties = { instellingen: alleenHerinneringen('plandatum', 'plandatum-item') };
const PLANDATUM = 'Herinnering: Plandatum';
const ITEM = 'Herinnering: Punt voor de plandatum';

/** A case that waits for a plandatum on Monday 18 March. */
async function aangehouden(zsm: Zsm): Promise<void> {
  await zsm.meldt(vast());
  await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
  await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
  zsm.berichten.expectLike(/./);
  await besluitZaak(zsm, {
    besluiten: 'plandatum,zvh',
    plandatum: '2041-03-18',
    items: 'advies-3ro,onderzoek-politie',
    tussentijds: 'veiligheidsvoorwaarden',
  });
  zsm.berichten.expectLike(
    /draad: Er is een besluit over de zaak/,
    /draad: Er is een plandatum/,
    /reclassering-1: Punt voor de plandatum/,
    /politie-1: Punt voor de plandatum/,
    /draad: De zaak krijgt een vervolg buiten de tafel/,
    /zvh-1: Agenda ZVH/,
    /Kennisname/,
    /politie-1: Slachtoffer informeren/,
  );
}

scenario(
  'herinneringen 7 en 2 dagen, 1 werkdag vooraf en op de ochtend; daarna dagelijks tot hij is afgehandeld',
  async (zsm) => {
    await aangehouden(zsm);
    const item = zsm.as('reclassering-1').at('Punt voor de plandatum');
    await item.opens('Open');
    item.expectReads('Klaar voor de plandatum?', 'Advies Reclassering.');
    await item.presses('Dit is klaar');
    await zsm.passesTo('2041-03-20T12:00:00+01:00');
    zsm.berichten.expectTimed([
      `08:00 officier-1: ${PLANDATUM}`,
      `08:00 officier-1: ${PLANDATUM}`,
      `08:00 officier-1: ${PLANDATUM}`,
      ...Array.from({ length: 3 }, () => `08:00 officier-1: ${PLANDATUM}`),
      `08:00 politie-1: ${ITEM}`,
      ...Array.from({ length: 3 }, () => `08:00 politie-1: ${ITEM}`),
      // The date and the item of one morning are one list.
      ...Array.from({ length: 3 }, () => '08:00 kpc-1: Herinneringen: 2'),
    ]);
    zsm
      .as('officier-1')
      .at(PLANDATUM)
      .expectReads(
        'Besluit vrijheid: heenzenden',
        'Informeert slachtoffer: Politie',
        'Moest klaar zijn: Reclassering, klaar',
        'Moest klaar zijn: Politie, nog niet klaar',
      );
    zsm.as('kpc-1').at('Herinneringen: 2').expectReads('Plandatum').expectDoesNotRead('Moest klaar zijn');
    zsm.as('halt-1').inChannel().expectReads('De plandatum is voorbij');
    const ovj = await opentTaak(zsm, 'officier-1', 'plandatum');
    await ovj.fills({ besluiten: 'sepot-02' }).presses('Leg besluit vast');
    ovj.expectReads('De plandatum is afgehandeld.');
    // The decision leaves the ZVH out, so that is over too.
    zsm.berichten.expectLike(
      /terug aan de tafel/,
      /plandatum is afgehandeld/,
      /besluit over de zaak/,
      /Kennisname/,
      /Slachtoffer/,
      /Overdracht/,
    );
    await zsm.passes('3d');
    zsm.berichten.expectAll([]);
    expect((await zsm.zaak()).plandatum?.afgehandeldOp).not.toBeNull();
  },
  opties,
);

scenario(
  'verzetten bewapent de herinneringen opnieuw en bewaart de geschiedenis; een dag die voorbij is kan niet',
  async (zsm) => {
    await aangehouden(zsm);
    const ovj = await opentTaak(zsm, 'officier-1', 'plandatum');
    await ovj.presses('Verzet');
    await ovj.fills({ plandatum: '2041-03-01', reden: 'agenda' }).presses('Verzet');
    ovj.expectReads('Kies vandaag of een latere dag.');
    expect(ovj.filled).toMatchObject({ plandatum: '2041-03-01', reden: 'agenda' });
    const { shown } = ovj;
    const getypt = { plandatum: '2041-03-25', reden: 'agenda' };
    await ovj.fills(getypt).presses('Verzet');
    ovj.expectReads('De plandatum is verzet.');
    zsm.berichten.expectAll(['draad: De plandatum is verzet.']);
    // The same press again is the same move; on a form that is opened anew the day is the one on which it is.
    await ovj.looksAt(shown).fills(getypt).presses('Verzet');
    ovj.expectReads('De plandatum is verzet.');
    const opnieuw = await opentTaak(zsm, 'officier-1', 'plandatum');
    await opnieuw.presses('Verzet');
    await opnieuw.fills(getypt).presses('Verzet');
    opnieuw.expectReads('De plandatum staat al op deze dag.');
    // To another day and back is two moves.
    for (const plandatum of ['2041-03-27', '2041-03-25']) {
      const weer = await opentTaak(zsm, 'officier-1', 'plandatum');
      await weer.presses('Verzet');
      await weer.fills({ ...getypt, plandatum }).presses('Verzet');
      weer.expectReads('De plandatum is verzet.');
      expect((await zsm.zaak()).plandatum?.datum).toBe(plandatum);
    }
    zsm.berichten.expectAll(['draad: De plandatum is verzet.', 'draad: De plandatum is verzet.']);
    zsm.as('kpc-1').inChannel().expectReads('25');
    await zsm.passesTo('2041-03-18T23:00:00+01:00');
    zsm.berichten.expectTimed([`08:00 officier-1: ${PLANDATUM}`]);
    expect((await zsm.zaak()).plandatum).toMatchObject({
      datum: '2041-03-25',
      verzet: [
        { van: '2041-03-18', naar: '2041-03-25', reden: 'agenda' },
        { van: '2041-03-25', naar: '2041-03-27', reden: 'agenda' },
        { van: '2041-03-27', naar: '2041-03-25', reden: 'agenda' },
      ],
    });
  },
  opties,
);

scenario(
  'aanhouden zonder maatregel terwijl het acuut is: vangrail, en een tik gaat door',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'politie' });
    const ovj = await besluitZaak(zsm, {
      besluiten: 'plandatum',
      plandatum: '2041-03-18',
      items: 'anders-ovj',
    });
    ovj.expectReads('Nog geen maatregelen tot de plandatum.');
    await ovj.presses('Anders');
    expect((await zsm.zaak()).plandatum).toMatchObject({
      datum: '2041-03-18',
      items: [{ wat: 'anders-ovj', rol: 'ovj' }],
    });
    zsm.berichten.expectLike(/./);
  },
  opties,
);
