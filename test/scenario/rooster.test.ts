import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { dagEnNacht, vraagtParaat } from '../support/scenario/dag-en-nacht.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const zonderNacht = (locatie: Locatie): Locatie => {
  const basis = dagEnNacht(locatie);
  const { ovj } = basis.roosters;
  if (ovj === undefined) return basis;
  return {
    ...basis,
    roosters: { ovj: { ...ovj, diensten: ovj.diensten.slice(0, 1), invaller: 'politie' } },
  };
};

async function typt(zsm: Zsm, wie: string, tekst: string): Promise<Collega> {
  const [antwoord] = await zsm.types(wie, tekst, zsm.personal(wie));
  if (antwoord === undefined) throw new Error(`no answer to ${tekst}`);
  return zsm.as(wie).looksAt({ card: antwoord.card, place: zsm.personal(wie), activityId: `a-${tekst}` });
}

async function naDeelA(zsm: Zsm): Promise<void> {
  await zsm.meldt(vast());
  await zsm.as('vt-oefenstad-1').at('deel A').presses('Ja');
  zsm.berichten.expectLike(/./);
}

scenario(
  'bij de wissel krijgt wie opkomt de overdracht en de open vragen; wie gaat niet meer',
  async (zsm) => {
    await naDeelA(zsm);
    await zsm.passesTo('2041-03-04T18:00:30+01:00');
    zsm.berichten.expectTimed([
      '18:00 officier-2: Besluit over de vrijheid',
      '18:00 officier-2: U hebt nu dienst',
    ]);
    zsm
      .as('officier-2')
      .at('U hebt nu dienst')
      .expectReads('Officier', 'Uw dienst loopt tot di 08:00', zsm.nummer, 'Besluit over de vrijheid')
      .expectReads('Open zaken op deze locatie: 1.');
    await zsm.passesTo('2041-03-05T08:00:30+01:00');
    zsm.berichten.expectTimed(['08:00 officier-1: U hebt nu dienst']);
  },
  { instellingen: dagEnNacht },
);

scenario(
  'het programma was weg bij de wissel: daarna komt de overdracht meteen',
  async (zsm) => {
    await naDeelA(zsm);
    await zsm.goesDown();
    await zsm.passesTo('2041-03-04T20:00:00+01:00');
    await zsm.comesBack();
    zsm.berichten.expectLike(/officier-2: Besluit over de vrijheid/, /officier-2: U hebt nu dienst/);
  },
  { instellingen: dagEnNacht },
);

scenario(
  'ik neem over tot 22:00: meteen, en om 22:00 heeft de nachtdienst het',
  async (zsm) => {
    const lijst = await typt(zsm, 'officier-2', 'Ik neem over tot 22:00');
    lijst.expectReads('officier-2', 'overgenomen', 'tot ma 22:00');
    zsm.berichten.expectAll(['officier-2: U hebt nu dienst']);
    await zsm.passesTo('2041-03-04T18:00:30+01:00');
    zsm.berichten.expectAll([]);
    (await typt(zsm, 'officier-1', 'neem over tot 23 uur')).expectReads('officier-1');
    zsm.berichten.expectAll(['officier-1: U hebt nu dienst']);
    await zsm.passesTo('2041-03-04T23:00:30+01:00');
    zsm.berichten.expectAll(['officier-2: U hebt nu dienst']);
    const anders = await typt(zsm, 'politie-1', 'ik neem over tot 22:00 als ovj');
    anders.expectReads('Welke dienst bedoelt u');
  },
  { instellingen: dagEnNacht },
);

scenario(
  'wie overnam geeft terug; tot einde dienst is tot de wissel van het rooster',
  async (zsm) => {
    const collega = await typt(zsm, 'officier-2', 'piket');
    await collega.presses('Neem over: Officier');
    collega.expectReads('Piket overnemen', 'Dienst: Officier.');
    expect(JSON.stringify(collega.shown.card)).toContain('Tot einde dienst, ma 18:00');
    await collega.fills({ tot: 'einde-dienst' }).presses('Neem over');
    collega.expectReads('overgenomen', 'tot ma 18:00');
    zsm.berichten.expectAll(['officier-2: U hebt nu dienst']);
    await collega.presses('Geef terug: Officier');
    zsm.berichten.expectAll(['officier-1: U hebt nu dienst']);
    collega.expectReads('officier-1').expectDoesNotRead('overgenomen');
  },
  { instellingen: dagEnNacht },
);

