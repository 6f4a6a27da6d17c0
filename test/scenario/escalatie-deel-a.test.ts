import { expect } from 'vitest';
import { acuutVanZaak } from '../../src/domain/zaak/acuut.ts';
import { isZelfBevestigd } from '../../src/domain/zaak/deel-a-stand.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, opentTaak } from '../support/scenario/werk.ts';

const alleenDeelA = alleenHerinneringen('deel-a', 'deel-a-bevestiging');
const metNummer = (locatie: Parameters<typeof alleenDeelA>[0]) => ({
  ...alleenDeelA(locatie),
  vtOrganisaties: locatie.vtOrganisaties.map((vt) => ({ ...vt, telefoon: '088-000 00 00' })),
});
const opties = { instellingen: metNummer };
const INTAKE = [/kanaal: Zaak/, /deel A/, /Uw inbreng/];
const WEG = { kind: 'blocked', code: 'BotNotInConversationRoster' } as const;
const DEEL_A = 'Herinnering: Veiligheidsbeoordeling deel A';

scenario(
  'Veilig Thuis antwoordt niet: de tweede, dan bellen, dan KPC en officier; het antwoord stopt alles',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(...INTAKE);
    await zsm.passes('31m');
    zsm.berichten.expectTimed([
      `12:10 vt-oefenstad-1: ${DEEL_A}`,
      `12:10 vt-oefenstad-2: ${DEEL_A}`,
      '12:20 reclassering-1: Bellen: Veiligheidsbeoordeling deel A',
      `12:30 kpc-1: ${DEEL_A}`,
      `12:30 officier-1: ${DEEL_A}`,
    ]);
    zsm.as('vt-oefenstad-2').at('Herinnering').expectReads('Wie dienst heeft, antwoordt nog niet.');
    zsm.as('reclassering-1').at('Bel VT oefenstad').expectReads('088-000 00 00');
    zsm
      .as('kpc-1')
      .at('Herinnering')
      .expectReads('Nog geen antwoord van VT oefenstad. Bel 088-000 00 00 als het nodig is.');

    await zsm.as('vt-oefenstad-2').at('Herinnering').presses('Open');
    await antwoordtDeelA(zsm, 'vt-oefenstad-2', 'Ja');
    zsm.berichten.expectLike(/beantwoord/, /officier-1: Besluit/);
    for (const wie of ['vt-oefenstad-1', 'reclassering-1', 'kpc-1', 'officier-1']) {
      zsm.as(wie).at('Beantwoord').expectDoesNotRead('Noteer antwoord', '088-000 00 00');
    }
    await zsm.passes('8h');
  },
  opties,
);

scenario(
  'wie KPC en officier tegelijk is, hoort het één keer; wie ook Veilig Thuis is, als Veilig Thuis',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.passes('31m');
    zsm.berichten.expectTimed([
      `12:10 vt-oefenstad-1: ${DEEL_A}`,
      `12:10 vt-oefenstad-2: ${DEEL_A}`,
      '12:20 reclassering-1: Bellen: Veiligheidsbeoordeling deel A',
      `12:30 kpc-1: ${DEEL_A}`,
    ]);
    // What somebody heard under another role did not stop half-way: the check finds nothing wrong.
    expect(await zsm.isChecked()).toBe('well');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.as('kpc-1').at('Beantwoord').expectDoesNotRead('Noteer antwoord');
    zsm.berichten.expectLike(/beantwoord/, /kpc-1: Besluit/);
  },
  {
    instellingen: (locatie) => {
      const ook = metNummer(locatie);
      const personen = ook.personen.map((p) =>
        p.id === 'kpc-1' ? { ...p, rollen: [...p.rollen, { rol: 'ovj' } as const] } : p,
      );
      return { ...ook, personen, piket: { ...ook.piket, ovj: ['kpc-1'] } };
    },
  },
);

scenario(
  'de reclassering belt en noteert het antwoord; Veilig Thuis bevestigt het later met één tik',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.passes('21m');
    zsm.berichten.expectLike(...INTAKE, /reclassering-1: Bellen/, /vt-oefenstad-2/);
    const belt = zsm.as('reclassering-1').at('Bel VT oefenstad');
    await belt.presses('Noteer antwoord');
    belt.expectReads('Telefonisch antwoord deel A', 'Bel 088-000 00 00.');
    await belt.fills({ uitkomst: 'ja' }).presses('Noteer');
    belt.expectReads('Kies of vul een antwoord in.');
    await belt.fills({ gesprokenMet: 'dienst' }).presses('Noteer');
    belt.expectReads('Het antwoord van Veilig Thuis is genoteerd.');
    expect(acuutVanZaak(await zsm.zaak())).toBe('ja');
    zsm.berichten.expectAll([
      'draad: Reclassering noteerde een telefonisch antwoord op deel A.',
      'officier-1: Besluit over de vrijheid',
      'vt-oefenstad-1: Bevestig telefonisch antwoord',
    ]);
    const officier = zsm.as('officier-1').inChannel();
    await officier.presses('Waarom?');
    officier.expectReads('telefonisch genoteerd door Reclassering', 'nog niet bevestigd');

    await zsm.passes('3h');
    zsm.berichten.expectTimed(['14:21 vt-oefenstad-1: Herinnering: Bevestig telefonisch antwoord']);
    const vt = zsm.as('vt-oefenstad-1').at('Bevestig telefonisch antwoord');
    await vt.presses('Open');
    vt.expectReads('Reclassering noteerde dit telefonisch', 'Wat is uw antwoord?');
    await vt.presses('Ja');
    zsm.berichten.expectAll(['draad: VT oefenstad bevestigde het telefonische antwoord.']);
    await zsm.passes('2d');
  },
  opties,
);

