import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { AANGEMELD_VAST as VAST } from '../support/scenario/aangemeld.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, informeertSlachtoffer, maaktDeelACompleet } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

async function meldtAan(zsm: Zsm, anders: Readonly<Record<string, string>> = {}): Promise<void> {
  const place = zsm.personal('politie-1');
  const [antwoord] = await zsm.types('politie-1', 'nieuwe zaak', place);
  const politie = zsm.as('politie-1').looksAt({ card: antwoord?.card ?? {}, place, activityId: 'typt' });
  await politie.opens('Ja, vast');
  await politie.fills({ ...VAST, ...anders }).opens('Meld aan');
  expect(politie.buttons).toContain('Melding verbeteren');
  zsm.zaken.push('oefenstad:OF-41-0001');
}

/** The form as somebody finds it behind the post in the channel. */
async function opent(zsm: Zsm, wie: string): Promise<Collega> {
  const collega = zsm.as(wie).inChannel();
  await collega.opens('Mijn taak');
  await collega.opens('Melding verbeteren');
  return collega;
}

scenario(
  'een verkeerde tijd van aanhouding: de KPC verbetert de melding, en termijn, taken en berichten gaan mee',
  async (zsm) => {
    await meldtAan(zsm);
    zsm.berichten.expectLike(/./);
    expect((await zsm.zaak()).termijnen.vrijheid).toBe(vanIso('2041-03-04T18:40:00+01:00'));
    const kpc = await opent(zsm, 'kpc-1');
    kpc.expectReads('Melding verbeteren', 'De termijn en de taken gaan mee.');
    // Hours before nine do not count, so an arrest of ten past eight is decided before six.
    // What was typed stands there; the number of the police is no part of it.
    const { nummer: _, ...stond } = { nummer: '', ...VAST };
    expect(kpc.filled).toMatchObject(stond);
    const formulier = kpc.shown;
    expect(await kpc.presses('Verbeter')).toEqual({ kind: 'message', text: meldingen['niets-verbeterd'] });
    await kpc.looksAt(formulier).fills({ aanhoudingTijd: '08:10' }).opens('Verbeter');
    kpc.expectReads('De melding is verbeterd.', 'De termijn en de taken zijn meegegaan.');
    const zaak = await zsm.zaak();
    expect(zaak.termijnen.vrijheid).toBe(vanIso('2041-03-04T18:00:00+01:00'));
    expect(zaak.melding).toMatchObject({ berichtNr: 2, feiten: [{ omschrijving: 'mishandeling' }] });
    expect(zaak.historie).toContainEqual(expect.objectContaining({ wat: 'bijgewerkt', rol: 'kpc' }));
    const officier = zsm.as('officier-1').inChannel().expectReads('ma 18:00');
    await officier.opens('Tijdlijn');
    officier.expectReads('Zaak gemeld, Politie', 'Melding bijgewerkt, KPC');
    // Of the term and of what goes along with it one line: at first, and when it was put right.
    expect(textsOf(officier.shown.card).filter((regel) => regel.startsWith('Termijn'))).toEqual([
      'Termijn bepaald',
      'Termijn gewijzigd',
    ]);
    zsm.as('vt-oefenstad-1').at('deel A').expectReads('Besluit vóór ma 18:00');
    zsm.berichten.expectAll([
      'draad: KPC heeft de melding verbeterd.',
      'officier-1: let op, De termijn is gewijzigd',
    ]);

    // The same form again is the same correction.
    await kpc.looksAt(formulier).fills({ aanhoudingTijd: '08:10' }).opens('Verbeter');
    kpc.expectReads('De melding is verbeterd.');
    expect((await zsm.zaak()).melding.berichtNr).toBe(2);
    // Another one of before it, with a mistake first, finds what was put right meanwhile, and what it changed itself.
    await kpc.looksAt(formulier).fills({ feit: 'x' }).opens('Verbeter');
    kpc.expectReads('Gebruik ten minste 3 tekens.');
    await kpc.fills({ feit: 'bedreiging' }).opens('Verbeter');
    kpc.expectReads('intussen gewijzigd');
    expect(kpc.filled).toMatchObject({ feit: 'bedreiging', aanhoudingTijd: '08:10' });
    await kpc.opens('Verbeter');
    kpc.expectReads('De melding is verbeterd.');
    expect((await zsm.zaak()).melding).toMatchObject({
      berichtNr: 3,
      aanhouding: vanIso('2041-03-04T08:10:00+01:00'),
      feiten: [{ omschrijving: 'bedreiging' }],
    });
    zsm.berichten.expectAll(['draad: KPC heeft de melding verbeterd.']);
  },
  stil,
);

