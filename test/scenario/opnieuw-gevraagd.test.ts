import { expect } from 'vitest';
import { later, nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen, zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, maaktDeelACompleet } from '../support/scenario/werk.ts';

const stil = { instellingen: zonderHerinneringen };

scenario(
  'een vraag die verviel en terugkomt, komt als nieuw bericht; het oude bericht verwijst, en een verandering zwijgt',
  async (zsm) => {
    const eerste = vast({ kinderen: 'getuige' });
    await zsm.meldt(eerste);
    zsm.berichten.expectLike(/raad-1: Uw inbreng/, /./);
    await zsm.meldt(later(eerste, { kinderen: 'geen' }));
    zsm.as('raad-1').at('Uw inbreng').expectReads('Vervallen');
    zsm.berichten.expectLike(/bijgewerkt/);
    await zsm.meldt(later(eerste, { kinderen: 'slachtoffer' }, 3));
    zsm.berichten.expectAll(['draad: De politie heeft de melding bijgewerkt.', 'raad-1: Uw inbreng']);
    const eigen = zsm.teams.in(zsm.personal('raad-1').conversationId);
    expect(eigen).toHaveLength(2);
    const raad = zsm.as('raad-1').at('Opnieuw gevraagd').expectReads('Dit bericht geldt niet meer.');
    expect(raad.buttons).toEqual(['Bekijk zaak']);
    // What only changes about the question is no new question.
    await zsm.meldt(later(eerste, { slachtoffers: [...eerste.slachtoffers], aantalKinderen: 2 }, 4));
    zsm.berichten.expectLike(/bijgewerkt/);
    await raad.at('Uw inbreng').opens('Open');
    await zsm.meldt(later(eerste, { kinderen: 'geen' }, 5));
    await zsm.meldt(later(eerste, { kinderen: 'getuige' }, 6));
    zsm.berichten.expectLike(/bijgewerkt/, /raad-1: Uw inbreng/);
    expect(zsm.teams.in(zsm.personal('raad-1').conversationId)).toHaveLength(3);
  },
  stil,
);

scenario(
  'een vraag aan Veilig Thuis die bij een andere regio kwam en terugkomt, is een nieuw bericht',
  async (zsm) => {
    const eerste = nietVast();
    await zsm.meldt(eerste);
    await zsm.meldt(later(eerste, { vtRegios: ['vt-waterland'] }));
    zsm.berichten.expectLike(/vt-oefenstad-1: Veiligheidsbeoordeling/, /vt-waterland-1: Veiligheids/, /./);
    await zsm.meldt(later(eerste, { vtRegios: ['vt-oefenstad'] }, 3));
    zsm.berichten.expectAll([
      'draad: De politie heeft de melding bijgewerkt.',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
    ]);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    zsm
      .as('vt-oefenstad-1')
      .at('Opnieuw gevraagd')
      .expectDoesNotRead('Acuut onveilig: nee', 'heeft geantwoord');
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'deel A dat compleet was en het niet meer is, wordt opnieuw gevraagd aan wie het gaf',
  async (zsm) => {
    const eerste = vast({ stalking: true, sash: 'laag' });
    await zsm.meldt(eerste);
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    expect((await zsm.zaak()).deelA['vt-oefenstad']?.compleet).toBe(true);
    zsm.berichten.expectLike(/./);
    await zsm.meldt(later(eerste, { sash: 'hoog' }));
    expect((await zsm.zaak()).deelA['vt-oefenstad']?.compleet).toBe(false);
    zsm.berichten.expectLike(/bijgewerkt/, /vt-oefenstad-1: Deel A aanvullen/, /./);
  },
  stil,
);

scenario(
  'een herinnering van de vorige keer verwijst ook; de nieuwe vraag heeft haar eigen herinneringen',
  async (zsm) => {
    const eerste = vast();
    await zsm.meldt(eerste);
    await zsm.passes('50m');
    zsm.berichten.expectLike(/vt-oefenstad-1: Herinnering/, /./);
    await zsm.meldt(later(eerste, { vtRegios: ['vt-waterland'] }));
    await zsm.meldt(later(eerste, { vtRegios: ['vt-oefenstad'] }, 3));
    zsm.berichten.expectLike(/vt-oefenstad-1: Veiligheidsbeoordeling/, /./);
    const vt = zsm.as('vt-oefenstad-1').at('Herinnering').expectReads('Opnieuw gevraagd');
    // Who was told of it has no new message to look for.
    const kpc = zsm.as('kpc-1').at('Opnieuw gevraagd');
    kpc.expectReads('in een nieuw bericht. Dit bericht geldt niet meer.');
    expect(kpc.buttons).toEqual(['Bekijk zaak']);
    expect(vt.buttons).toEqual(['Bekijk zaak']);
    await zsm.passes('50m');
    zsm.berichten.expectLike(/vt-oefenstad-1: Herinnering/, /./);
    vt.at('Herinnering').expectDoesNotRead('Opnieuw gevraagd');
    expect(vt.buttons).toContain('Open');
  },
  { instellingen: alleenHerinneringen('deel-a') },
);
