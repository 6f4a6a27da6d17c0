import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };
const VT = 'vt-oefenstad-1';
const GAST = 'gast-van-vt';

/** Types it in a chat of one's own; what the answer says. */
async function zegt(zsm: Zsm, wie: string, tekst: string): Promise<string> {
  const [antwoord] = await zsm.types(wie, tekst, zsm.personal(wie));
  return textsOf(antwoord?.card ?? {}).join(' ');
}

async function koppel(zsm: Zsm): Promise<void> {
  const code = /(\d{8})/.exec(await zegt(zsm, VT, 'koppelcode'))?.[1] ?? '';
  const antwoord = await zegt(zsm, GAST, `koppelcode ${code.slice(0, 4)} ${code.slice(4)}`);
  expect(antwoord).toContain('Bel de KPC en noem deze code.');
  expect(await zegt(zsm, GAST, 'zaken')).toContain('staat nog niet op de lijst');
  const kpc = zsm.as('kpc-1').at('Tweede account van');
  kpc.expectReads(/\d\d-\d\d/.exec(antwoord)?.[0] ?? 'geen code', VT);
  await kpc.presses('Toelaten');
  zsm.as(GAST).at('Dit account is gekoppeld.');
  zsm.berichten.expectAll([
    'kpc-1: Iemand vraagt toegang',
    'beheer-1: Iemand vraagt toegang',
    `${GAST}: Toegang vragen`,
    `${VT}: Tweede account gekoppeld`,
  ]);
}

scenario(
  'twee accounts van één collega: de vraag komt bij het account dat het laatst gezien is, beide mogen antwoorden',
  async (zsm) => {
    expect(await zegt(zsm, GAST, 'zaken')).toContain('staat nog niet op de lijst');
    await koppel(zsm);
    await zsm.wallPasses('2m');
    await zsm.meets(GAST);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/kanaal: Zaak/, new RegExp(`^${GAST}: .*deel A`), /Uw inbreng/);
    await antwoordtDeelA(zsm, GAST, 'Nee');
    expect(JSON.stringify((await zsm.zaak()).deelA)).toContain(VT);
    zsm.berichten.expectLike(/./);
    await zsm.wallPasses('2m');
    await zsm.meets(VT);
    await zsm.meldt({ ...vast(), bronId: 'NOG-EEN' });
    zsm.berichten.expectLike(new RegExp(`^(?!${GAST})`), new RegExp(`^${VT}: .*deel A`));
    // About a case, and not about the accounts.
    expect(await zegt(zsm, VT, `ontkoppel ${zsm.nummer}`)).toBe(meldingen['koppelen-in-zaak']);
    expect(await zegt(zsm, VT, 'ontkoppel')).toContain('losgemaakt');
    expect(await zegt(zsm, GAST, 'zaken')).toContain('staat nog niet op de lijst');
  },
  stil,
);

scenario(
  'het ene account is weg uit Teams: de vraag komt bij het andere',
  async (zsm) => {
    await koppel(zsm);
    await zsm.program.inbox.presence({
      kind: 'removed',
      place: zsm.personal(VT),
      sender: zsm.senderOf(VT),
    });
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/kanaal: Zaak/, new RegExp(`^${GAST}: .*deel A`), /Uw inbreng/);
  },
  stil,
);

scenario(
  'een code staat nooit in een kanaal, en raden of een ander zijn account laten koppelen lukt niet',
  async (zsm) => {
    const inKanaal = await zsm.types(VT, 'koppelcode');
    expect(textsOf(inKanaal[0]?.card ?? {}).join(' ')).toMatch(/^Dit kan alleen in uw eigen gesprek/);
    expect(await zegt(zsm, GAST, 'koppelcode')).toContain('staat nog niet op de lijst');
    const code = /(\d{8})/.exec(await zegt(zsm, VT, 'koppelcode'))?.[1] ?? '';
    expect(await zegt(zsm, 'kpc-1', `koppelcode ${code}`)).toContain('Dit account heeft hier al een rol');
    for (let i = 0; i < 5; i += 1) {
      expect(await zegt(zsm, GAST, `koppelcode 9999999${i}`)).toContain('Deze code klopt niet');
    }
    expect(await zegt(zsm, GAST, `koppelcode ${code}`)).toContain('te vaak een verkeerde code');
    expect(await zegt(zsm, GAST, 'zaken')).toContain('staat nog niet op de lijst');
  },
  stil,
);

scenario(
  'een KPC koppelt zichzelf of een tweede KPC niet alleen: een ander moet het goedvinden',
  async (zsm) => {
    const code = /(\d{8})/.exec(await zegt(zsm, 'kpc-1', 'koppelcode'))?.[1] ?? '';
    await zegt(zsm, 'kpc-thuis', `koppelcode ${code}`);
    await zsm.as('kpc-1').at('Tweede account van').expectSaid('Toelaten', meldingen['eigen-aanvraag']);
    expect(await zegt(zsm, 'kpc-thuis', 'zaken')).toContain('staat nog niet op de lijst');
    await zsm.as('beheer-1').at('Tweede account van').presses('Toelaten');
    zsm.as('kpc-thuis').at('Dit account is gekoppeld.');
    zsm.berichten.expectLike(/./);

    await zegt(zsm, 'nog-een', 'aanmelden oefenstad kpc');
    const kpc = zsm.as('kpc-thuis').at('Twee mensen moeten dit goedvinden');
    const vraag = kpc.shown;
    await kpc.presses('Toelaten');
    kpc.expectReads('Nu moet nog iemand anders dit doen');
    // The account that was linked is the same person.
    await zsm.as('kpc-1').looksAt(vraag).presses('Toelaten');
    expect(await zegt(zsm, 'nog-een', 'zaken')).toContain('staat nog niet op de lijst');
    await zsm.as('beheer-1').at('Nu moet nog iemand').presses('Toelaten');
    expect(await zegt(zsm, 'nog-een', 'help')).toContain('Uw rol: Ketenprocescoördinator');
    zsm.berichten.expectLike(/./);
  },
  stil,
);
