import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { sluit } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

async function zegt(
  zsm: Zsm,
  wie: string,
  tekst: string,
  plek = zsm.channel(),
  mentioned = true,
): Promise<string> {
  const antwoorden = await zsm.types(wie, tekst, plek, mentioned);
  return antwoorden.map(({ card }) => textsOf(card).join('\n')).join('\n---\n');
}

scenario(
  'een opmerking in de draad wordt met de rol bewaard, ook zonder dat het programma genoemd wordt',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const draad = zsm.thread();
    expect(await zegt(zsm, 'politie-1', 'Het onderzoek loopt nog.', draad, false)).toBe('');
    expect(await zegt(zsm, 'slachtofferhulp-1', 'Wij bellen om drie uur.', draad)).toBe(
      'Uw opmerking staat bij de zaak.',
    );
    expect((await zsm.zaak()).reacties).toMatchObject([
      { rol: 'politie', tekst: 'Het onderzoek loopt nog.' },
      { rol: 'shn', tekst: 'Wij bellen om drie uur.' },
    ]);
    const ovj = zsm.as('officier-1').inChannel();
    await ovj.sends('inzien', { z: zsm.zaakId });
    ovj.expectReads('Wij bellen om drie uur.', 'Slachtofferhulp');
  },
  stil,
);

scenario(
  'een zin in de draad die met het woord van een opdracht begint, is een opmerking; een opdracht blijft een opdracht',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const draad = zsm.thread();
    const zinnen = [
      'zaak loopt goed, moeder is gebeld',
      'Zaak OF-41-0001 loopt goed.',
      'piket is gebeld',
      'Bekend bij VT sinds vorig jaar',
      'dossier bekeken',
      'hg blijkt niet uit het verhoor',
      'tafel spreekt de zaak om drie uur',
      'zaken van de broer spelen mee',
      'nieuwe zaak van de broer komt eraan',
      'Koppel is sinds mei uit elkaar',
      'help: moeder belt niet terug',
    ];
    for (const zin of zinnen) {
      expect(await zegt(zsm, 'politie-1', zin, draad), zin).toBe('Uw opmerking staat bij de zaak.');
    }
    expect((await zsm.zaak()).reacties).toMatchObject(zinnen.map((tekst) => ({ rol: 'politie', tekst })));
    const opdrachten = [
      ['zaak 26-0012', 'Deze zaak is niet gevonden.'],
      ['zaak of 41 0001', 'ma 20:00'],
      ['OF 41 0001', 'ma 20:00'],
      ['zaak', 'Typ het nummer erbij'],
      ['bekend OF-41-0001?', 'Dit is al een HG-zaak.'],
      ['zaken ?', 'Open zaken'],
      ['piket', 'vt-oefenstad-1'],
      ['help!', 'Zo helpt Negenuur u'],
      ['koppel atlantis', 'Deze locatie is niet bekend.'],
      ['ik neem over tot straks', 'Er is niets overgenomen.'],
    ] as const;
    for (const [getypt, antwoord] of opdrachten) {
      expect(await zegt(zsm, 'kpc-1', getypt, draad), getypt).toContain(antwoord);
    }
    expect((await zsm.zaak()).reacties).toHaveLength(zinnen.length);
    // Outside a thread no case could keep it.
    expect(await zegt(zsm, 'politie-1', 'zaak loopt goed')).toContain('Deze zaak is niet gevonden.');
  },
  stil,
);

scenario('van een te lange opmerking hoort wie haar schreef wat er bij de zaak staat', async (zsm) => {
  await zsm.meldt(vast());
  zsm.berichten.expectLike(/./);
  const lang = `${'a'.repeat(999)}😀 en dan nog iets`;
  expect(await zegt(zsm, 'politie-1', lang, zsm.thread(), false)).toBe(
    'Alleen de eerste 1.000 tekens staan bij de zaak. Zet de rest in een nieuw bericht.',
  );
  const nummer = `${'a '.repeat(520)} bel 06 12 34 56 78`;
  expect(await zegt(zsm, 'politie-1', nummer, zsm.thread())).toContain('is niet bewaard');
  // No half of a character stands there.
  expect((await zsm.zaak()).reacties.map(({ tekst }) => tekst)).toEqual(['a'.repeat(999)]);
});