scenario(
  'geen gehoor: de KPC en de officier horen het direct',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.passes('22m');
    zsm.berichten.expectLike(...INTAKE, /reclassering-1: Bellen/, /vt-oefenstad-2/);
    const belt = zsm.as('reclassering-1').at('Bel VT oefenstad');
    await belt.presses('Noteer antwoord');
    await belt.fills({ uitkomst: 'geen-gehoor' }).presses('Noteer');
    belt.expectReads('geen gehoor');
    await zsm.passes('1m');
    zsm.berichten.expectLike(
      /kpc-1: Herinnering/,
      /officier-1: Herinnering/,
      /reclassering-1: Taak in de zaak/,
    );
    await zsm.as('kpc-1').at('Nog geen antwoord').opens('Noteer antwoord');
    const mailt = await opentTaak(zsm, 'reclassering-1', 'vt-mailen');
    await mailt.fills({ gemaild: 'ja' }).presses('Leg vast');
    expect((await zsm.zaak()).taken['vt-mailen:vt-oefenstad']?.status).toBe('beantwoord');
    zsm.berichten.expectAll(['draad: Reclassering heeft inbreng gegeven.']);
    const leestOfficier = async (regel: string): Promise<void> => {
      const officier = zsm.as('officier-1').inChannel();
      await officier.sends('inzien', { z: zsm.zaakId });
      officier.expectReads(regel);
    };
    await leestOfficier('Deel A: nog geen antwoord');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nog niet');
    await leestOfficier('Deel A: nog niet te zeggen');
  },
  opties,
);

scenario(
  'ook zonder kaart: wie belde vindt het formulier bij zijn taken; de politie niet',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(...INTAKE);
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.presses('Mijn taak');
    await kpc.presses('VT gebeld');
    await kpc.fills({ uitkomst: 'nee', gesprokenMet: 'leiding' }).presses('Noteer');
    expect(acuutVanZaak(await zsm.zaak())).toBe('nee-voorlopig');
    zsm.berichten.expectLike(/KPC noteerde/, /officier-1: Besluit/, /Bevestig/);
    const politie = zsm.as('politie-1').inChannel();
    await politie.opens('Mijn taak');
    expect(politie.buttons).not.toContain('VT gebeld');
    expect(
      await politie.sends('deel-a.telefonisch', { z: zsm.zaakId, t: 'deel-a:vt-oefenstad' }),
    ).toMatchObject({
      kind: 'message',
    });
  },
  { instellingen: (locatie) => ({ ...alleenHerinneringen()(locatie) }) },
);

scenario(
  'wie KPC en Veilig Thuis is, noteert en bevestigt zelf; een collega zegt het ook, en dan is het bevestigd',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(...INTAKE);
    const beide = zsm.as('kpc-1').inChannel();
    await beide.presses('Mijn taak');
    await beide.presses('VT gebeld');
    await beide.fills({ uitkomst: 'ja', gesprokenMet: 'dienst' }).presses('Noteer');
    zsm.berichten.expectLike(/KPC noteerde/, /officier-1: Besluit/, /vt-oefenstad-1: Bevestig/);
    const zelf = await opentTaak(zsm, 'kpc-1', 'deel-a-bevestiging');
    await zelf.presses('Ja');
    zsm.berichten.expectLike(/bevestigde/, /kpc-1: .*bevestigd/, /officier-1: /, /vt-oefenstad-1: /);
    await zelf.opens('Bevestig of wijzig');
    zelf.expectReads('Genoteerd en bevestigd door dezelfde persoon.');
    await zelf.presses('Ja');
    expect(isZelfBevestigd((await zsm.zaak()).deelA['vt-oefenstad'])).toBe(true);

    expect(zsm.as('officier-1').at('bevestigd door wie het noteerde').buttons).toEqual([
      'Inzien',
      'Bekijk zaak',
    ]);
    const collega = zsm.as('vt-oefenstad-1').at('bevestigd door wie het noteerde');
    await collega.opens('Bekijk deel A');
    collega.expectReads('Bent u een collega: klopt dit?');
    await collega.presses('Ja');
    collega.expectReads('Deel A: acuut onveilig, nog niet compleet');
    expect(collega.buttons).toContain('Wijzig antwoord');
    expect(isZelfBevestigd((await zsm.zaak()).deelA['vt-oefenstad'])).toBe(false);
    zsm.berichten.expectAll(['draad: VT oefenstad bevestigde het telefonische antwoord.']);
    await zsm.passes('1m');
    zsm.as('vt-oefenstad-1').at('Veiligheidsbeoordeling deel A').expectReads('Toch anders?');
    zsm.as('vt-oefenstad-1').at('bevestigd door wie het noteerde').expectDoesNotRead('Bekijk deel A');
  },
  {
    instellingen: (locatie) => {
      const alleen = alleenHerinneringen()(locatie);
      const personen = alleen.personen.map((p) =>
        p.id === 'kpc-1'
          ? { ...p, rollen: [...p.rollen, { rol: 'vt', organisatie: 'vt-oefenstad' } as const] }
          : p,
      );
      return { ...alleen, personen };
    },
  },
);

scenario(
  'niemand van Veilig Thuis is te bereiken: elke volgende stap komt direct, en de vraag blijft staan',
  async (zsm) => {
    zsm.teams.next('direct', /vt-oefenstad/, WEG, WEG, WEG, WEG);
    await zsm.meldt(vast());
    await zsm.passes('1m');
    zsm.berichten.expectLike(
      /kanaal: Zaak/,
      /Uw inbreng/,
      /draad: VT oefenstad is niet bereikt/,
      /draad: Veiligheidsbeoordeling deel A/,
      /kpc-1: let op/,
      /reclassering-1: Bellen/,
    );
  },
  opties,
);
