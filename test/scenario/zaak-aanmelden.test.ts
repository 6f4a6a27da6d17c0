import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { commitOn } from '../support/commits.ts';
import { AANGEMELD_VAST as VAST } from '../support/scenario/aangemeld.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

/** The card with the first question, as somebody gets it who types for it. */
async function typt(zsm: Zsm, wie: string, tekst = 'nieuwe zaak'): Promise<Collega> {
  const place = zsm.personal(wie);
  const [antwoord] = await zsm.types(wie, tekst, place);
  return zsm.as(wie).looksAt({ card: antwoord?.card ?? {}, place, activityId: 'typt' });
}

async function eersteGebeurtenis(zsm: Zsm, zaakId: string): Promise<ZaakEvent | undefined> {
  const { events } = await zsm.ports.store.load(zsm.stream(zaakId));
  return (events as readonly ZaakEvent[])[0];
}

scenario('naast een zaak die niet te lezen is, komt een zaak met een nummer er gewoon in', async (zsm) => {
  const events = [{ type: 'IetsNieuws', v: 1, op: 1 }];
  const stuk = zsm.stream('oefenstad:OF-41-0099');
  await zsm.ports.store.commit(commitOn(stuk, { events, openIndex: 1 }));
  const politie = await typt(zsm, 'politie-1');
  await politie.opens('Ja, vast');
  await politie.fills({ ...VAST, ophoudenTijd: '10:15', nummer: 'pl1700-2041' }).opens('Meld aan');
  politie.expectReads('De zaak is aangemeld.');
  zsm.berichten.expectLike(/./);
  expect(zsm.takeTrouble().join()).toContain('a case could not be compared with a new one');
});

