import { expect } from 'vitest';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };
const zonder = () =>
  vast({ hgLabel: false, relatie: 'ex-partner', feiten: [{ omschrijving: 'Vernieling' }] });

async function typt(zsm: Zsm, wie: string, tekst: string): Promise<string> {
  const antwoorden = await zsm.types(wie, tekst);
  return antwoorden.flatMap(({ card }) => textsOf(card)).join(' ');
}

scenario(
  'geen HG-label: bekend gevraagd met een knop, Veilig Thuis denkt aan HG, de politie maakt er een HG-zaak van',
  async (zsm) => {
    await zsm.meldt(zonder());
    zsm.berichten.expectLike(/kanaal: Zaak/, /politie-1: Uw inbreng/, /officier-1: Besluit over de vrijheid/);
    zsm.as('halt-1').inChannel().expectReads('geen HG-label', 'Besluit vóór');
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    await kpc.opens('Bekend bij VT?');
    kpc.expectReads('De vraag is gesteld.');
    const vt = zsm.as('vt-oefenstad-1').at('Bekend bij Veilig Thuis');
    await vt.opens('Open');
    await vt.fills({ bekend: 'open', hg: 'ja' }).presses('Verstuur');
    zsm.berichten.expectLike(
      /vt-oefenstad-1: Bekend bij Veilig Thuis/,
      /officier-1: let op, Veilig Thuis denkt aan huiselijk geweld/,
      /kpc-1: let op/,
    );
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Waarom?');
    await politie.opens('Meer doen');
    await politie.opens('Maak HG-zaak');
    politie.expectReads('Dit is nu een HG-zaak.');
    zsm.berichten.expectLike(
      /deel A/,
      /reclassering-1: Uw/,
      /slachtofferhulp-1: Uw/,
      /draad: Dit is nu een HG/,
    );
    zsm.as('halt-1').inChannel().expectDoesNotRead('geen HG-label');
    expect((await zsm.zaak()).hgLabel).toMatchObject({ door: { rol: 'politie' } });
  },
  stil,
);

scenario(
  'hetzelfde met een getypte opdracht, ook in een eigen gesprek; een vreemde kan het niet',
  async (zsm) => {
    await zsm.meldt(zonder());
    expect(await typt(zsm, 'vreemde', `hg ${zsm.nummer}`)).toContain('U staat nog niet op de lijst');
    expect(await typt(zsm, 'politie-1', 'bekend OF-41-9999')).toContain('niet gevonden');
    expect(await typt(zsm, 'politie-1', `bekend ${zsm.nummer}`)).toContain('De vraag is gesteld.');
    expect(await typt(zsm, 'beheer-1', `hg ${zsm.nummer}`)).toContain('voor een andere rol');
    expect(await typt(zsm, 'raad-1', `hg ${zsm.nummer.toLowerCase()}`)).toContain('Dit is nu een HG-zaak.');
    expect(await typt(zsm, 'politie-1', `bekend ${zsm.nummer}`)).toContain('Dit is al een HG-zaak.');
    zsm.berichten.expectLike(/./);
    expect((await zsm.zaak()).hgLabel).toMatchObject({ door: { rol: 'rvdk' } });
  },
  stil,
);