/** One officer by day and by night; the KPC only on Saturday and Sunday. */
const altijdDezelfde = (locatie: Locatie): Locatie => {
  const basis = dagEnNacht(locatie);
  const { ovj } = basis.roosters;
  if (ovj === undefined) return basis;
  const altijd = ovj.diensten.map((patroon) => ({ ...patroon, wie: ['officier-1'] }));
  const kpc = {
    ...ovj,
    diensten: altijd.map((p) => ({ ...p, wie: ['kpc-1'], dagen: ['za', 'zo'] as const })),
  };
  return {
    ...basis,
    roosters: {
      ovj: { ...ovj, diensten: altijd },
      kpc: { ...kpc, invaller: 'kpc' },
    },
  };
};

scenario(
  'wat loopt begint nu, en wat doorgaat voorbij waar gekeken wordt heeft geen einde',
  async (zsm) => {
    const officier = await typt(zsm, 'officier-1', 'ruil');
    officier.expectReads('officier-1', 'doorlopend').expectDoesNotRead('ma 12:00');
    const kpc = await typt(zsm, 'kpc-1', 'ruil');
    kpc.expectReads('nu tot za 08:00', 'za 16 mrt 08:00 tot ma 18 mrt 08:00', 'vanaf ma 18 mrt 08:00');
    zsm.berichten.expectLike(/Niemand heeft dienst/);
  },
  { instellingen: altijdDezelfde },
);

scenario(
  'een dienst later overnemen, de collega hoort het, en hem teruggeven',
  async (zsm) => {
    const collega = await typt(zsm, 'officier-1', 'rooster');
    await collega.expectSaid('Neem over', meldingen['dienst-kiezen']);
    const keuze = keuzes(collega, 'dienst')[0] ?? '';
    await collega.fills({ dienst: keuze }).presses('Neem over');
    collega.expectReads('U nam over: ma 18:00 tot di 08:00.');
    zsm.berichten.expectAll(['officier-2: Uw dienst is overgenomen']);
    await zsm.passesTo('2041-03-04T18:01:00+01:00');
    zsm.berichten.expectAll([]);
    expect((await typt(zsm, 'kpc-1', 'piket')).text).toContain('officier-1');
    const later = await typt(zsm, 'officier-1', 'rooster');
    await later.presses('Geef terug');
    zsm.berichten.expectAll(['officier-2: U hebt nu dienst']);
  },
  { instellingen: dagEnNacht },
);

function keuzes(collega: Collega, id: string): readonly string[] {
  const vind = (deel: unknown): readonly string[] => {
    if (Array.isArray(deel)) return deel.flatMap(vind);
    if (typeof deel !== 'object' || deel === null) return [];
    if ('id' in deel && deel.id === id && 'choices' in deel && Array.isArray(deel.choices)) {
      return deel.choices.map((keuze: { value: string }) => keuze.value);
    }
    return Object.values(deel).flatMap(vind);
  };
  return vind(collega.shown.card);
}

async function vraagtRuil(zsm: Zsm): Promise<Collega> {
  const collega = await typt(zsm, 'officier-1', 'ruil');
  const [eigen = ''] = keuzes(collega, 'eigen');
  const [, , ander = ''] = keuzes(collega, 'ander');
  await collega.fills({ eigen, ander }).presses('Vraag ruil');
  zsm.berichten.expectAll(['officier-2: Dienst ruilen']);
  return collega;
}