scenario(
  'de politie meldt een zaak aan met de knop op de uitleg, en de tafel krijgt haar als elke andere',
  async (zsm) => {
    const [uitleg] = await zsm.types('politie-1', 'help');
    const place = zsm.channel();
    const politie = zsm.as('politie-1').looksAt({ card: uitleg?.card ?? {}, place, activityId: 'uitleg' });
    await politie.opens('Zaak aanmelden');
    politie.expectReads('Zit verdachte vast?', 'Locatie: oefenstad.');
    await politie.opens('Nee, niet vast');
    await politie.opens('Terug');
    politie.expectReads('Zit verdachte vast?', 'Locatie: oefenstad.');
    await politie.opens('Ja, vast');
    await politie.fills({ ...VAST, ophoudenTijd: '10:15', nummer: 'pl1700-2041' }).opens('Meld aan');
    politie.expectReads('De zaak is aangemeld.', 'De partners krijgen nu bericht.', 'OF-41-0001');
    zsm.zaken.push('oefenstad:OF-41-0001');
    expect(await eersteGebeurtenis(zsm, zsm.zaakId)).toMatchObject({
      type: 'ZaakGemeld',
      oefening: true,
      door: { persoonId: 'politie-1', rol: 'politie' },
      melding: {
        aanhouding: vanIso('2041-03-04T09:40:00+01:00'),
        ophoudenVanaf: vanIso('2041-03-04T10:15:00+01:00'),
        registratienummer: 'PL1700-2041',
        slachtoffers: [
          { label: 'slachtoffer 1', minderjarig: false },
          { label: 'slachtoffer 2', minderjarig: true },
        ],
      },
    });
    // Nine hours from the order: before 19:15.
    expect((await zsm.zaak()).termijnen.vrijheid).toBe(vanIso('2041-03-04T19:15:00+01:00'));
    zsm.as('vt-oefenstad-1').at('deel A').expectReads('OF-41-0001');
    zsm.as('kpc-1').inChannel().expectReads('OF-41-0001', 'Vast');
    await politie.opens('Volgende taak');
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'twee keer versturen is één zaak; een nummer dat er al is wijst naar die zaak; na intrekken kan het opnieuw',
  async (zsm) => {
    const kpc = await typt(zsm, 'kpc-1', 'zaak aanmelden');
    await kpc.opens('Ja, vast');
    const formulier = kpc.shown;
    for (let keer = 0; keer < 3; keer += 1) {
      await kpc.looksAt(formulier).fills(VAST).opens('Meld aan');
      kpc.expectReads('De zaak is aangemeld.', 'OF-41-0001');
    }
    await kpc
      .looksAt(formulier)
      .fills({ ...VAST, feit: 'bedreiging' })
      .opens('Meld aan');
    kpc.expectReads('Deze zaak stond er al.', 'OF-41-0001');
    zsm.zaken.push('oefenstad:OF-41-0001');

    const met = { ...VAST, nummer: 'PL1700-7' };
    const politie = await typt(zsm, 'politie-1');
    await politie.opens('Ja, vast');
    await politie.fills({ ...met, ophoudenTijd: '09:45' }).opens('Meld aan');
    zsm.zaken.push('oefenstad:OF-41-0002');
    const ander = await typt(zsm, 'kpc-1');
    await ander.opens('Ja, vast');
    await ander.fills({ ...met, feit: 'bedreiging', nummer: 'pl1700-7' }).opens('Meld aan');
    ander.expectReads('Deze zaak stond er al.', 'OF-41-0002');
    expect((await zsm.zaak()).melding.feiten).toEqual([{ omschrijving: 'mishandeling' }]);

    const post = zsm.as('kpc-1', 'oefenstad:OF-41-0002').inChannel();
    await post.sends('zaak.intrekken', { z: 'oefenstad:OF-41-0002', reden: 'vergissing' });
    expect((await zsm.zaak()).status).toBe('ingetrokken');
    const opnieuw = await typt(zsm, 'politie-1');
    await opnieuw.opens('Ja, vast');
    const leeg = opnieuw.shown;
    for (let keer = 0; keer < 2; keer += 1) {
      await opnieuw
        .looksAt(leeg)
        .fills({ ...met, feit: 'stalking', aanhoudingTijd: '09:50' })
        .opens('Meld aan');
      opnieuw.expectReads('De zaak is aangemeld.', 'OF-41-0002');
    }
    // Left open: the arrest counts, and not the order of the first message, which was before it.
    const vanaf = vanIso('2041-03-04T09:50:00+01:00');
    expect(await zsm.zaak()).toMatchObject({
      status: 'open',
      melding: { berichtNr: 2, aanhouding: vanaf, ophoudenVanaf: vanaf },
    });
    expect((await zsm.zaak()).historie).toContainEqual(
      expect.objectContaining({ wat: 'heropend', rol: 'politie' }),
    );
    for (let keer = 0; keer < 2; keer += 1) {
      await opnieuw
        .looksAt(leeg)
        .fills({ ...VAST, nummer: 'PL1700-9' })
        .opens('Meld aan');
      opnieuw.expectReads('De zaak is aangemeld.', 'OF-41-0003');
    }
    zsm.zaken.push('oefenstad:OF-41-0003');
    expect(await zsm.ports.store.openCases('oefenstad')).toHaveLength(3);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'wat een systeem al meldde, komt er met de hand niet nog eens bij',
  async (zsm) => {
    await zsm.meldt(vast({ bronId: 'PL1700-8', registratienummer: 'PL-REG-9' }));
    for (const nummer of ['pl1700-8', 'PL-reg-9']) {
      const politie = await typt(zsm, 'politie-1');
      await politie.opens('Ja, vast');
      await politie.fills({ ...VAST, nummer }).opens('Meld aan');
      politie.expectReads('Deze zaak stond er al.', zsm.nummer);
    }
    const elders = await typt(zsm, 'duin-politie');
    await elders.opens('Ja, vast');
    await elders.fills({ ...VAST, nummer: 'PL1700-8' }).opens('Meld aan');
    elders.expectReads('Dit nummer hoort bij een zaak van een andere locatie.');
    expect(elders.filled).toMatchObject({ feit: 'mishandeling', nummer: 'PL1700-8' });
    elders.expectDoesNotRead(zsm.nummer);
    expect(await zsm.ports.store.openCases('duinstad')).toEqual([]);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'een fout wordt bij het veld gezegd en wat er stond blijft staan; een nummer van iemand komt er niet in',
  async (zsm) => {
    const politie = await typt(zsm, 'politie-1');
    await politie.opens('Ja, vast');
    const fouten: readonly (readonly [object, string])[] = [
      [{ feit: 'bel 06-12345678' }, 'Haal namen, adressen en nummers weg.'],
      [{ feit: 'x' }, 'Gebruik ten minste 3 tekens.'],
      [{ nummer: '111222333' }, 'Haal namen, adressen en nummers weg.'],
      [{ nummer: 'a b' }, 'Gebruik 4 tot 40 letters, cijfers en streepjes.'],
      [{ aanhoudingDag: '2041-03-05' }, 'Dit moment is nog niet geweest.'],
      [{ aanhoudingDag: '2041-02-01' }, 'De aanhouding is meer dan 14 dagen geleden.'],
      [{ ophoudenTijd: '12:30' }, 'Het ophouden begint in de toekomst.'],
      // Not the next day: that would give a day more than there is.
      [{ aanhoudingDag: '2041-03-02', ophoudenTijd: '09:30' }, 'Het ophouden begint vóór de aanhouding'],
      [{ volwassen: '0', minderjarig: '0' }, 'Er is ten minste één slachtoffer'],
    ];
    for (const [anders, zin] of fouten) {
      await politie.fills({ nummer: '', ophoudenTijd: '', ...VAST, ...anders }).opens('Meld aan');
      politie.expectReads(zin);
      expect(politie.filled).toMatchObject({
        kinderen: 'getuige',
        aanhoudingDag: { ...VAST, ...anders }.aanhoudingDag,
      });
    }
    expect(await zsm.ports.store.openCases('oefenstad')).toEqual([]);
  },
  stil,
);

scenario(
  'een uur dat er die nacht twee keer was wordt gevraagd, een uur dat er niet was geweigerd',
  async (zsm) => {
    const politie = await typt(zsm, 'politie-1');
    await politie.opens('Ja, vast');
    // In the night of 27 October 2041 the clock goes back at three.
    await politie.fills({ ...VAST, aanhoudingDag: '2041-10-27', aanhoudingTijd: '02:30' }).opens('Meld aan');
    politie.expectReads('De klok ging die nacht van 3 terug naar 2 uur.');
    await politie.fills({ aanhoudingKeer: 'tweede' }).opens('Meld aan');
    zsm.zaken.push('oefenstad:OF-41-0001');
    expect((await zsm.zaak()).melding.aanhouding).toBe(vanIso('2041-10-27T02:30:00+01:00'));
    zsm.berichten.expectLike(/./);
  },
  { ...stil, begin: '2041-10-27T10:00:05+01:00' },
);

scenario(
  'in de lentenacht bestaat half drie niet',
  async (zsm) => {
    const politie = await typt(zsm, 'politie-1');
    await politie.opens('Ja, vast');
    await politie.fills({ ...VAST, aanhoudingDag: '2041-03-31', aanhoudingTijd: '02:30' }).opens('Meld aan');
    politie.expectReads('Deze tijd was er niet: de klok ging die nacht van 2 naar 3 uur.');
    await politie.fills({ aanhoudingTijd: '03:30' }).opens('Meld aan');
    zsm.zaken.push('oefenstad:OF-41-0001');
    expect((await zsm.zaak()).melding.aanhouding).toBe(vanIso('2041-03-31T03:30:00+02:00'));
    zsm.berichten.expectLike(/./);
  },
  { ...stil, begin: '2041-03-31T10:00:05+02:00' },
);

scenario(
  'wie het niet mag, maakt geen zaak: zonder rol, met een andere rol, voor een andere locatie, met geknoei',
  async (zsm) => {
    const politie = await typt(zsm, 'politie-1');
    await politie.opens('Ja, vast');
    const formulier = politie.shown;
    const data = { ...VAST, l: 'oefenstad', s: 'vast', n: 'geknoei' };
    const anderen = ['vt-oefenstad-1', 'officier-1', 'beheer-1', 'slachtofferhulp-1'];
    for (const wie of anderen) {
      const [antwoord] = await zsm.types(wie, 'nieuwe zaak', zsm.personal(wie));
      expect(JSON.stringify(antwoord?.card)).toContain(meldingen['alleen-inbrengers']);
      expect(await zsm.as(wie).looksAt(formulier).sends('zaak.aanmelden', data)).toEqual({
        kind: 'message',
        text: meldingen['alleen-inbrengers'],
      });
    }
    for (const wie of ['niemand', 'duin-politie', 'duin-kpc']) {
      expect(await zsm.as(wie).looksAt(formulier).sends('zaak.aanmelden', data)).toEqual({
        kind: 'message',
        text: meldingen.onbekend,
      });
    }
    const geknoei: readonly object[] = [{ n: { is: 'geen tekst' } }, { n: 'x'.repeat(500) }, { n: 7 }];
    for (const anders of geknoei) {
      politie.looksAt(formulier);
      expect(await politie.sends('zaak.aanmelden', { ...data, ...anders })).toMatchObject({
        kind: 'message',
      });
    }
    const vreemd: readonly object[] = [
      { bron: 'demo' },
      { oefening: false },
      { locatie: 'duinstad' },
      { volwassen: '99' },
      { feit: 'x'.repeat(200_000) },
      { kinderen: { $ne: 1 } },
      { aanhoudingDag: '2041-02-30' },
      { aanhoudingTijd: '25:00' },
    ];
    for (const anders of vreemd) {
      politie.looksAt(formulier);
      expect(await politie.sends('zaak.aanmelden', { ...data, ...anders })).toMatchObject({ kind: 'card' });
      politie.expectReads('Er klopt nog iets niet.');
    }
    expect(await zsm.ports.store.openCases('oefenstad')).toEqual([]);
    expect(await zsm.ports.store.openCases('duinstad')).toEqual([]);
    expect(zsm.takeTrouble().every((line) => line.startsWith('stranger refused'))).toBe(true);
  },
  stil,
);
