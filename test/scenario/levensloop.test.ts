import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { later, nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, besluitVrijheid, sluit } from '../support/scenario/werk.ts';

const opties = { instellingen: zonderHerinneringen };

scenario(
  'sluiten terwijl er nog taken open staan: de vangrail noemt ze, een tik gaat door',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const kpc = await sluit(zsm, 'kpc-1');
    kpc.expectReads('Nog niet iedereen weet het besluit.', 'Nog open:', 'besluit zaak');
    expect((await zsm.zaak()).status).toBe('open');
    await kpc.presses('Anders');
    kpc.expectReads('De zaak is gesloten.', 'Er komen geen herinneringen meer.');
    zsm.berichten.expectLike(/./, /draad: De zaak is gesloten/);
    zsm
      .as('vt-oefenstad-1')
      .at('deel A')
      .expectReads('U hoeft niets meer te doen.')
      .expectDoesNotRead('Ja, acuut');
    zsm.as('politie-1').at('Uw inbreng').expectReads('De zaak is gesloten');
    await zsm.passes('3d');
  },
  opties,
);

scenario(
  'heropenen vraagt opnieuw wat open stond; sluiten en heropenen kan steeds weer',
  async (zsm) => {
    await zsm.meldt(nietVast());
    zsm.berichten.expectLike(/./);
    for (let keer = 1; keer <= 3; keer += 1) {
      await sluit(zsm, 'kpc-1', true);
      expect((await zsm.zaak()).status).toBe('gesloten');
      const kpc = zsm.as('kpc-1').inChannel();
      await kpc.presses('Bekijk zaak');
      await kpc.presses('Heropenen');
      kpc.expectReads('De zaak is heropend.');
      expect((await zsm.zaak()).status).toBe('open');
      zsm.berichten.expectAll([
        'draad: De zaak is gesloten.',
        'draad: De zaak is heropend.',
        'officier-1: let op, De zaak is heropend',
        'kpc-1: let op, De zaak is heropend',
        // Their questions lapsed: who is asked again hears it, as the first time.
        'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
        'politie-1: Uw inbreng',
        'reclassering-1: Uw inbreng',
        'slachtofferhulp-1: Uw inbreng',
      ]);
    }
    zsm
      .as('vt-oefenstad-1')
      .at('Opnieuw gevraagd')
      .expectReads('Dit bericht geldt niet meer.')
      .expectDoesNotRead('Ja, acuut', 'U hoeft niets meer te doen.');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(
      /beantwoord/,
      /officier-1: Besluit over de zaak/,
      /vt-oefenstad-1: Drie vragen aan Veilig Thuis/,
      /(officier|politie|reclassering)-1: let op, Veilig Thuis heeft de veiligheid beoordeeld/,
    );
    for (let keer = 1; keer <= 2; keer += 1) {
      const ovj = zsm.as('officier-1').inChannel();
      await ovj.presses('Mijn taak');
      await ovj.presses('Intrekken');
      await ovj.fills({ reden: 'vergissing' }).presses('Trek in');
      expect((await zsm.zaak()).status).toBe('ingetrokken');
      zsm.as('vt-oefenstad-1').at('De zaak is ingetrokken').expectReads('U hoeft niets meer te doen.');
      await ovj.inChannel().presses('Bekijk zaak');
      await ovj.presses('Heropenen');
      expect((await zsm.zaak()).status).toBe('open');
      // The warning of before stays in the chat, and may not keep somebody from work that is there again.
      zsm
        .as('vt-oefenstad-1')
        .at('De zaak is ingetrokken')
        .expectReads('Zij is daarna heropend. Kijk of u een taak hebt.')
        .expectDoesNotRead('niets meer te doen');
    }
    zsm.berichten.expectLike(
      /ingetrokken/,
      /heropend/,
      /vt-oefenstad-1: Deel A aanvullen/,
      /vt-oefenstad-1: Drie vragen aan Veilig Thuis/,
      /officier-1: Besluit over de zaak/,
      /-1: Uw inbreng/,
    );
  },
  opties,
);