scenario(
  'ruil: de collega gaat akkoord en beide diensten wisselen van hand',
  async (zsm) => {
    await vraagtRuil(zsm);
    const collega = zsm.as('officier-2').at('Dienst ruilen');
    collega.expectReads('officier-1 wil met u ruilen', 'U geeft: wo 18:00 tot do 08:00.');
    collega.expectReads('U krijgt: di 08:00 tot di 18:00.');
    // Somebody else cannot agree in their place.
    const ander = zsm.as('officier-1').looksAt(collega.shown);
    await ander.expectSaid('Akkoord', meldingen['geen-recht']);
    await collega.presses('Akkoord');
    collega.expectReads('Geruild.', 'Ruilen met officier-1.');
    expect(collega.buttons).toEqual(['Komende diensten']);
    zsm.berichten.expectAll(['officier-1: Dienst ruilen']);
    await zsm.passesTo('2041-03-05T08:01:00+01:00');
    // Since the night, and Tuesday by day too.
    zsm.berichten.expectTimed(['18:00 officier-2: U hebt nu dienst']);
    expect((await typt(zsm, 'kpc-1', 'piket')).text).toContain('officier-2');
    await zsm.passesTo('2041-03-06T18:01:00+01:00');
    // Wednesday by day and by night is the first's now: nobody comes on at 18:00.
    zsm.berichten.expectTimed(['08:00 officier-1: U hebt nu dienst']);
  },
  { instellingen: dagEnNacht },
);

scenario(
  'ruil: wie het vroeg trekt de vraag in; de kaart van de collega zegt het, en niemand krijgt een nieuw bericht',
  async (zsm) => {
    await vraagtRuil(zsm);
    const ik = await typt(zsm, 'officier-1', 'ruil');
    ik.expectReads('U vroeg officier-2 te ruilen: ', ', tegen wo 18:00 tot do 08:00.');
    const gevraagd = await typt(zsm, 'officier-2', 'ruil');
    gevraagd.expectReads('officier-1 wil ruilen. U geeft wo 18:00 tot do 08:00, en krijgt ');
    await ik.presses('Trek de vraag in');
    ik.expectDoesNotRead('U vroeg officier-2 te ruilen');
    zsm.berichten.expectAll([]);
    const collega = zsm.as('officier-2').at('Dienst ruilen');
    collega.expectReads('Ingetrokken.');
    expect(collega.buttons).not.toContain('Akkoord');
  },
  { instellingen: dagEnNacht },
);

scenario(
  'ruil: de collega kan niet, of antwoordt niet voordat de dienst begint',
  async (zsm) => {
    await vraagtRuil(zsm);
    const komend = await typt(zsm, 'officier-2', 'ruil');
    await komend.presses('Ik kan niet');
    komend.expectReads('Niet geruild. U kunt niet.');
    zsm.berichten.expectAll(['officier-1: Dienst ruilen']);
    zsm.as('officier-1').at('Dienst ruilen').expectReads('Niet geruild. De collega kan niet.');
    await vraagtRuil(zsm);
    await zsm.passesTo('2041-03-05T08:01:00+01:00');
    zsm.berichten.expectLike(/officier-2: U hebt nu dienst/, /officier-1: (U hebt nu dienst|Dienst ruilen)/);
    zsm.as('officier-1').at('Dienst ruilen').expectReads('Verlopen.');
    const laat = zsm.as('officier-2').at('Dienst ruilen');
    expect(laat.buttons).toEqual([]);
  },
  { instellingen: dagEnNacht },
);

scenario(
  'een gat: de KPC en de invaller horen het vooraf en meteen als het begint; wie overneemt vult het',
  async (zsm) => {
    await zsm.settles();
    zsm.berichten.expectAll(['kpc-1: Niemand heeft dienst', 'politie-1: Niemand heeft dienst']);
    zsm.as('kpc-1').at('Niemand').expectReads('Straks is er niemand.', 'ma 18:00 tot di 08:00');
    (await typt(zsm, 'kpc-1', 'piket')).expectReads('Nog geen dienst:', 'Officier: ma 18:00 tot di 08:00');
    await zsm.passesTo('2041-03-04T18:00:30+01:00');
    zsm.berichten.expectTimed(['18:00 kpc-1: Niemand heeft dienst', '18:00 politie-1: Niemand heeft dienst']);
    zsm.as('kpc-1').at('Er is nu niemand.');
    await zsm.types('officier-2', 'ik neem over tot 23:00', zsm.personal('officier-2'));
    // The rest of the night is still empty.
    zsm.berichten.expectAll([
      'kpc-1: Niemand heeft dienst',
      'officier-2: U hebt nu dienst',
      'politie-1: Niemand heeft dienst',
    ]);
    zsm.as('politie-1').at('Er is weer iemand.');
    zsm.as('politie-1').at('ma 23:00 tot di 08:00');
    await zsm.passesTo('2041-03-04T23:00:30+01:00');
    zsm.berichten.expectTimed(['23:00 kpc-1: Niemand heeft dienst', '23:00 politie-1: Niemand heeft dienst']);
  },
  { instellingen: zonderNacht },
);

