import { expect } from 'vitest';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, sluit } from '../support/scenario/werk.ts';

const stil = { instellingen: zonderHerinneringen };

scenario(
  'zonder gekoppeld kanaal horen KPC en officier het; na het koppelen staat de zaak er alsnog, met haar draad',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectAll([
      'kpc-1: let op, De zaak staat nog niet in het kanaal',
      'officier-1: let op, De zaak staat nog niet in het kanaal',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'reclassering-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectAll(['officier-1: Besluit over de vrijheid']);
    await zsm.passes('1h');
    await zsm.types('beheer-1', 'koppel oefenstad');
    zsm.berichten.expectAll(['kanaal: Zaak', 'draad: VT oefenstad heeft deel A beantwoord.']);
    zsm.as('politie-1').inChannel().expectReads('Deel A is nog niet compleet.');
  },
  { ...stil, kanaal: false },
);

scenario(
  'iemand die de bot nooit toevoegde, wordt als lid van het kanaal gevonden; wie daar niet is, niet',
  async (zsm) => {
    const { tenantId, objectId, userId } = zsm.senderOf('vt-oefenstad-1');
    zsm.teams.rosters.set('19:tafel@thread.tacv2', [{ tenantId, objectId, userId }]);
    await zsm.meldt(vast());
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'draad: Politie is niet bereikt.',
      // Mentioned in the thread: it may be that only their own chat does not work.
      'draad: Uw inbreng',
      'kpc-1: let op, Een collega met dienst is niet bereikt',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'reclassering-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
  },
  { ...stil, onbekend: ['vt-oefenstad-1', 'politie-1'] },
);

scenario(
  'Teams weigert een persoonlijk bericht: de KPC hoort het, en de rest komt gewoon aan',
  async (zsm) => {
    zsm.teams.next('direct', /reclassering-1/, { kind: 'blocked', code: 'BotNotInConversationRoster' });
    await zsm.meldt(vast());
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'draad: Reclassering is niet bereikt.',
      'draad: Uw inbreng',
      'kpc-1: let op, Een collega met dienst is niet bereikt',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
    await zsm.passes('2h');
    expect((await zsm.zaak()).onbereikt).toEqual([{ houder: { rol: '3ro' }, reden: 'niet-bezorgd' }]);
  },
  stil,
);

scenario(
  'een kaart bij een vroegere dienst die niet meer bij te werken is, is geen gemiste collega',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.types('vt-oefenstad-2', 'piket', zsm.personal('vt-oefenstad-2'));
    const vt = zsm.as('vt-oefenstad-2').looksAt(zsm.as('kpc-1').inChannel().shown);
    await vt.sends('piket.overnemen', { rol: 'vt', organisatie: 'vt-oefenstad', tot: '4' });
    zsm.berichten.expectAll(['vt-oefenstad-2: Veiligheidsbeoordeling deel A']);
    zsm.teams.next('update', /a:29:vt-oefenstad-1/, { kind: 'blocked', code: 'BotNotInConversationRoster' });
    await antwoordtDeelA(zsm, 'vt-oefenstad-2', 'Nog niet');
    expect(zsm.teams.calls.filter(({ operation }) => operation === 'update').length).toBeGreaterThan(0);
    expect((await zsm.zaak()).onbereikt).toEqual([]);
  },
  stil,
);

scenario(
  'de bot wordt uit het team verwijderd en in een ander kanaal gekoppeld: open zaken staan ook daar',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.meldt(nietVast());
    await sluit(zsm, 'kpc-1', true);
    zsm.berichten.expectLike(/./);
    await zsm.program.inbox.presence({
      kind: 'removed',
      place: zsm.channel(),
      sender: zsm.senderOf('kpc-1'),
    });
    await zsm.settles();
    zsm.berichten.expectLike(/(kpc|officier)-1: let op, De zaak staat nog niet in het kanaal/);
    zsm.teams.next('update', /tafel/, { kind: 'blocked', code: 'BotNotInConversationRoster' });
    const nieuw = zsm.channel('19:nieuw@thread.tacv2');
    await zsm.types('kpc-1', 'koppel oefenstad', nieuw);
    zsm.berichten.expectLike(/kanaal: Zaak/);
    const [eerste = ''] = zsm.zaken;
    const post = zsm.zaakpost(eerste);
    expect(post.place.conversationId).toContain('19:nieuw');
    await antwoordtDeelAVan(zsm, eerste);
  },
  stil,
);

async function antwoordtDeelAVan(zsm: Parameters<typeof antwoordtDeelA>[0], zaakId: string): Promise<void> {
  const vt = zsm.as('vt-oefenstad-1', zaakId).inChannel();
  await vt.presses('Mijn taak');
  await vt.presses('Ja');
  zsm.berichten.expectLike(/draad: VT oefenstad heeft deel A beantwoord/, /officier-1: Besluit/);
  await zsm.wallPasses('1m');
  vt.inChannel().expectReads('Deel A is nog niet compleet.');
}
