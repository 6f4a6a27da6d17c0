import { expect } from 'vitest';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { ALLEN, KANARIES, metInhoud } from '../support/scenario/inhoud.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { sluit } from '../support/scenario/werk.ts';

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
    // Who filled in a form read what stood above it.
    const eerder = (await gelezen()).length;
    const daarna = async () => (await gelezen()).slice(eerder);
    await zsm.as('slachtofferhulp-1').inChannel().sends('inzien', { z: zsm.zaakId });
    await zsm.as('politie-1').inChannel().sends('inzien', { z: zsm.zaakId });
    const [shn, politie] = await daarna();
    expect(shn?.[0]).toBe('slachtofferhulp-1');
    expect(shn?.[1]).not.toContain('inbreng-shn');
    expect(shn?.[1]).not.toContain('deel-a');
    expect(politie).toEqual(['politie-1', expect.arrayContaining(['deel-a', 'inbreng-shn', 'toelichting'])]);
    await zsm.as('beheer-1').inChannel().sends('inzien', { z: zsm.zaakId });
    expect(await daarna()).toHaveLength(2);
    await sluit(zsm, 'officier-1', true);
    zsm.berichten.expectLike(/./);
    const bijHetSluiten = (await gelezen()).length;
    await zsm.as('politie-1').inChannel().sends('inzien', { z: zsm.zaakId });
    expect(await gelezen()).toHaveLength(bijHetSluiten + 1);
    // The same once more, while nothing happened, is the same reading.
    await zsm.as('politie-1').inChannel().sends('inzien', { z: zsm.zaakId });
    expect(await gelezen()).toHaveLength(bijHetSluiten + 1);
  },
  { instellingen: zonderHerinneringen },
);
