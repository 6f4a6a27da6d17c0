import { expect } from 'vitest';
import { stalkingrisico } from '../../src/domain/zaak/stalking.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen, zonderHerinneringen } from '../support/scenario/stappen.ts';
import { opentTaak } from '../support/scenario/werk.ts';

const exPartner = { stalking: true, relatie: 'ex-partner' } as const;

/** Every question on the screen answered "afwezig", except those named. */
function alles(collega: Collega, anders: Readonly<Record<string, string>> = {}): Collega {
  const velden = collega.fields.filter((id) => id !== 'oordeel');
  return collega.fills({
    ...Object.fromEntries(velden.map((id): [string, string] => [id, 'afwezig'])),
    ...anders,
  });
}

scenario(
  'de politie vult de SASH in drie schermen in; doodsangst is direct hoog en iedereen krijgt een stap',
  async (zsm) => {
    await zsm.meldt(vast(exPartner));
    zsm.berichten.expectLike(/Zaak/, /deel A/, /Uw inbreng/, /politie-1: Taak in de zaak/);
    const politie = zsm.as('politie-1').at('SASH');
    await politie.opens('Open');
    politie.expectReads('Stap 1 van 3.');
    await alles(politie, { doodsangst: 'aanwezig' }).presses('Verder');
    zsm.berichten.expectLike(
      /(officier|politie|vt-oefenstad)-1: let op, De SASH is automatisch hoog/,
      /(politie|officier|vt-oefenstad|reclassering)-1: Taak in de zaak/,
    );
    politie.expectReads('Stap 2 van 3.', 'SASH: hoog, automatisch');
    await alles(politie).presses('Verder');
    expect(politie.fields).not.toContain('oordeel');
    await alles(politie).presses('Verstuur SASH');
    politie.expectReads('Uw inbreng is opgeslagen.');
    zsm.berichten.expectAll(['draad: Politie heeft inbreng gegeven.']);

    const ovj = await opentTaak(zsm, 'officier-1', 'stalking-ovj');
    ovj.expectReads('Stalking: stappen van het OM', 'SASH: hoog, automatisch');
    await ovj
      .fills({ zvh: 'ja', slachtoffercoordinatie: 'nog-niet', aanhouding: 'voorgeleiding' })
      .presses('Leg vast');
    ovj.expectReads('De taak blijft open tot alles is gedaan.');
    expect((await zsm.zaak()).taken['stalking-ovj']?.status).toBe('opgepakt');

    const reclassering = zsm.as('reclassering-1').at('Uw inbreng');
    await reclassering.opens('Open');
    await reclassering
      .fills({ advies: 'maatregelen', em: 'geadviseerd', dut: 'gewogen', mediation: 'nee', referent: 'nee' })
      .presses('Verstuur');
    reclassering.expectReads('Stalking: wegen en navragen');
    await reclassering.opens('Volgende taak');
    expect(reclassering.fields).toEqual(['wijkagent', 'hulpverleners', 'srp']);
    await reclassering
      .fills({ wijkagent: 'ja', hulpverleners: 'niet-nodig', srp: 'niet-nodig' })
      .presses('Leg vast');
    zsm.berichten.expectLike(/Reclassering heeft inbreng gegeven/);

    const lezer = zsm.as('vt-oefenstad-1').inChannel();
    await lezer.opens('Mijn taak');
    await lezer.opens('Zaak inzien');
    lezer.expectReads('SASH', 'Politie', 'Heeft de ex-partner doodsangst? Aanwezig');
    const anders = zsm.as('slachtofferhulp-1').inChannel();
    await anders.sends('inzien', { z: zsm.zaakId });
    anders.expectDoesNotRead('doodsangst');
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'rode vlag: zeer hoog risico, direct bij officier, politie en Veilig Thuis; niet in het kanaal',
  async (zsm) => {
    await zsm.meldt(vast({ ...exPartner, sash: 'laag' }));
    zsm.berichten.expectLike(/./);
    const vt = zsm.as('vt-oefenstad-1').inChannel();
    await vt.opens('Mijn taak');
    await vt.opens('Rode vlaggen');
    await vt.fills({ vlaggen: 'homicide,laatste-uitweg' }).presses('Verstuur');
    expect(stalkingrisico(await zsm.zaak())).toBe('zeer-hoog');
    zsm.berichten.expectLike(
      /(officier|politie|vt-oefenstad)-1: let op, Rode vlag bij stalking: zeer hoog risico/,
      /(politie|officier|vt-oefenstad|reclassering)-1: Taak in de zaak/,
    );
    zsm.as('kpc-1').inChannel().expectDoesNotRead('Rode vlag', 'zeer hoog');
    const ovj = await opentTaak(zsm, 'officier-1', 'vrijheid');
    ovj.expectReads('Rode vlaggen: zeer hoog risico');
    const slachtofferhulp = zsm.as('slachtofferhulp-1').inChannel();
    expect(await slachtofferhulp.sends('rode-vlaggen', { z: zsm.zaakId })).toMatchObject({ kind: 'message' });
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'de vragenlijst van veertien vragen staat open, in twee schermen, en iemand leest wie hem invulde',
  async (zsm) => {
    await zsm.meldt(vast({ ...exPartner, sash: 'laag' }));
    zsm.berichten.expectLike(/./);
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Mijn taak');
    await politie.opens('Vragenlijst');
    politie.expectReads('Stap 1 van 2.');
    await politie.fills({ erger: 'ja', exPartner: 'ja' }).presses('Verder');
    politie.expectReads('Stap 2 van 2.');
    await politie.fills({ bang: 'ja', wapens: 'onbekend' }).presses('Verstuur');
    politie.expectReads('Uw inbreng is opgeslagen.');
    zsm.berichten.expectAll([]);
    const ovj = zsm.as('officier-1').inChannel();
    await ovj.opens('Mijn taak');
    await ovj.opens('Zaak inzien');
    ovj.expectReads('Vragenlijst bij stalking', 'Politie', 'Is het slachtoffer erg bang voor geweld? Ja');
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'een overtreding na het plan van aanpak: de politie krijgt de taak het plan opnieuw te bekijken',
  async (zsm) => {
    await zsm.meldt(vast({ ...exPartner, sash: 'hoog', lopendeMaatregelen: ['contactverbod'] }));
    zsm.berichten.expectLike(/./);
    const plan = zsm.as('politie-1').at('Stalking: plan van aanpak');
    await plan.opens('Open');
    await alles(plan, {
      casusregisseur: 'ja',
      plan: 'ja',
      afgestemd: 'ja',
      contactpersoon: 'ja',
      ccb: 'niet-nodig',
    }).presses('Leg vast');
    await zsm.passes('1h');
    const vt = zsm.as('vt-oefenstad-1').inChannel();
    await vt.opens('Mijn taak');
    await vt.opens('Overtreding melden');
    await vt.fills({ wat: 'contact', gevaar: 'nee' }).presses('Meld overtreding');
    zsm.berichten.expectLike(/politie-1: Taak in de zaak/, /./);
    const weer = await opentTaak(zsm, 'politie-1', 'stalking-plan');
    weer.expectReads('Stalking: plan bijstellen', 'Er is iets gebeurd sinds het plan is gemaakt.');
    await weer.fills({ bijgesteld: 'ja' }).presses('Leg vast');
    weer.expectReads('Uw inbreng is opgeslagen.');
    zsm.berichten.expectAll(['draad: Politie heeft inbreng gegeven.']);
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'een stap die open blijft, wordt herinnerd; na vier uur weet de KPC het ook',
  async (zsm) => {
    await zsm.meldt(vast({ ...exPartner, sash: 'gemiddeld' }));
    zsm.berichten.expectLike(/./);
    await zsm.passes('5h');
    zsm.berichten.expectLike(
      /(politie|officier|vt-oefenstad|reclassering)-1: Herinnering: Taak in de zaak/,
      /kpc-1: Herinnering: Taak in de zaak/,
    );
  },
  { instellingen: alleenHerinneringen('processtap') },
);
