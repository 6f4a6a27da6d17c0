import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const opties = { instellingen: zonderHerinneringen };

/** What Teams shows on this message to who did not press anything on it. */
function stuk(zsm: Zsm, wie: string): string {
  return zsm.as(wie).at('Veiligheidsbeoordeling deel A').text;
}

scenario(
  'een tik op "Ja" in de eigen chat: het formulier blijft staan tot het is ingevuld',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A');
    await vt.presses('Ja');
    vt.expectReads('Stap 1 van 3.');
    // The table knows at once; only the card that is being filled in waits.
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');
    expect(stuk(zsm, 'vt-oefenstad-1')).toContain('Is het acuut onveilig');

    await vt.fills({ gevallen: '8-jaarsfeit', toegang: 'ja', zicht: 'nee' }).presses('Aanvullen');
    vt.expectReads('Stap 2 van 3.');
    expect(stuk(zsm, 'vt-oefenstad-1')).toContain('Is het acuut onveilig');
    await zsm.wallPasses('1m');
    expect(stuk(zsm, 'vt-oefenstad-1')).toContain('Acuut onveilig: ja.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'wie de telefoon weglegt, ziet na een minuut wat is geantwoord',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A').presses('Ja');
    await zsm.wallPasses('50s');
    expect(stuk(zsm, 'vt-oefenstad-1')).not.toContain('Acuut onveilig: ja.');
    await zsm.wallPasses('10s');
    expect(stuk(zsm, 'vt-oefenstad-1')).toContain('Acuut onveilig: ja.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'een formulier dat iemand in het kanaal opent, houdt de zaakkaart hoogstens 45 seconden vast',
  async (zsm) => {
    await zsm.meldt(vast());
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Mijn taak');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.as('kpc-1').inChannel().expectReads('Deel A is gevraagd.');
    await zsm.wallPasses('45s');
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'wie teruggaat of verstuurt, laat de kaart meteen los',
  async (zsm) => {
    await zsm.meldt(vast());
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Mijn taak');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await politie.presses('Terug');
    await zsm.settles();
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'hoe vaak iemand ook opnieuw opent: de zaakkaart in het kanaal staat hoogstens een minuut stil',
  async (zsm) => {
    await zsm.meldt(vast());
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Mijn taak');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await zsm.wallPasses('40s');
    await zsm.as('politie-1').inChannel().opens('Mijn taak');
    zsm.as('kpc-1').inChannel().expectReads('Deel A is gevraagd.');
    await zsm.wallPasses('20s');
    zsm.as('kpc-1').inChannel().expectReads('Deel A is nog niet compleet.');
    zsm.berichten.expectLike(/./);
  },
  opties,
);
