import { expect } from 'vitest';
import { AANHOUDING, later, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';

const UUR = 3_600_000;
const opties = { instellingen: alleenHerinneringen('vrijheid') };
const HERINNERING = 'Herinnering: Besluit over de vrijheid';

scenario(
  'een gecorrigeerde aanhouding verschuift klok en herinneringen, en de officier hoort het',
  async (zsm) => {
    const eerste = vast();
    await zsm.meldt(eerste);
    zsm.berichten.expectLike(/./);
    expect(await zsm.meldt(later(eerste, { aanhouding: AANHOUDING - 2 * UUR }))).toMatchObject({
      kind: 'bijgewerkt',
    });
    zsm.berichten.expectAll([
      'draad: De politie heeft de melding bijgewerkt.',
      'officier-1: let op, De termijn is gewijzigd',
    ]);
    zsm.as('politie-1').inChannel().expectReads('ma 18:00').expectDoesNotRead('ma 20:00');
    await zsm.passesTo('2041-03-04T17:59:00+01:00');
    zsm.berichten.expectTimed([
      `15:00 officier-1: ${HERINNERING}`,
      `17:00 officier-1: ${HERINNERING}`,
      `17:30 officier-1: ${HERINNERING}`,
      `17:30 officier-2: ${HERINNERING}`,
    ]);
    expect(await zsm.meldt(later(eerste, { ophoudenVanaf: AANHOUDING + UUR }, 3))).toMatchObject({
      kind: 'bijgewerkt',
    });
    zsm.as('politie-1').inChannel().expectReads('ma 21:00');
    zsm.berichten.expectAll([
      'draad: De politie heeft de melding bijgewerkt.',
      'officier-1: let op, De termijn is gewijzigd',
    ]);
    await zsm.passesTo('2041-03-04T20:00:30+01:00');
    zsm.berichten.expectTimed([`18:00 officier-1: ${HERINNERING}`, `20:00 officier-1: ${HERINNERING}`]);
  },
  opties,
);

scenario(
  'een klok die verspringt tot vlak voor nu, laat de laatste herinnering direct komen en een keer',
  async (zsm) => {
    const eerste = vast();
    await zsm.meldt(eerste);
    zsm.berichten.expectLike(/./);
    await zsm.meldt(
      later(eerste, {
        aanhouding: AANHOUDING - 7.5 * UUR,
        ophoudenVanaf: AANHOUDING - 7.5 * UUR,
        verhoren: [{ van: AANHOUDING - 7.5 * UUR, tot: AANHOUDING - 2 * UUR }],
      }),
    );
    zsm.berichten.expectLike(
      /bijgewerkt/,
      /officier-1: let op/,
      /officier-1: Besluit/,
      /officier-1: Herinnering/,
      /officier-2: Herinnering/,
    );
    zsm.as('officier-1').at('Herinnering').expectDoesNotRead('laat');
  },
  opties,
);

scenario(
  'oud, dubbel of strijdig bericht verandert niets',
  async (zsm) => {
    const eerste = vast();
    await zsm.meldt(eerste);
    await zsm.meldt(later(eerste, { aangifte: 'ja' }, 5));
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    expect(await zsm.meldt(eerste)).toMatchObject({ kind: 'achterhaald' });
    expect(await zsm.meldt(later(eerste, { aangifte: 'ja' }, 5))).toMatchObject({ kind: 'bestond-al' });
    expect(await zsm.meldt(later(eerste, { aangifte: 'nee' }, 5))).toMatchObject({ kind: 'andere-inhoud' });
    expect(await zsm.meldt(later(eerste, { ophoudenVanaf: AANHOUDING - UUR }, 6))).toEqual({
      kind: 'strijdig',
      paden: ['ophoudenVanaf'],
    });
    expect(await zsm.meldt(eerste, 'duinstad')).toEqual({ kind: 'andere-locatie' });
    expect(await zsm.meldt({ bron: 'demo', bronId: 'NIEUW-1', berichtNr: 1 })).toEqual({
      kind: 'onvolledig',
    });
    expect(await zsm.version()).toBe(version);
    expect(zsm.zaken).toHaveLength(1);
  },
  opties,
);

scenario(
  'wie eerst niet vast was en toch wordt aangehouden, krijgt een klok en een besluit',
  async (zsm) => {
    const eerste = { ...vast(), soort: 'niet-vast' as const, gehoord: AANHOUDING };
    const { aanhouding: _, ...zonder } = eerste;
    await zsm.meldt(zonder);
    zsm.berichten.expectLike(/./);
    await zsm.meldt(later(eerste, { soort: 'vast', aanhouding: AANHOUDING }));
    zsm.as('politie-1').inChannel().expectReads('ma 20:00', 'Vast');
    zsm.berichten.expectAll([
      'draad: De melding is gewijzigd: verdachte zit vast.',
      ...['officier-1', 'vt-oefenstad-1'].map((wie) => `${wie}: let op, Verdachte zit vast`),
    ]);
    await zsm.passesTo('2041-03-04T17:01:00+01:00');
    zsm.berichten.expectTimed([`17:00 officier-1: ${HERINNERING}`]);
  },
  opties,
);