scenario(
  'intrekken vraagt een reden en vertelt het aan wie erbij hoort; alle vragen vervallen',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    zsm.berichten.expectLike(/./);
    const ovj = zsm.as('officier-1').inChannel();
    await ovj.presses('Mijn taak');
    await ovj.presses('Intrekken');
    await ovj.tampers('Trek in', { reden: '' });
    ovj.expectReads('Kies of vul een antwoord in.');
    await ovj.fills({ reden: 'dubbel' }).presses('Trek in');
    ovj.expectReads('De zaak is ingetrokken.');
    zsm.berichten.expectAll([
      'draad: De zaak is ingetrokken.',
      ...['officier-1', 'kpc-1', 'vt-oefenstad-1', 'vt-waterland-1'].map(
        (wie) => `${wie}: let op, De zaak is ingetrokken`,
      ),
    ]);
    await zsm.passes('1d');
    expect(await zsm.ports.agenda.timersOf(zsm.stream())).toEqual([]);
  },
  opties,
);

scenario(
  'een melding op een gesloten zaak heropent haar: een vastgehouden persoon wordt nooit gemist',
  async (zsm) => {
    const eerste = nietVast();
    await zsm.meldt(eerste);
    await sluit(zsm, 'kpc-1', true);
    zsm.berichten.expectLike(/./);
    expect(await zsm.meldt(later(eerste, { aangifte: 'ja' }))).toMatchObject({ kind: 'bijgewerkt' });
    expect((await zsm.zaak()).status).toBe('open');
    zsm.berichten.expectAll([
      'draad: De zaak is heropend.',
      'draad: De politie heeft de melding bijgewerkt.',
      'officier-1: let op, De zaak is heropend',
      'kpc-1: let op, De zaak is heropend',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      ...['politie-1', 'reclassering-1', 'slachtofferhulp-1'].map((wie) => `${wie}: Uw inbreng`),
    ]);
  },
  opties,
);

scenario(
  'koppelen: beide zaken tonen het, ook als een van beide gesloten is; een onbekend nummer kan niet',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const eerste = zsm.zaakId;
    await sluit(zsm, 'kpc-1', true);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.presses('Mijn taak');
    await kpc.presses('Koppelen');
    const formulier = kpc.shown;
    for (const [nummer, zegt] of [
      ['OF-41-9999', 'Deze zaak is niet gevonden.'],
      ['onzin', 'Deze zaak is niet gevonden.'],
      [zsm.nummer, 'Vul het nummer van de andere zaak in.'],
    ] as const) {
      const answer = await kpc.looksAt(formulier).fills({ nummer }).presses('Koppel');
      expect(answer).toMatchObject({ kind: 'message' });
      expect(answer.kind === 'message' ? answer.text : '').toContain(zegt);
    }
    await kpc.looksAt(formulier).fills({ nummer: 'of 41 0001' }).presses('Koppel');
    kpc.expectReads('De zaken zijn gekoppeld.');
    expect((await zsm.zaak()).gekoppeld).toEqual([{ zaakId: eerste, nummer: 'OF-41-0001' }]);
    expect((await zsm.zaak(eerste)).gekoppeld).toEqual([{ zaakId: zsm.zaakId, nummer: 'OF-41-0002' }]);
    zsm.berichten.expectLike(/draad: De zaak is gekoppeld aan OF-41-0001/);
  },
  opties,
);

scenario(
  'de verkeerde zaak gekoppeld: ongedaan maken neemt het in beide zaken weg, ook uit het bericht dat er al stond',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const eerste = zsm.zaakId;
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    for (let keer = 1; keer <= 2; keer += 1) {
      const kpc = zsm.as('kpc-1').inChannel();
      await kpc.opens('Mijn taak');
      kpc.expectDoesNotRead('Ontkoppelen');
      await kpc.opens('Koppelen');
      await kpc.fills({ nummer: 'OF-41-0001' }).presses('Koppel');
      zsm.berichten.expectAll([
        'draad: De zaak is gekoppeld aan OF-41-0001.',
        'draad: De zaak is gekoppeld aan OF-41-0002.',
      ]);
      // The choice names other cases: it is for who may undo it.
      const partner = zsm.as('vt-oefenstad-1').inChannel();
      expect(await partner.sends('zaak.ontkoppelen', { z: zsm.zaakId })).toEqual({
        kind: 'message',
        text: meldingen['geen-recht'],
      });
      // From the side of the other case, by the other who may link.
      const officier = zsm.as('officier-1', eerste).inChannel();
      await officier.opens('Mijn taak');
      await officier.opens('Ontkoppelen');
      officier.expectReads('Koppeling ongedaan maken');
      await officier.fills({ andere: zsm.zaakId }).presses('Ontkoppel');
      officier.expectReads(
        'De koppeling is ongedaan gemaakt.',
        'Beide zaken tonen elkaars nummer niet meer.',
      );
      expect((await zsm.zaak()).gekoppeld).toEqual([]);
      expect((await zsm.zaak(eerste)).gekoppeld).toEqual([]);
      zsm.berichten.expectAll([
        'draad: De koppeling met een andere zaak is ongedaan gemaakt.',
        'draad: De koppeling met een andere zaak is ongedaan gemaakt.',
      ]);
      for (const zaak of [eerste, zsm.zaakId]) {
        const draad = zsm.teams.in(zsm.thread(zaak).conversationId);
        const regels = draad.flatMap(({ message }) => textsOf(message.card));
        expect(regels.filter((regel) => regel.includes('gekoppeld aan'))).toEqual(
          Array.from({ length: keer }, () => 'De zaak is gekoppeld aan een andere zaak.'),
        );
      }
    }
  },
  opties,
);

