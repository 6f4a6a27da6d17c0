import { expect } from 'vitest';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Outcome } from '../support/scenario/teams.ts';
import { chatOf } from '../support/scenario/teams.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const opties = { instellingen: zonderHerinneringen };
const LOST: Outcome = { kind: 'unknownOutcome', code: 'http-504', accepted: true };
const BUSY: Outcome = { kind: 'retryable', code: 'TooManyRequests', afterMs: 7_000 };
const DOWN: Outcome = { kind: 'retryable', code: 'ECONNREFUSED', afterMs: null };
const REST = [/politie-1/, /reclassering-1/, /slachtofferhulp-1/];

function calls(zsm: Zsm, operation: string, where: RegExp): number {
  return zsm.teams.calls.filter((call) => call.operation === operation && where.test(call.where)).length;
}

scenario(
  'the answer to a first post is lost: after a minute it is posted again, marked; a click on the first copy has it replaced',
  async (zsm) => {
    zsm.teams.next('direct', /vt-oefenstad-1/, LOST);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/Zaak/, /vt-oefenstad-1: Veiligheidsbeoordeling deel A$/, ...REST);
    const orphan = zsm.as('vt-oefenstad-1').at('deel A').shown;
    await zsm.wallPasses('58s');
    zsm.berichten.expectAll([]);
    await zsm.wallPasses('3s');
    zsm.berichten.expectAll(['vt-oefenstad-1: Veiligheidsbeoordeling deel A (mogelijk dubbel)']);
    await zsm.wallPasses('10m');
    zsm.berichten.expectAll([]);

    await zsm.as('vt-oefenstad-1').looksAt(orphan).presses('Ja');
    await zsm.settles();
    const texts = zsm.teams
      .in(chatOf('29:vt-oefenstad-1'))
      .map(({ message }) => textsOf(message.card).join(' '));
    expect(texts[0]).toBe('Vervangen. Gebruik het nieuwere bericht van deze zaak.');
    expect(texts[1]).toContain('Acuut onveilig: ja.');
    expect(texts[1]).not.toContain('Mogelijk dubbel');
    zsm.berichten.expectLike(/beantwoord/, /officier-1/);
  },
  opties,
);

scenario(
  'a button of a post whose answer was lost, put on a card in another chat: what stands there is not replaced',
  async (zsm) => {
    zsm.teams.next('direct', /vt-oefenstad-1/, LOST);
    await zsm.meldt(vast());
    await zsm.wallPasses('61s');
    zsm.berichten.expectLike(/./);
    const { card } = zsm.as('vt-oefenstad-1').at('deel A').shown;
    const ander = zsm.as('politie-1').at('Uw inbreng').shown;
    await zsm
      .as('vt-oefenstad-1')
      .looksAt({ ...ander, card, place: { ...ander.place } })
      .presses('Ja');
    await zsm.settles();
    expect(textsOf(zsm.as('politie-1').at('Uw inbreng').shown.card).join(' ')).not.toContain('Vervangen');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'the answer to a first post is lost: the post of a case in the channel too: its second copy is a thread of its own',
  async (zsm) => {
    zsm.teams.next('postThread', /tafel/, LOST);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/kanaal: Zaak$/, /deel A/, ...REST);
    const orphan = zsm.as('kpc-1').inChannel().shown;
    await zsm.wallPasses('61s');
    zsm.berichten.expectAll(['kanaal: Zaak (mogelijk dubbel)']);
    await zsm.as('kpc-1').looksAt(orphan).presses('Tijdlijn');
    await zsm.settles();
    const copy = zsm.teams.in(orphan.place.conversationId)[0];
    expect(textsOf(copy?.message.card ?? {})).toEqual([
      'Vervangen. Gebruik het nieuwere bericht van deze zaak.',
    ]);
    expect(JSON.stringify(zsm.zaakpost().card)).not.toContain('Mogelijk dubbel');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/draad: VT oefenstad heeft/, /officier-1/);
  },
  opties,
);

scenario(
  'the answer to a first post is lost: a reply in the thread too',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.teams.next('reply', /tafel/, LOST);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    const thread = zsm.thread();
    const orphan = zsm.teams.in(thread.conversationId).at(-1);
    await zsm.wallPasses('61s');
    zsm.berichten.expectAll(['draad: VT oefenstad heeft deel A beantwoord. (mogelijk dubbel)']);
    const shown = { card: orphan?.message.card ?? {}, place: thread, activityId: orphan?.activityId ?? '' };
    await zsm.as('kpc-1').looksAt(shown).presses('Inzien');
    await zsm.settles();
    const texts = zsm.teams.in(thread.conversationId).map(({ message }) => textsOf(message.card)[0]);
    expect(texts.filter((text) => text?.startsWith('Vervangen'))).toHaveLength(1);
    expect(texts.filter((text) => text === 'VT oefenstad heeft deel A beantwoord.')).toHaveLength(1);
  },
  opties,
);

