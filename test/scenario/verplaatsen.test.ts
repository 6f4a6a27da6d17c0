import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { later, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { geeftInbreng, maaktDeelACompleet } from '../support/scenario/werk.ts';

const stil = { instellingen: zonderHerinneringen };

scenario(
  'verplaatsen: de andere locatie heeft alles en de klok, hier is zij gesloten, latere berichten volgen',
  async (zsm) => {
    await zsm.types('duin-kpc', 'koppel duinstad', zsm.channel('19:duin@thread.tacv2'));
    const eerste = vast();
    await zsm.meldt(eerste);
    const oud = zsm.zaakId;
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await geeftInbreng(zsm, 'politie-1');
    zsm.berichten.expectLike(/./);

    const politie = zsm.as('politie-1').inChannel();
    await politie.sends('zaak.verplaatsen', { z: oud });
    expect((await zsm.zaak(oud)).status).toBe('open');

    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    const shn = zsm.as('slachtofferhulp-1').at('Uw inbreng');
    const { shown } = shn;
    const begin = kpc.shown;
    await kpc.opens('Verplaatsen');
    await kpc.fills({ naar: 'duinstad' }).presses('Verplaats');
    kpc.expectReads('De zaak is verplaatst.');
    // Nobody can reopen it here: a screen of before says where it is, and not that it is closed.
    await shn.looksAt(shown).expectSaid('Ik pak het op', meldingen.verplaatst);
    await kpc.looksAt(begin).expectSaid('Verplaatsen', meldingen.verplaatst);
    const [antwoord] = await zsm.types('kpc-1', 'Moeder is gebeld.', zsm.thread(oud));
    expect(textsOf(antwoord?.card ?? {})).toContain(meldingen.verplaatst);
    const verplaatst = await zsm.zaak(oud);
    const nieuw = verplaatst.verplaatstNaar?.zaakId ?? '';
    expect(nieuw).toMatch(/^duinstad:DU-41-\d{4}$/);
    zsm.as('shn-1', oud).inChannel().expectReads('De zaak is verplaatst');
    zsm.berichten.expectLike(
      /duin-officier: let op, Deze zaak komt van een andere locatie/,
      /duin-kpc: let op, Deze zaak komt van een andere locatie/,
      /kanaal: Zaak/,
      /duin-vt: Veiligheidsbeoordeling deel A/,
      /duin-reclassering: Uw inbreng/,
      /duin-shn: Uw inbreng/,
      /(officier-1|kpc-1|vt-oefenstad-1): let op, De zaak is verplaatst/,
      /draad: De zaak is (verplaatst|overgenomen)/,
    );

    const daar = await zsm.zaak(nieuw);
    expect(daar.inbreng).toEqual(verplaatst.inbreng);
    expect(daar.termijnen.vrijheid).toBe(verplaatst.termijnen.vrijheid);
    expect(daar.melding.acuutVooraf).toMatchObject({ uitkomst: 'ja' });

    // Each location keeps its own rights: the colleague here does not open the case there, and the other way round.
    expect((await zsm.as('kpc-1', oud).inChannel().sends('inzien', { z: nieuw })).kind).toBe('message');
    expect((await zsm.as('duin-kpc', oud).inChannel().sends('inzien', { z: oud })).kind).toBe('message');
    expect(zsm.takeTrouble().filter((line) => !line.startsWith('stranger refused'))).toEqual([]);

    const bericht = await zsm.meldt(later(eerste, { kinderen: 'getuige' }));
    expect(bericht).toEqual({ kind: 'bijgewerkt', zaakId: nieuw });
    expect((await zsm.zaak(oud)).status).toBe('gesloten');
    expect(await zsm.meldt(later(eerste, { sash: 'hoog' }, 3), 'duinstad')).toMatchObject({ zaakId: nieuw });
    zsm.berichten.expectLike(/duin-raad: Uw inbreng/, /draad: De politie heeft de melding bijgewerkt/);
  },
  stil,
);

scenario(
  'verplaatsen zonder een andere locatie: een zin in plaats van een keuze zonder antwoorden',
  async (zsm) => {
    zsm.locaties.delete('duinstad');
    await zsm.meldt(vast());
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    await kpc.expectSaid('Verplaatsen', meldingen['geen-andere-locatie']);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'de verkeerde zaak gekoppeld en daarna verplaatst: ongedaan maken gaat mee naar de andere locatie, waar zij vandaan kwam blijft staan',
  async (zsm) => {
    await zsm.types('duin-kpc', 'koppel duinstad', zsm.channel('19:duin@thread.tacv2'));
    await zsm.meldt(vast());
    const eerste = zsm.zaakId;
    await zsm.meldt(vast());
    const oud = zsm.zaakId;
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    const begin = kpc.shown;
    await kpc.opens('Koppelen');
    await kpc.fills({ nummer: 'OF-41-0001' }).presses('Koppel');
    await kpc.looksAt(begin).opens('Verplaatsen');
    await kpc.fills({ naar: 'duinstad' }).presses('Verplaats');
    const nieuw = (await zsm.zaak(oud)).verplaatstNaar?.zaakId ?? '';
    const verbonden = async (zaakId: string) => (await zsm.zaak(zaakId)).gekoppeld.map((k) => k.zaakId);
    expect(await verbonden(nieuw)).toEqual([eerste, oud]);
    zsm.berichten.expectLike(/./);

    const hier = zsm.as('kpc-1', eerste).inChannel();
    await hier.opens('Mijn taak');
    await hier.opens('Ontkoppelen');
    await hier.fills({ andere: oud }).presses('Ontkoppel');
    expect(await verbonden(eerste)).toEqual([]);
    expect(await verbonden(oud)).toEqual([nieuw]);
    expect(await verbonden(nieuw)).toEqual([oud]);
    // Also in the case at the other location, and not in the one that is over: that posts nothing any more.
    zsm.berichten.expectAll([
      'draad: De koppeling met een andere zaak is ongedaan gemaakt.',
      'draad: De koppeling met een andere zaak is ongedaan gemaakt.',
    ]);
    const daar = zsm.as('duin-kpc', nieuw).inChannel();
    await daar.opens('Mijn taak');
    daar.expectDoesNotRead('Ontkoppelen');
  },
  stil,
);