scenario(
  'koppel of ontkoppel getypt met het nummer van een zaak: gezegd wordt waar de knop staat, en er verandert niets',
  async (zsm) => {
    await zsm.meldt(vast());
    const chat = zsm.personal('kpc-1');
    const thread = zsm.thread(zsm.zaakId);
    for (const getypt of [`koppel ${zsm.nummer}`, `ontkoppel ${zsm.nummer}`, 'Ontkoppel of 41 0001']) {
      for (const waar of [chat, zsm.channel(), thread]) {
        const [antwoord] = await zsm.types('kpc-1', getypt, waar);
        expect(textsOf(antwoord?.card ?? {})).toEqual([meldingen['koppelen-in-zaak']]);
      }
    }
    // In the thread of a case a sentence that only begins so is a remark.
    const [genoteerd] = await zsm.types('kpc-1', `koppel ${zsm.nummer} niet meer`, thread);
    expect(textsOf(genoteerd?.card ?? {})).not.toContain(meldingen['koppelen-in-zaak']);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'een oude kaart na het ontkoppelen zegt wat nu geldt, en geeft geen formulier zonder keuze',
  async (zsm) => {
    await zsm.meldt(nietVast());
    await zsm.meldt(vast());
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    await kpc.opens('Koppelen');
    const koppelen = kpc.shown;
    await kpc.fills({ nummer: 'OF-41-0001' }).presses('Koppel');
    await kpc.inChannel().opens('Mijn taak');
    const taken = kpc.shown;
    await kpc.opens('Ontkoppelen');
    await kpc.fills({ andere: 'oefenstad:OF-41-0001' }).presses('Ontkoppel');
    kpc.expectReads('De koppeling is ongedaan gemaakt.');
    await kpc.looksAt(taken).expectSaid('Ontkoppelen', meldingen['niets-gekoppeld']);
    // The same tap as the first one, which arrived long ago: it links nothing, and does not say so.
    await kpc.looksAt(koppelen).fills({ nummer: 'OF-41-0001' }).presses('Koppel');
    kpc.expectReads('De koppeling is ongedaan gemaakt.').expectDoesNotRead('De zaken zijn gekoppeld.');
    expect((await zsm.zaak()).gekoppeld).toEqual([]);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'na het sluiten leest wie mag de samenvatting',
  async (zsm) => {
    await zsm.meldt(vast({ toelichting: 'Buren hoorden geschreeuw.' }));
    await besluitVrijheid(zsm, { besluit: 'ivs' });
    await sluit(zsm, 'officier-1', true);
    zsm.berichten.expectLike(/./);
    const vt = zsm.as('vt-oefenstad-1').inChannel();
    await vt.presses('Bekijk zaak');
    await vt.presses('Zaak inzien');
    vt.expectReads('Samenvatting van de zaak', 'Buren hoorden geschreeuw.', 'nverzekering');
    const halt = zsm.as('halt-1').inChannel();
    await halt.presses('Bekijk zaak');
    await halt.presses('Zaak inzien');
    halt.expectDoesNotRead('Buren hoorden').expectDoesNotRead('nverzekering');
  },
  opties,
);

scenario(
  'zolang over de vrijheid van wie vastzit niet is besloten, is de zaak niet te sluiten',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    expect(await kpc.presses('Zaak sluiten')).toMatchObject({ kind: 'message' });
    expect(await kpc.sends('zaak.sluiten', { z: zsm.zaakId, reden: 'anders' })).toMatchObject({
      kind: 'message',
    });
    expect((await zsm.zaak()).status).toBe('open');
  },
  opties,
);