scenario(
  'een fout staat bij het veld, en wat er stond blijft staan; de zaak verandert niet',
  async (zsm) => {
    await meldtAan(zsm, { ophoudenTijd: '09:55' });
    zsm.berichten.expectLike(/./);
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Waarom?');
    await politie.opens('Meer doen');
    await politie.opens('Melding verbeteren');
    expect(politie.filled).toMatchObject({ ophoudenTijd: '09:55' });
    const fouten: readonly (readonly [object, string])[] = [
      [{ aanhoudingTijd: '23:00' }, 'Dit moment is nog niet geweest.'],
      [{ ophoudenTijd: '09:30' }, 'Het ophouden begint vóór de aanhouding'],
      [{ feit: 'bel 06-12345678' }, 'Haal namen, adressen en nummers weg.'],
      [{ volwassen: '0', minderjarig: '0' }, 'Er is ten minste één slachtoffer'],
    ];
    for (const [anders, zin] of fouten) {
      await politie.fills({ ...VAST, ophoudenTijd: '09:55', ...anders }).opens('Verbeter');
      politie.expectReads(zin);
      expect(politie.filled).toMatchObject({ ...VAST, ...anders });
    }
    expect((await zsm.zaak()).melding.berichtNr).toBe(1);
    // Left open, the order counts from the arrest again.
    await politie.fills({ ...VAST, ophoudenTijd: '' }).opens('Verbeter');
    const aanhouding = vanIso('2041-03-04T09:40:00+01:00');
    expect((await zsm.zaak()).melding).toMatchObject({ aanhouding, ophoudenVanaf: aanhouding });
    zsm.berichten.expectLike(
      /draad: Politie heeft de melding verbeterd/,
      /officier-1: let op, De termijn is gewijzigd/,
    );
  },
  stil,
);

scenario(
  'een slachtoffer erbij krijgt een eigen nummer; wie er al was, houdt het zijne',
  async (zsm) => {
    await meldtAan(zsm);
    const kpc = await opent(zsm, 'kpc-1');
    await kpc.fills({ volwassen: '2' }).opens('Verbeter');
    expect((await zsm.zaak()).melding.slachtoffers).toEqual([
      { label: 'slachtoffer 1', minderjarig: false },
      { label: 'slachtoffer 2', minderjarig: true },
      { label: 'slachtoffer 3', minderjarig: false },
    ]);
    const weer = await opent(zsm, 'kpc-1');
    expect(weer.filled).toMatchObject({ volwassen: '2', minderjarig: '1' });
    await weer.fills({ minderjarig: '0' }).opens('Verbeter');
    expect((await zsm.zaak()).melding.slachtoffers.map(({ label }) => label)).toEqual([
      'slachtoffer 1',
      'slachtoffer 3',
    ]);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'een zaak van een systeem wordt daar verbeterd; wie niet mag, kan het ook bij een eigen zaak niet',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    expect(kpc.buttons).not.toContain('Melding verbeteren');
    const data = { z: zsm.zaakId };
    expect(await kpc.sends('zaak.verbeteren', data)).toEqual({
      kind: 'message',
      text: meldingen['niet-nu'],
    });
    expect(await zsm.as('officier-1').inChannel().sends('zaak.verbeteren', data)).toEqual({
      kind: 'message',
      text: meldingen['geen-recht'],
    });
    await kpc.sends('zaak.intrekken', { ...data, reden: 'vergissing' });
    expect(await kpc.sends('zaak.verbeteren', data)).toEqual({ kind: 'message', text: meldingen.gesloten });
    zsm.berichten.expectLike(/./);
    zsm.takeTrouble();
  },
  stil,
);

