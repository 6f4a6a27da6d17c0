import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { AANGEMELD_VAST as VAST } from '../support/scenario/aangemeld.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, besluitVrijheid, geeftInbreng } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };
const { aanhoudingDag, aanhoudingTijd, voorlopigeHechtenis, ...REST } = VAST;
const HELD = { aanhoudingDag, aanhoudingTijd, voorlopigeHechtenis };
const GEHOORD = { gehoordDag: '2041-03-04', gehoordTijd: '11:00' };

async function meldtAan(zsm: Zsm, knop: 'Ja, vast' | 'Nee, niet vast', invoer: object): Promise<void> {
  const place = zsm.personal('politie-1');
  const [antwoord] = await zsm.types('politie-1', 'nieuwe zaak', place);
  const politie = zsm.as('politie-1').looksAt({ card: antwoord?.card ?? {}, place, activityId: 'typt' });
  await politie.opens(knop);
  await politie.fills({ ...REST, ...invoer }).opens('Meld aan');
  zsm.zaken.push('oefenstad:OF-41-0001');
  zsm.berichten.expectLike(/./);
}

async function opent(zsm: Zsm, wie = 'kpc-1'): Promise<Collega> {
  const collega = zsm.as(wie).inChannel();
  await collega.opens('Waarom?');
  await collega.opens('Meer doen');
  await collega.opens('Melding verbeteren');
  return collega;
}

scenario(
  'gemeld als niet vast, en verdachte zit vast: de klok loopt alsnog, en wat er al gezegd is blijft staan',
  async (zsm) => {
    await meldtAan(zsm, 'Nee, niet vast', GEHOORD);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await geeftInbreng(zsm, 'slachtofferhulp-1');
    zsm.berichten.expectLike(/./);
    const kpc = await opent(zsm);
    await kpc.opens('Zit wel vast');
    kpc.expectReads('Melding verbeteren: zit vast', 'De termijn begint te lopen.');
    expect(kpc.buttons).toEqual(['Verbeter', 'Zit niet vast', 'Terug']);
    // What was said stays filled in; the arrest nobody told yet.
    expect(kpc.filled).toEqual(REST);
    await kpc.fills(HELD).opens('Verbeter');
    kpc.expectReads('De melding is verbeterd.');
    const zaak = await zsm.zaak();
    expect(zaak.melding).toMatchObject({ soort: 'vast', berichtNr: 2 });
    expect(zaak.termijnen.vrijheid).toBe(vanIso('2041-03-04T18:40:00+01:00'));
    expect(zaak.taken['vrijheid']).toMatchObject({ status: 'gevraagd' });
    expect(zaak.taken['zaakbesluit']).toMatchObject({ status: 'vervallen' });
    expect(zaak.taken['drie-vragen:vt-oefenstad']).toMatchObject({ status: 'vervallen' });
    expect(zaak.inbreng['inbreng:shn']).toBeDefined();
    expect(zaak.taken['deel-a:vt-oefenstad']).toMatchObject({ status: 'beantwoord' });
    zsm.berichten.expectAll([
      'draad: De melding is gewijzigd: verdachte zit vast.',
      'officier-1: let op, Verdachte zit vast',
      'vt-oefenstad-1: let op, Verdachte zit vast',
      'officier-1: Besluit over de vrijheid',
    ]);
    zsm.as('officier-1').at('Eerst stond er van niet').expectReads('Besluit vóór ma 18:40');
    // Who answered as if nobody was held looks whether that fits.
    const vt = zsm.as('vt-oefenstad-1').at('Eerst stond er van niet');
    await vt.opens('Bekijk deel A');
    vt.expectReads('Acuut onveilig: ja.');
    zsm.as('politie-1').inChannel().expectReads('Vast', 'ma 18:40');
  },
  stil,
);

