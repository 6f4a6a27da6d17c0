import { describe, expect, test } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { aanmeldantwoorden } from '../../cards/teksten/toegang.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';

const VRAAG = 'aanmelden oefenstad vt vt-oefenstad';

/** What the program answers, as one text. */
async function typt(zsm: Zsm, wie: string, tekst: string, place = zsm.personal(wie)): Promise<string> {
  const antwoorden = await zsm.types(wie, tekst, place);
  return antwoorden.flatMap(({ card }) => textsOf(card)).join('\n');
}

function codeIn(tekst: string): string {
  return /\d\d-\d\d/.exec(tekst)?.[0] ?? 'geen code';
}

/** Asks in a chat of one's own, and the KPC lets them in. @returns the code */
async function komtBinnen(zsm: Zsm, wie: string, tekst = VRAAG): Promise<string> {
  const code = codeIn(await typt(zsm, wie, tekst));
  await zsm.as('kpc-1').at(code).presses('Toelaten');
  return code;
}

async function dienst(zsm: Zsm): Promise<string> {
  return typt(zsm, 'kpc-1', 'piket');
}

describe('somebody new', () => {
  scenario('vraagt toegang, noemt de code aan de telefoon en doet meteen mee', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const post = zsm.as('nieuw').inChannel();
    await post.expectSaid('Mijn taak', meldingen.onbekend);
    expect(zsm.takeTrouble()).toHaveLength(1);

    const tekst = await typt(zsm, 'nieuw', VRAAG);
    const code = codeIn(tekst);
    expect(tekst).toContain(`Uw code is ${code}. Bel de KPC en noem deze code.`);
    expect(await typt(zsm, 'nieuw', VRAAG)).toContain(code);
    zsm.berichten.expectAll(['kpc-1: Iemand vraagt toegang', 'beheer-1: Iemand vraagt toegang']);

    const kpc = zsm.as('kpc-1').at('Iemand vraagt toegang');
    kpc.expectReads('Veilig Thuis (', 'oefenstad)', `Code ${code}.`).expectDoesNotRead('nieuw', 'vreemd');
    await kpc.presses('Toelaten');
    kpc.expectReads('Toegelaten door KPC');
    expect(kpc.buttons).toEqual([]);
    zsm.as('beheer-1').at('Iemand vraagt toegang').expectReads('Toegelaten door KPC').expectDoesNotRead(code);
    zsm.as('nieuw').at('U bent toegelaten.');
    zsm.berichten.expectAll(['nieuw: Toegang vragen']);

    await zsm.as('nieuw').inChannel().presses('Mijn taak');
    expect(await typt(zsm, 'nieuw', 'help')).toContain('Uw rol: Veilig Thuis.');
  });

  scenario('vraagt in het kanaal: de code komt in het eigen gesprek', async (zsm) => {
    const antwoord = await typt(zsm, 'nieuw', 'aanmelden politie', zsm.channel());
    expect(antwoord).toContain('Uw code staat in uw eigen gesprek met Negenuur.');
    expect(codeIn(antwoord)).toBe('geen code');
    zsm.berichten.expectAll([
      'nieuw: Toegang vragen',
      'kpc-1: Iemand vraagt toegang',
      'beheer-1: Iemand vraagt toegang',
    ]);
    const code = codeIn(zsm.as('nieuw').at('Uw code is').text);
    await zsm.as('kpc-1').at(code).presses('Weigeren');
    zsm.as('nieuw').at('U bent niet toegelaten.').expectDoesNotRead(code);
    zsm.berichten.expectAll(['nieuw: Toegang vragen']);
    expect(await typt(zsm, 'nieuw', 'zaken')).toBe(meldingen.onbekend);
  });

  scenario('hoort dat de code na een dag niet meer geldt', async (zsm) => {
    const code = codeIn(await typt(zsm, 'nieuw', VRAAG));
    const scherm = zsm.as('kpc-1').at(code).shown;
    zsm.berichten.expectLike(/Iemand vraagt toegang/);
    await zsm.passes('24h');
    zsm.as('nieuw').at('Uw aanvraag is verlopen.');
    zsm.berichten.expectAll(['nieuw: Toegang vragen']);
    const teLaat = zsm.as('kpc-1').looksAt(scherm);
    await teLaat.presses('Toelaten');
    teLaat.expectReads('Verlopen');
    expect(await typt(zsm, 'nieuw', 'zaken')).toBe(meldingen.onbekend);
  });

  scenario('neemt de dienst over, en geeft bij het afmelden alles terug', async (zsm) => {
    await komtBinnen(zsm, 'nieuw');
    zsm.berichten.expectLike(/toegang/i);
    const [kaart] = await zsm.types('nieuw', 'piket', zsm.personal('nieuw'));
    if (kaart === undefined) throw new Error('no list of duties');
    const collega = zsm
      .as('nieuw')
      .looksAt({ card: kaart.card, place: zsm.personal('nieuw'), activityId: '1' });
    await collega.presses('Neem over');
    await collega.fills({ tot: '8' }).presses('Neem over');
    expect(await dienst(zsm)).toContain('Collega 1');
    await zsm.meldt(vast());
    zsm.as('nieuw').at('deel A');
    zsm.berichten.expectLike(/./);
    expect(await typt(zsm, 'nieuw', 'afmelden')).toBe(aanmeldantwoorden.afgemeld);
    expect(await dienst(zsm)).not.toContain('Collega 1');
    zsm.as('vt-oefenstad-1').at('deel A');
    zsm.berichten.expectLike(/^vt-oefenstad-1: /);
  });

  scenario('blijft toegelaten als het programma opnieuw begint', async (zsm) => {
    await komtBinnen(zsm, 'nieuw');
    zsm.berichten.expectLike(/toegang/i);
    await zsm.comesBack();
    expect(await typt(zsm, 'nieuw', 'help')).toContain('Uw rol: Veilig Thuis.');
    await zsm.passes('30d');
    expect(await typt(zsm, 'nieuw', 'help')).toContain('Uw rol: Veilig Thuis.');
  });
});