scenario(
  'een slachtoffer dat erbij komt, telt niet als geïnformeerd omdat een ander dat nummer had',
  async (zsm) => {
    await meldtAan(zsm, { volwassen: '2', minderjarig: '0' });
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, {
      besluit: 'heenzenden-509hh',
      maatregelen: 'contactverbod',
      informant: 'shn',
    });
    for (const nr of [1, 2]) {
      const shn = zsm.as('slachtofferhulp-1').at(`Slachtoffer ${nr} informeren`);
      await shn.opens('Open');
      await shn.fills({ uitkomst: 'bereikt', verteld: 'verbod,melden' }).presses('Leg vast');
    }
    const kpc = await opent(zsm, 'kpc-1');
    await kpc.fills({ volwassen: '1' }).opens('Verbeter');
    zsm.berichten.expectLike(/./);
    const weer = await opent(zsm, 'kpc-1');
    await weer.fills({ volwassen: '2' }).opens('Verbeter');
    expect((await zsm.zaak()).melding.slachtoffers.map(({ label }) => label)).toEqual([
      'slachtoffer 1',
      'slachtoffer 3',
    ]);
    await informeertSlachtoffer(zsm, 'slachtofferhulp-1', { uitkomst: 'niet-bereikt' });
    zsm.berichten.expectLike(/slachtofferhulp-1: Slachtoffer informeren/, /niet bereikt/, /verbeterd/);
  },
  stil,
);

scenario(
  'een zaak die op hetzelfde moment wordt ingetrokken, gaat door verbeteren niet weer open',
  async (zsm) => {
    await meldtAan(zsm);
    const formulier = (await opent(zsm, 'kpc-1')).shown;
    const kpc = zsm.as('kpc-1').looksAt(formulier).fills({ feit: 'bedreiging' });
    const [, antwoord] = await Promise.all([
      zsm.as('kpc-1').inChannel().sends('zaak.intrekken', { z: zsm.zaakId, reden: 'vergissing' }),
      kpc.presses('Verbeter'),
    ]);
    expect(antwoord).toEqual({ kind: 'message', text: meldingen.gesloten });
    expect(await zsm.zaak()).toMatchObject({ status: 'ingetrokken', melding: { berichtNr: 1 } });
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'wie opent wat een andere rol aanmeldde, staat in het leesregister; wie het zelf invulde niet',
  async (zsm) => {
    await meldtAan(zsm);
    const gelezen = async (): Promise<readonly (readonly [string, readonly string[]])[]> => {
      const { events } = await zsm.ports.store.load(zsm.stream());
      return (events as readonly ZaakEvent[]).flatMap((event) =>
        event.type === 'AntwoordenGelezen' ? [[event.door.persoonId, event.groepen] as const] : [],
      );
    };
    const data = { z: zsm.zaakId };
    const politie = zsm.as('politie-1').inChannel();
    await politie.sends('zaak.verbeteren', data);
    const formulier = politie.shown;
    expect(await gelezen()).toEqual([]);
    const kpc = await opent(zsm, 'kpc-1');
    expect(await gelezen()).toEqual([['kpc-1', ['feiten']]]);
    await kpc.fills({ feit: 'bedreiging' }).opens('Verbeter');
    // What the KPC put right comes into the form that police had open.
    await politie.looksAt(formulier).fills({ relatie: 'partner' }).opens('Verbeter');
    politie.expectReads('intussen gewijzigd');
    expect(await gelezen()).toEqual([
      ['kpc-1', ['feiten']],
      ['politie-1', ['feiten']],
    ]);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'na een inverzekeringstelling verschuift de tijd van aanhouding de termijn bij de rechter-commissaris: de officier hoort het',
  async (zsm) => {
    await meldtAan(zsm);
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'politie' });
    zsm.berichten.expectLike(/./);
    const rc = async () => (await zsm.zaak()).taken['voorgeleiding:1']?.uiterlijk;
    expect(await rc()).toBe(vanIso('2041-03-08T03:40:00+01:00'));
    const kpc = await opent(zsm, 'kpc-1');
    await kpc.fills({ aanhoudingTijd: '08:10' }).opens('Verbeter');
    expect(await rc()).toBe(vanIso('2041-03-08T02:10:00+01:00'));
    zsm.berichten.expectAll([
      'draad: KPC heeft de melding verbeterd.',
      'officier-1: let op, De termijn voor de rechter-commissaris is gewijzigd',
    ]);
    zsm.as('officier-1').at('rechter-commissaris').expectReads('Voorgeleiden vóór vr 02:10.');
    // What moves no term is no news to the officer.
    const weer = await opent(zsm, 'kpc-1');
    await weer.fills({ feit: 'bedreiging' }).opens('Verbeter');
    zsm.berichten.expectAll(['draad: KPC heeft de melding verbeterd.']);
  },
  stil,
);