scenario(
  'wie echt later is aangehouden, wordt opnieuw beoordeeld',
  async (zsm) => {
    await meldtAan(zsm, 'Nee, niet vast', GEHOORD);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    await zsm.passes('2h');
    zsm.berichten.expectLike(/./);
    const kpc = await opent(zsm);
    await kpc.opens('Zit wel vast');
    await kpc.fills({ ...HELD, aanhoudingTijd: '13:30' }).opens('Verbeter');
    expect((await zsm.zaak()).taken['deel-a:vt-oefenstad:1']).toMatchObject({ status: 'gevraagd' });
    zsm.berichten.expectLike(
      /draad: De melding is gewijzigd: verdachte zit vast/,
      /draad: Deel A is opnieuw gevraagd/,
      /(officier|kpc)-1: let op, Er is een nieuwe aanhouding/,
      /vt-oefenstad-1: Veiligheidsbeoordeling/,
    );
    zsm
      .as('officier-1')
      .at('Er is een nieuwe aanhouding')
      .expectReads('Besluit vóór', 'Deel A is opnieuw gevraagd.', 'De termijn staat hierboven.');
  },
  stil,
);

scenario(
  'gemeld als vast, en verdachte zit niet vast: het besluit over de vrijheid vervalt; terug kan ook',
  async (zsm) => {
    await meldtAan(zsm, 'Ja, vast', HELD);
    const kpc = await opent(zsm);
    await kpc.opens('Zit niet vast');
    kpc.expectReads('Melding verbeteren: zit niet vast', 'De termijn over de vrijheid stopt.');
    await kpc.fills({ ...GEHOORD, gehoordTijd: '23:00' }).opens('Verbeter');
    kpc.expectReads('Melding verbeteren: zit niet vast', 'Dit moment is nog niet geweest.');
    expect((await zsm.zaak()).melding.soort).toBe('vast');
    await kpc.fills(GEHOORD).opens('Verbeter');
    kpc.expectReads('De melding is verbeterd.');
    expect((await zsm.zaak()).taken['vrijheid']).toMatchObject({ status: 'vervallen' });
    zsm.berichten.expectAll([
      'draad: De melding is gewijzigd: verdachte zit niet vast.',
      'officier-1: let op, Verdachte zit niet vast',
    ]);
    // It was right after all: what was known of the arrest is still there.
    const weer = await opent(zsm);
    await weer.opens('Zit wel vast');
    expect(weer.filled).toMatchObject(HELD);
    await weer.opens('Verbeter');
    expect((await zsm.zaak()).termijnen.vrijheid).toBe(vanIso('2041-03-04T18:40:00+01:00'));
    zsm.berichten.expectLike(/zit vast/, /(officier|vt-oefenstad)-1: let op, Verdachte zit vast/);
  },
  stil,
);

scenario(
  'na een besluit over de vrijheid neemt geen formulier de klok weg, ook niet een dat al open stond',
  async (zsm) => {
    await meldtAan(zsm, 'Ja, vast', HELD);
    const kpc = await opent(zsm);
    await kpc.opens('Zit niet vast');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'politie' });
    zsm.berichten.expectLike(/./);
    await kpc.fills(GEHOORD).expectSaid('Verbeter', meldingen['niet-nu']);
    expect((await opent(zsm)).buttons).not.toContain('Zit niet vast');
    expect((await zsm.zaak()).melding.soort).toBe('vast');
  },
  stil,
);

scenario(
  'een ander die intussen verbeterde of wisselde: niets gaat ongezien verloren',
  async (zsm) => {
    await meldtAan(zsm, 'Nee, niet vast', GEHOORD);
    const kpc = await opent(zsm);
    await kpc.opens('Zit wel vast');
    const politie = await opent(zsm, 'politie-1');
    const formulier = politie.shown;
    await politie.fills({ feit: 'bedreiging' }).opens('Verbeter');
    await kpc.fills(HELD).opens('Verbeter');
    kpc.expectReads('Melding verbeteren: zit vast', 'intussen gewijzigd');
    expect(kpc.filled).toMatchObject({ ...HELD, feit: 'bedreiging' });
    await kpc.opens('Verbeter');
    expect((await zsm.zaak()).melding).toMatchObject({
      soort: 'vast',
      feiten: [{ omschrijving: 'bedreiging' }],
    });
    // The form of before the switch says that it would switch back.
    await politie.looksAt(formulier).fills({ relatie: 'partner' }).opens('Verbeter');
    politie.expectReads('Melding verbeteren: zit niet vast', 'intussen gewijzigd');
    expect((await zsm.zaak()).melding.soort).toBe('vast');
    zsm.berichten.expectLike(/./);
  },
  stil,
);