describe('the list of who was let in', () => {
  scenario('is voor KPC en beheer, en haalt iemand weer weg', async (zsm) => {
    await komtBinnen(zsm, 'nieuw');
    const wacht = codeIn(await typt(zsm, 'tweede', 'aanmelden oefenstad ovj'));
    zsm.berichten.expectLike(/toegang/i);
    expect(await typt(zsm, 'officier-1', 'rollen')).toBe(aanmeldantwoorden.alleenBeslissers);
    expect(await typt(zsm, 'vreemd', 'rollen')).toBe(meldingen.onbekend);
    expect(await typt(zsm, 'kpc-1', 'rollen', zsm.channel())).not.toContain(wacht);

    const [kaart] = await zsm.types('beheer-1', 'rollen', zsm.personal('beheer-1'));
    if (kaart === undefined) throw new Error('no list');
    const lijst = { card: kaart.card, place: zsm.personal('beheer-1'), activityId: '1' };
    const beheer = zsm.as('beheer-1').looksAt(lijst);
    beheer.expectReads('Collega 1', 'Veilig Thuis (', 'oefenstad)', wacht);
    await beheer.presses('Verwijder');
    beheer.expectReads('Er is niemand toegelaten naast de vaste lijst.');
    zsm.as('nieuw').at('U hebt deze rol hier niet meer.');
    expect(await typt(zsm, 'nieuw', 'zaken')).toBe(meldingen.onbekend);

    const officier = zsm.as('officier-1').looksAt(lijst);
    await officier.expectSaid('Verwijder', meldingen['geen-recht']);
  });
});