scenario(
  'een opmerking met persoonsgegevens wordt niet bewaard, en dat wordt gezegd',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    for (const tekst of ['Bel hem op 06 12 34 56 78', 'bsn 111222333', 'x@voorbeeld.nl']) {
      for (const genoemd of [true, false]) {
        expect(await zegt(zsm, 'politie-1', tekst, zsm.thread(), genoemd)).toBe(
          'Noem geen namen, nummers of adressen. Uw opmerking is niet bewaard.',
        );
      }
    }
    expect(await zsm.version()).toBe(version);
  },
  stil,
);

scenario(
  'een vreemde, beheer en wie in een gesloten zaak schrijft, krijgen een antwoord als zij het programma noemen',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const draad = zsm.thread();
    const version = await zsm.version();
    expect(await zegt(zsm, 'niemand', 'Ik weet wel iets.', draad)).toContain(meldingen.onbekend);
    expect(await zegt(zsm, 'niemand', 'Ik weet wel iets.', draad, false)).toBe('');
    expect(await zegt(zsm, 'beheer-1', 'Ik weet wel iets.', draad)).toContain('andere rol');
    expect(await zsm.version()).toBe(version);
    await sluit(zsm, 'kpc-1', true);
    expect(await zegt(zsm, 'politie-1', 'Nog iets.', draad)).toBe(
      'Deze zaak is gesloten. Er is niets gewijzigd. De officier of de KPC kan heropenen.',
    );
    expect((await zsm.zaak()).reacties).toEqual([]);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'help, zaken, zaak en piket antwoorden voor wie een rol heeft',
  async (zsm) => {
    expect(await zegt(zsm, 'kpc-1', 'zaken')).toContain('Er zijn geen open zaken.');
    await zsm.meldt(vast());
    await zsm.meldt(vast({ voorlopigeHechtenis: 'niet-toegelaten' }));
    await zsm.meldt(nietVast());
    zsm.berichten.expectLike(/./);
    const [lijst] = await zsm.types('vt-oefenstad-1', 'ZAKEN', zsm.personal('vt-oefenstad-1'));
    const kaart = JSON.stringify(lijst?.card);
    // By clock: six hours, nine hours, and then days for who is not held.
    const plekken = ['OF-41-0002', 'OF-41-0001', 'OF-41-0003'].map((nummer) => kaart.indexOf(nummer));
    expect(plekken).toEqual(plekken.toSorted((a, b) => a - b));
    expect(kaart).toContain('Eén taak voor u');
    expect(await zegt(zsm, 'kpc-1', 'zaak of-41-0001')).toContain('ma 20:00');
    expect(await zegt(zsm, 'kpc-1', 'zaak OF-41-7777')).toBe(
      'Deze zaak is niet gevonden. Controleer het nummer, of typ zaken voor de open zaken.',
    );
    expect(await zegt(zsm, 'kpc-1', 'zaak')).toBe('Typ het nummer erbij, zoals OF-26-0042.');
    expect(await zegt(zsm, 'kpc-1', 'zaak ../../x')).toBe(
      'Deze zaak is niet gevonden. Controleer het nummer, of typ zaken voor de open zaken.',
    );
    expect(await zegt(zsm, 'kpc-1', 'piket')).toContain('vt-oefenstad-1');
    expect(await zegt(zsm, 'kpc-1', 'help')).toContain('Uw rol: Ketenprocescoördinator.');
    for (const getypt of [
      'of-41-0001',
      'OF 41 0001',
      'zaak of 41 0001',
      'Zaak OF410001',
      'zaak: OF-41-0001.',
    ]) {
      expect(await zegt(zsm, 'kpc-1', getypt), getypt).toContain('ma 20:00');
    }
    const onbegrepen = 'Deze opdracht kent Negenuur niet.';
    for (const getypt of ['help', 'Help!', '?', 'HULP graag']) {
      const antwoord = await zegt(zsm, 'kpc-1', getypt);
      expect(antwoord, getypt).toContain('Zo helpt Negenuur u');
      expect(antwoord, getypt).not.toContain(onbegrepen);
    }
    expect(await zegt(zsm, 'kpc-1', 'piket?')).toContain('vt-oefenstad-1');
    for (const getypt of ['wat is dit', 'zakken', 'cases', 'case OF-41-0001', 'pikket', 'duty']) {
      const antwoord = await zegt(zsm, 'kpc-1', getypt);
      expect(antwoord, getypt).toContain('Zo helpt Negenuur u');
      expect(antwoord, getypt).toContain(onbegrepen);
    }
    for (const getypt of ['ik neem over tot 25:00', 'neem over tot straks', 'ik neem over tot']) {
      expect(await zegt(zsm, 'kpc-1', getypt), getypt).toContain('Er is niets overgenomen.');
    }
    expect(await zegt(zsm, 'kpc-1', 'bekend OF-41-0001')).toContain('Dit is al een HG-zaak.');
    expect(await zegt(zsm, 'kpc-1', 'wat is dit', zsm.channel(), false)).toBe('');
  },
  stil,
);