scenario(
  'vóór de dienst bevestigt de collega met één tik; een ander kan dat niet voor hem doen',
  async (zsm) => {
    await zsm.passesTo('2041-03-04T17:00:30+01:00');
    zsm.berichten.expectTimed(['17:00 officier-2: Bent u straks bereikbaar?']);
    const collega = zsm.as('officier-2').at('bereikbaar');
    collega.expectReads('U hebt dienst: ma 18:00 tot di 08:00.', 'Geen reserve-kanaal.', 'nog niet');
    const ander = zsm.as('officier-1').looksAt(collega.shown);
    await ander.expectSaid('Ik ben bereikbaar', meldingen['geen-recht']);
    await collega.presses('Ik ben bereikbaar');
    collega.expectReads('Bevestigd om 17:00');
    await zsm.passesTo('2041-03-04T18:00:30+01:00');
    zsm.berichten.expectTimed(['18:00 officier-2: U hebt nu dienst']);
  },
  { instellingen: vraagtParaat },
);

scenario(
  'niet bevestigd: de KPC hoort het een kwartier vooraf, en ziet het als hij alsnog bevestigt',
  async (zsm) => {
    await zsm.passesTo('2041-03-04T17:45:30+01:00');
    zsm.berichten.expectTimed([
      '17:00 officier-2: Bent u straks bereikbaar?',
      '17:45 kpc-1: Dienst niet bevestigd',
    ]);
    zsm.as('kpc-1').at('Dienst niet bevestigd').expectReads('officier-2: ma 18:00', 'Bel deze collega');
    await zsm.as('officier-2').at('bereikbaar').presses('Ik ben bereikbaar');
    zsm.as('kpc-1').at('Dienst niet bevestigd').expectReads('Alsnog bevestigd om 17:45');
  },
  { instellingen: vraagtParaat },
);

scenario(
  'wie Teams niet kent kan niet bevestigen: de KPC hoort het meteen; een overgenomen dienst vervalt',
  async (zsm) => {
    await zsm.passesTo('2041-03-04T17:00:30+01:00');
    zsm.berichten.expectTimed(['17:00 kpc-1: Dienst niet bevestigd']);
    zsm.as('kpc-1').at('Dienst niet bevestigd').expectReads('Niet bekend in Teams.');
  },
  { instellingen: vraagtParaat, onbekend: ['officier-2'] },
);

scenario(
  'het wekelijkse proefalarm komt in het kanaal, en wie het ziet is getest',
  async (zsm) => {
    await zsm.passesTo('2041-03-06T10:00:30+01:00');
    zsm.berichten.expectTimed(['10:00 kanaal: Proefalarm']);
    const standing = zsm.teams.all().findLast(({ message }) => message.summary === 'Proefalarm');
    if (standing === undefined) throw new Error('no test alarm');
    const { message, conversationId, activityId } = standing;
    const gezien = { card: message.card, place: zsm.channel(conversationId), activityId };
    await zsm.as('vt-oefenstad-1').looksAt(gezien).presses('Gezien');
    await zsm.as('vt-oefenstad-1').looksAt(gezien).presses('Gezien');
    await zsm.as('officier-1').looksAt(gezien).opens('Gezien');
    const nu = zsm.as('kpc-1').looksAt({
      ...gezien,
      card: zsm.teams.all().findLast((s) => s.activityId === activityId)?.message.card ?? {},
    });
    nu.expectReads('Gezien door 2.');
    await zsm.passesTo('2041-03-12T10:00:00+01:00');
    zsm.berichten.expectAll([]);
  },
  {
    instellingen: (locatie) => ({
      ...zonderHerinneringen(locatie),
      proefalarm: { dag: 'wo', klok: '10:00' },
    }),
  },
);
