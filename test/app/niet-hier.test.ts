import { expect } from 'vitest';
import { koppelteksten } from '../../cards/teksten/koppelen.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';

scenario(
  'een vraag over zaken wordt niet beantwoord waar onbekenden meelezen',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const groep = { ...zsm.personal('kpc-1'), kind: 'group' as const, conversationId: '19:groep' };
    const ander = zsm.channel('19:anders@thread.tacv2');
    for (const vraag of [
      'zaken',
      'tafel',
      `zaak ${zsm.nummer}`,
      `hg ${zsm.nummer}`,
      `bekend ${zsm.nummer}`,
    ]) {
      for (const plaats of [groep, ander]) {
        const antwoorden = await zsm.types('kpc-1', vraag, plaats);
        const tekst = antwoorden.flatMap(({ card }) => textsOf(card)).join(' ');
        expect([vraag, plaats.kind, tekst]).toEqual([vraag, plaats.kind, koppelteksten.nietHierVragen]);
        expect(JSON.stringify(antwoorden)).not.toContain(zsm.nummer);
      }
      const eigen = await zsm.types('kpc-1', vraag, zsm.personal('kpc-1'));
      expect(JSON.stringify(eigen)).not.toContain(koppelteksten.nietHierVragen);
    }
  },
  { instellingen: zonderHerinneringen },
);