scenario(
  'wie geen rol heeft, leest met een opdracht niets van zaken of mensen',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    for (const wie of ['niemand', 'duin-kpc']) {
      for (const opdracht of ['zaken', 'zaak OF-41-0001', 'piket']) {
        expect(await zegt(zsm, wie, opdracht)).toBe(meldingen.onbekend);
      }
    }
    expect(await zegt(zsm, 'niemand', 'help')).toContain('U hebt hier nog geen rol.');
    const [eigen] = await zsm.types('duin-kpc', 'zaken', zsm.personal('duin-kpc'));
    expect(JSON.stringify(eigen?.card)).not.toContain('OF-41');
  },
  stil,
);

scenario(
  'koppelen mag alleen KPC of beheer van die locatie, alleen in een kanaal en alleen met een bekende naam',
  async (zsm) => {
    const geenRecht = 'U mag dit kanaal niet koppelen. Vraag de KPC of beheer.';
    for (const wie of ['niemand', 'politie-1', 'vt-oefenstad-1', 'duin-kpc']) {
      expect(await zegt(zsm, wie, 'koppel oefenstad')).toBe(geenRecht);
    }
    expect(await zegt(zsm, 'kpc-1', 'koppel atlantis')).toBe(
      'Deze locatie is niet bekend. Controleer de naam.',
    );
    expect(await zegt(zsm, 'kpc-1', 'koppel')).not.toContain('Welkom');
    expect(await zegt(zsm, 'kpc-1', 'koppel oefenstad', zsm.personal('kpc-1'))).toBe(
      'Koppelen kan alleen in een kanaal. Typ de opdracht daar.',
    );
    expect(await zegt(zsm, 'kpc-1', 'koppel oefenstad')).toContain('oefenstad');
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/kanaal: Zaak/, /deel A/, /Uw inbreng/);
  },
  { ...stil, kanaal: false },
);

scenario(
  'een geweigerde melding over iemand die vastzit, komt bij de KPC, ook twee keer',
  async (zsm) => {
    await zsm.program.intake.reportRefused('oefenstad', 'demo', 2);
    await zsm.settles();
    zsm.berichten.expectAll(['kpc-1: Melding geweigerd: bekijk dit nu']);
    await zsm.passes('1h');
    await zsm.program.intake.reportRefused('oefenstad', 'demo', 1);
    await zsm.settles();
    zsm.berichten.expectAll(['kpc-1: Melding geweigerd: bekijk dit nu']);
    await zsm.comesBack();
  },
  stil,
);

scenario(
  'valt de opslag net weg na het plaatsen, dan hoort de draad daarna toch bij de zaak',
  async (zsm) => {
    const { directory } = zsm.ports;
    const echt = directory.bindThread.bind(directory);
    let keren = 0;
    directory.bindThread = async (conversationId, zaakId) => {
      keren += 1;
      if (keren === 1) throw new StoreUnavailable(true);
      await echt(conversationId, zaakId);
    };
    await zsm.meldt(vast());
    await zsm.wallPasses('2m');
    const { conversationId } = zsm.thread();
    expect(await directory.zaakOf(conversationId)).toBe(zsm.zaakId);
    // One post, however often it was looked at.
    zsm.berichten.expectLike(/^kanaal: Zaak$/, /deel A/, /Uw inbreng/);
    zsm.takeTrouble();
  },
  stil,
);
