import { expect } from 'vitest';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import {
  antwoordtDeelA,
  besluitVrijheid,
  besluitZaak,
  geeftInbreng,
  sluit,
} from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

/** Typed texts that would be recognised anywhere, and who may read each (werkproces §9, forms). */
const KANARIES: Readonly<Record<string, readonly string[]>> = {
  'kanarie melding': ['politie-1', 'officier-1', 'vt-oefenstad-1', 'reclassering-1', 'raad-1'],
  'kanarie voorwaarden': ['politie-1', 'officier-1', 'vt-oefenstad-1', 'reclassering-1', 'raad-1'],
  'kanarie politie': ['politie-1', 'officier-1', 'vt-oefenstad-1', 'reclassering-1', 'raad-1'],
  'kanarie reclassering': ['reclassering-1', 'officier-1'],
  'kanarie raad': ['raad-1', 'officier-1'],
  'kanarie slachtofferhulp': ['slachtofferhulp-1', 'officier-1'],
  'kanarie officier': ['officier-1'],
};
const ALLEN = [
  'vt-oefenstad-1',
  'vt-waterland-1',
  'officier-1',
  'kpc-1',
  'politie-1',
  'reclassering-1',
  'raad-1',
  'slachtofferhulp-1',
  'halt-1',
  'zvh-1',
  'beheer-1',
];

/** A case in which everybody typed something. */
async function metInhoud(zsm: Zsm): Promise<void> {
  await zsm.meldt(vast({ kinderen: 'getuige', toelichting: 'kanarie melding' }));
  const vt = await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
  const details = { gevallen: 'vuurwapen', toegang: 'ja', zicht: 'nee' };
  await vt.fills(details).presses('Aanvullen');
  await vt.fills({ voorwaarden: 'kanarie voorwaarden' }).presses('Aanvullen');
  await geeftInbreng(zsm, 'politie-1', {
    eerder: 'nee',
    vtMelding: 'gedaan',
    toelichting: 'kanarie politie',
  });
  const advies = { advies: 'maatregelen', toelichting: 'kanarie reclassering' };
  await (await geeftInbreng(zsm, 'reclassering-1', advies)).presses('Gesprek met kinderen volgt');
  await geeftInbreng(zsm, 'raad-1', { kinderenBekend: 'nee', gesproken: 'nee', toelichting: 'kanarie raad' });
  await geeftInbreng(zsm, 'slachtofferhulp-1', {
    contact: 'gesproken',
    eersteContact: 'shn',
    toelichting: 'kanarie slachtofferhulp',
  });
  await besluitVrijheid(zsm, { besluit: 'ivs', bewijs: 'voldoende' });
  await besluitZaak(zsm, { besluiten: 'dagvaarding', toelichting: 'kanarie officier' });
  zsm.berichten.expectLike(/./);
}

scenario(
  'ieder leest bij "inzien" wat de tabel toelaat, en niets daarbuiten',
  async (zsm) => {
    await metInhoud(zsm);
    for (const wie of ALLEN) {
      const lezer = zsm.as(wie).inChannel();
      await lezer.presses('Mijn taak');
      if (!lezer.buttons.includes('Zaak inzien')) await lezer.sends('inzien', { z: zsm.zaakId });
      else await lezer.presses('Zaak inzien');
      for (const [kanarie, lezers] of Object.entries(KANARIES)) {
        if (lezers.includes(wie)) lezer.expectReads(kanarie);
        else lezer.expectDoesNotRead(kanarie);
      }
      if (['kpc-1', 'slachtofferhulp-1', 'vt-waterland-1', 'halt-1', 'zvh-1', 'beheer-1'].includes(wie)) {
        lezer.expectDoesNotRead('acuut onveilig', 'uurwapen');
      }
    }
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'geen kaart in kanaal of draad, geen voorbeeldtekst en geen scherm van een ander toont inhoud',
  async (zsm) => {
    await metInhoud(zsm);
    for (const { conversationId, message } of zsm.teams.all()) {
      const gezien = JSON.stringify(message);
      if (gezien.includes('kanarie'))
        throw new Error(`${conversationId} shows typed text: ${message.summary}`);
      if (conversationId.startsWith('19:') && /acuut onveilig|uurwapen|nverzeker|agvaard/.test(gezien)) {
        throw new Error(`the channel shows content: ${message.summary}`);
      }
    }
    for (const wie of ['kpc-1', 'slachtofferhulp-1', 'vt-waterland-1', 'halt-1', 'beheer-1']) {
      for (const knop of ['Waarom?', 'Tijdlijn']) {
        const lezer = zsm.as(wie).inChannel();
        await lezer.presses(knop);
        lezer.expectDoesNotRead('kanarie', 'acuut onveilig', 'uurwapen', 'Acuut: ja');
      }
    }
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'een locatie die dat kiest, toont de uitkomst in het kanaal; een andere sluit een veld voor een rol',
  async (zsm) => {
    await metInhoud(zsm);
    const politie = zsm.as('politie-1').inChannel();
    await politie.sends('inzien', { z: zsm.zaakId });
    politie.expectReads('kanarie politie').expectDoesNotRead('kanarie voorwaarden');
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.sends('inzien', { z: zsm.zaakId });
    kpc.expectReads('kanarie melding');
  },
  {
    instellingen: (locatie) => ({
      ...zonderHerinneringen(locatie),
      verstrekkingentabel: { politie: { 'deel-a.voorwaarden': 'geen' }, kpc: { toelichting: 'lezen' } },
    }),
  },
);

scenario(
  'wie antwoorden van anderen leest, staat vast: rol, welke groep en wanneer; ook na het sluiten',
  async (zsm) => {
    await metInhoud(zsm);
    const gelezen = async (): Promise<readonly (readonly [string, readonly string[]])[]> => {
      const { events } = await zsm.ports.store.load(zsm.stream());
      return (events as readonly ZaakEvent[]).flatMap((event) =>
        event.type === 'AntwoordenGelezen' ? [[event.door.persoonId, event.groepen] as const] : [],
      );
    };
    expect(await gelezen()).toEqual([]);
    await zsm.as('slachtofferhulp-1').inChannel().sends('inzien', { z: zsm.zaakId });
    await zsm.as('politie-1').inChannel().sends('inzien', { z: zsm.zaakId });
    const [shn, politie] = await gelezen();
    expect(shn?.[0]).toBe('slachtofferhulp-1');
    expect(shn?.[1]).not.toContain('inbreng-shn');
    expect(shn?.[1]).not.toContain('deel-a');
    expect(politie).toEqual(['politie-1', expect.arrayContaining(['deel-a', 'inbreng-shn', 'toelichting'])]);
    await zsm.as('beheer-1').inChannel().sends('inzien', { z: zsm.zaakId });
    expect(await gelezen()).toHaveLength(2);
    await sluit(zsm, 'officier-1', true);
    zsm.berichten.expectLike(/./);
    await zsm.as('politie-1').inChannel().sends('inzien', { z: zsm.zaakId });
    expect(await gelezen()).toHaveLength(3);
  },
  { instellingen: zonderHerinneringen },
);