describe('abuse', () => {
  scenario('niemand laat zichzelf toe; wat zwaar weegt staat op de kaart', async (zsm) => {
    await typt(zsm, 'kpc-1', 'aanmelden oefenstad ovj');
    const kpc = zsm.as('kpc-1').at('Iemand vraagt toegang');
    kpc.expectReads('Let op: deze rol beslist over vrijheid.');
    await kpc.expectSaid('Toelaten', meldingen['eigen-aanvraag']);
    expect(await typt(zsm, 'kpc-1', 'help')).not.toContain('Officier van justitie');
    await zsm.as('beheer-1').at('Iemand vraagt toegang').presses('Toelaten');
    expect(await typt(zsm, 'kpc-1', 'help')).toContain('Officier van justitie');
    await typt(zsm, 'nieuw', 'aanmelden oefenstad beheer');
    zsm.as('kpc-1').at('Let op: deze rol beheert de locatie').expectReads('als Beheer');
    zsm.berichten.expectLike(/toegang/i);
  });

  scenario('een nagemaakte knop doet niets', async (zsm) => {
    await typt(zsm, 'nieuw', VRAAG);
    zsm.berichten.expectLike(/toegang/i);
    const scherm = zsm.as('kpc-1').at('Iemand vraagt toegang').shown;
    const zegt = (text: string): unknown => ({ kind: 'message', text });
    for (const wie of ['nieuw', 'vreemd', 'duin-kpc']) {
      expect(await zsm.as(wie).looksAt(scherm).presses('Toelaten')).toEqual(zegt(meldingen.onbekend));
    }
    expect(zsm.takeTrouble()).toHaveLength(3);
    const officier = zsm.as('officier-1').looksAt(scherm);
    await officier.expectSaid('Toelaten', meldingen['geen-recht']);
    const kpc = zsm.as('kpc-1').looksAt(scherm);
    const onbekend = meldingen['onbekende-aanvraag'];
    for (const nr of [2, -1, 0, 1e15]) expect(await kpc.tampers('Toelaten', { nr })).toEqual(zegt(onbekend));
    for (const change of [{ nr: 'een' }, { nr: 1.5 }, { nr: {} }, { l: 'nergens' }, { l: 7 }]) {
      expect(await kpc.tampers('Toelaten', change)).toEqual(zegt(meldingen['onbekende-knop']));
    }
    expect(await kpc.tampers('Toelaten', { l: 'duinstad' })).toEqual(zegt(meldingen.onbekend));
    expect(zsm.takeTrouble()).toHaveLength(1);
    expect(await typt(zsm, 'nieuw', 'zaken')).toBe(meldingen.onbekend);
  });

  scenario('de code van een andere locatie opent hier niets', async (zsm) => {
    const code = codeIn(await typt(zsm, 'nieuw', 'aanmelden duinstad politie'));
    zsm.berichten.expectAll(['duin-kpc: Iemand vraagt toegang']);
    expect(() => zsm.as('kpc-1').at(code)).toThrow('no card');
    await zsm.as('duin-kpc').at(code).presses('Toelaten');
    zsm.berichten.expectAll(['nieuw: Toegang vragen']);
    expect(await typt(zsm, 'nieuw', 'help')).toContain('Locatie: duinstad.');
    expect(await typt(zsm, 'nieuw', 'zaken', zsm.channel())).toBe(meldingen.onbekend);
  });

  scenario('tweemaal en door twee mensen tegelijk beslist is één beslissing', async (zsm) => {
    await typt(zsm, 'nieuw', VRAAG);
    const kpc = zsm.as('kpc-1').at('Iemand vraagt toegang');
    const nogEens = zsm.as('kpc-1').looksAt(kpc.shown);
    const beheer = zsm.as('beheer-1').at('Iemand vraagt toegang');
    await Promise.all([kpc.presses('Toelaten'), nogEens.presses('Toelaten'), beheer.presses('Weigeren')]);
    const { events } = await zsm.ports.store.load(zsm.locatieStroom());
    expect(events.filter(({ type }) => type === 'AanmeldingBeslist')).toHaveLength(1);
    expect(beheer.text).toBe(kpc.text);
    zsm.berichten.expectLike(/toegang/i);
  });

  test('a flood of strangers stops at the limit, and the KPC makes room again', async () => {
    await using zsm = await oefenstad();
    const eerste = codeIn(await typt(zsm, 'vloed-0', VRAAG));
    for (let i = 1; i < 50; i += 1) await typt(zsm, `vloed-${i}`, VRAAG);
    expect(await typt(zsm, 'eerlijk', VRAAG)).toBe(meldingen['te-druk']);
    await zsm.as('kpc-1').at(eerste).presses('Weigeren');
    expect(codeIn(await typt(zsm, 'eerlijk', VRAAG))).not.toBe('geen code');
    for (const rol of ['shn', 'halt', 'zvh']) await typt(zsm, 'vloed-0', `aanmelden oefenstad ${rol}`);
    expect(await typt(zsm, 'kpc-1', 'rollen')).toContain('En nog 45');
    expect(zsm.takeTrouble()).toEqual([]);
  });

  test('the same person asks three times and is then sent to the phone', async () => {
    await using zsm = await oefenstad();
    for (const rol of ['shn', 'halt', 'zvh']) await typt(zsm, 'lastig', `aanmelden oefenstad ${rol}`);
    expect(await typt(zsm, 'lastig', 'aanmelden oefenstad ovj')).toBe(meldingen['te-veel-aanvragen']);
    await typt(zsm, 'lastig', 'afmelden oefenstad');
    expect(await typt(zsm, 'lastig', 'aanmelden oefenstad ovj')).toBe(meldingen['te-veel-aanvragen']);
  });
});

describe('a request that is not clear', () => {
  test.each([
    ['aanmelden', 'Typ aanmelden, de locatie en uw rol.'],
    ['aanmelden politie', 'Typ aanmelden, de locatie en uw rol.'],
    ['aanmelden utopia politie', aanmeldantwoorden.onbekendeLocatie],
    ['aanmelden oefenstad vt', 'vt-oefenstad, vt-waterland'],
    ['afmelden', aanmeldantwoorden.onbekendeLocatie],
    ['afmelden oefenstad', meldingen['niets-af-te-melden']],
    ['help', 'Typ aanmelden met uw rol.'],
  ])('"%s" is answered with what to do', async (tekst, antwoord) => {
    await using zsm = await oefenstad();
    expect(await typt(zsm, 'nieuw', tekst)).toContain(antwoord);
    const { events } = await zsm.ports.store.load(zsm.locatieStroom());
    expect(events.map(({ type }) => type)).toEqual(['KanaalGekoppeld']);
  });
});