scenario(
  'the answer to a first post is lost: what changes in that minute is in the second copy; the case that ends in it gets none',
  async (zsm) => {
    zsm.teams.next('direct', /politie-1|vt-oefenstad-1/, LOST, LOST);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/beantwoord/, /officier-1/);
    await zsm.wallPasses('2m');
    zsm.berichten.expectAll(['politie-1: Uw inbreng (mogelijk dubbel)']);
  },
  opties,
);

scenario(
  'Teams says later: it waits as long as was asked, and that is no failed attempt',
  async (zsm) => {
    zsm.teams.next('direct', /politie-1/, ...Array.from({ length: 20 }, () => BUSY));
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/Zaak/, /deel A/, /reclassering-1/, /slachtofferhulp-1/);
    await zsm.wallPasses('5s');
    expect(calls(zsm, 'direct', /politie-1/)).toBe(1);
    for (let keer = 0; keer < 19; keer += 1) await zsm.wallPasses('8s');
    zsm.berichten.expectAll([]);
    await zsm.wallPasses('8s');
    zsm.berichten.expectAll(['politie-1: Uw inbreng']);
    expect(calls(zsm, 'direct', /politie-1/)).toBe(21);
  },
  opties,
);

scenario(
  'Teams says later: Teams is away for a while: everything arrives once when it is back',
  async (zsm) => {
    zsm.teams.next('direct', /./, ...Array.from({ length: 12 }, () => DOWN));
    zsm.teams.next('postThread', /./, DOWN, DOWN, DOWN);
    await zsm.meldt(vast());
    zsm.berichten.expectAll([]);
    for (let keer = 0; keer < 8; keer += 1) await zsm.wallPasses('20s');
    zsm.berichten.expectLike(/kanaal: Zaak$/, /vt-oefenstad-1/, ...REST);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectAll([
      'draad: VT oefenstad heeft deel A beantwoord.',
      'officier-1: Besluit over de vrijheid',
    ]);
  },
  opties,
);

scenario(
  'Teams says later: after many attempts the KPC is told, and it goes on until Teams is back',
  async (zsm) => {
    zsm.teams.next('direct', /politie-1/, ...Array.from({ length: 40 }, () => DOWN));
    await zsm.meldt(vast());
    for (let keer = 0; keer < 30; keer += 1) await zsm.wallPasses('90s');
    expect(calls(zsm, 'direct', /politie-1/)).toBeGreaterThan(12);
    zsm.berichten.expectLike(
      /kanaal|deel A|reclassering-1|slachtofferhulp-1/,
      /kpc-1: let op, Een collega met dienst is niet bereikt/,
      /draad: Politie is niet bereikt/,
      /draad: Uw inbreng/,
    );
    for (let keer = 0; keer < 30; keer += 1) await zsm.wallPasses('2m');
    zsm.berichten.expectAll(['politie-1: Uw inbreng']);
  },
  opties,
);

scenario(
  'an update: whose card was removed in Teams is posted anew, once, also after a failed attempt',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    zsm.teams.loses(zsm.zaakpost().activityId);
    zsm.teams.next('update', /tafel/, DOWN);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nog niet');
    await zsm.wallPasses('5s');
    zsm.berichten.expectAll(['kanaal: Zaak']);
    zsm.as('kpc-1').inChannel().expectReads('Veilig Thuis werkt aan deel A.');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectAll([
      'draad: VT oefenstad heeft deel A beantwoord.',
      'officier-1: Besluit over de vrijheid',
    ]);
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');
  },
  opties,
);

scenario(
  'an update: that fails is repeated until the newest state stands there',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.teams.next('update', /tafel/, DOWN, { ...DOWN, code: 'timeout', accepted: true }, DOWN);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nog niet');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await zsm.wallPasses('1m');
    zsm.berichten.expectLike(/./);
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');
  },
  opties,
);

scenario(
  'the program is replaced: while posts wait for a second try: the next one sends them, once',
  async (zsm) => {
    zsm.teams.next('direct', /politie-1/, LOST);
    zsm.teams.next('direct', /reclassering-1/, DOWN);
    await zsm.meldt(vast());
    await zsm.comesBack();
    await zsm.wallPasses('2m');
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'vt-oefenstad-1: Veiligheidsbeoordeling deel A',
      'politie-1: Uw inbreng',
      'politie-1: Uw inbreng (mogelijk dubbel)',
      'reclassering-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
  },
  opties,
);
