import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, geeftInbreng, sluit } from '../support/scenario/werk.ts';

const stil = { instellingen: zonderHerinneringen };

scenario(
  'wie geen rol heeft of van een andere locatie is, krijgt een duidelijk antwoord en verandert niets',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    const post = zsm.as('kpc-1').inChannel().shown;
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    for (const wie of ['niemand', 'duin-vt', 'duin-officier']) {
      for (const [shown, knop] of [
        [post, 'Mijn taak'],
        [post, 'Tijdlijn'],
        [post, 'Waarom?'],
        [kaart, 'Ja'],
      ] as const) {
        await zsm.as(wie).looksAt(shown).expectSaid(knop, meldingen.onbekend);
      }
    }
    expect(await zsm.version()).toBe(version);
    expect(zsm.takeTrouble().every((line) => line.startsWith('stranger refused'))).toBe(true);
  },
  stil,
);

scenario(
  'een andere rol en een andere Veilig Thuis mogen de taak niet doen',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    const inbreng = zsm.as('politie-1').at('Uw inbreng').shown;
    const geenRecht = 'Deze taak is voor een andere rol. Er is niets gewijzigd.';
    for (const wie of ['vt-waterland-1', 'officier-1', 'kpc-1', 'politie-1', 'beheer-1', 'halt-1']) {
      await zsm.as(wie).looksAt(kaart).expectSaid('Ja', geenRecht);
    }
    for (const wie of ['vt-oefenstad-1', 'reclassering-1', 'beheer-1']) {
      await zsm.as(wie).looksAt(inbreng).expectSaid('Open', geenRecht);
      await zsm.as(wie).looksAt(inbreng).expectSaid('Ik pak het op', geenRecht);
    }
    for (const wie of ['vt-oefenstad-1', 'politie-1', 'beheer-1', 'zvh-1']) {
      const collega = zsm.as(wie).inChannel();
      for (const verb of ['zaak.sluiten', 'zaak.heropenen']) {
        expect(await collega.sends(verb, { z: zsm.zaakId, reden: 'anders' })).toMatchObject({
          kind: 'message',
        });
      }
      expect(await collega.sends('zaak.intrekken', { z: zsm.zaakId, reden: 'dubbel' })).toEqual({
        kind: 'message',
        text: geenRecht,
      });
      expect(await collega.sends('regio.vragen', { z: zsm.zaakId, regio: 'vt-waterland' })).toEqual({
        kind: 'message',
        text: geenRecht,
      });
    }
    expect(await zsm.version()).toBe(version);
  },
  stil,
);

scenario(
  'vijf keer dezelfde knop is een keer: antwoord, formulier, oppakken en sluiten',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    const tikken = async (wie: string, knop: string, shown: typeof kaart): Promise<void> => {
      const schermen: string[] = [];
      for (let keer = 0; keer < 5; keer += 1) {
        const collega = zsm.as(wie).looksAt(shown);
        expect((await collega.presses(knop)).kind).toBe('card');
        schermen.push(collega.text);
      }
      expect(schermen.every((scherm) => !scherm.includes('intussen gewijzigd'))).toBe(true);
    };
    const na = async (): Promise<number> => zsm.version();
    const begin = await na();
    await tikken('vt-oefenstad-1', 'Ja', kaart);
    const eenAntwoord = await na();
    expect((await zsm.zaak()).historie.filter(({ wat }) => wat === 'acuut-antwoord')).toHaveLength(1);
    expect(eenAntwoord).toBeGreaterThan(begin);

    const politie = zsm.as('politie-1').at('Uw inbreng');
    await tikken('politie-1', 'Ik pak het op', politie.shown);
    await politie.at('Uw inbreng').presses('Open');
    const formulier = politie.fills({ eerder: 'nee', vtMelding: 'vandaag' });
    const { shown, filled } = formulier;
    for (let keer = 0; keer < 5; keer += 1) {
      const weer = zsm.as('politie-1').looksAt(shown).fills(filled);
      await weer.presses('Verstuur');
      weer.expectReads('Uw inbreng is opgeslagen.');
    }
    expect((await zsm.zaak()).historie.filter(({ wat }) => wat === 'inbreng')).toHaveLength(1);

    const kpc = await sluit(zsm, 'kpc-1');
    await tikken('kpc-1', 'Anders', kpc.shown);
    expect((await zsm.zaak()).historie.filter(({ wat }) => wat === 'gesloten')).toHaveLength(1);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'dezelfde knop vijf keer tegelijk is ook een keer',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => zsm.as('vt-oefenstad-1').looksAt(kaart).presses('Ja')),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'card'));
    expect((await zsm.zaak()).historie.filter(({ wat }) => wat === 'acuut-antwoord')).toHaveLength(1);
    zsm.berichten.expectLike(/beantwoord/, /officier-1/);
  },
  stil,
);

scenario(
  'een knop van een gesloten zaak zegt dat zij gesloten is en verandert niets',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    const inbreng = zsm.as('politie-1').at('Uw inbreng');
    await inbreng.presses('Open');
    const formulier = inbreng.shown;
    await sluit(zsm, 'kpc-1', true);
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    const gesloten = 'Deze zaak is gesloten. Er is niets gewijzigd. De officier of de KPC kan heropenen.';
    await zsm.as('vt-oefenstad-1').looksAt(kaart).expectSaid('Ja', gesloten);
    await zsm
      .as('politie-1')
      .looksAt(formulier)
      .fills({ eerder: 'nee', vtMelding: 'gedaan' })
      .expectSaid('Verstuur', gesloten);
    expect(await zsm.version()).toBe(version);
  },
  stil,
);

scenario(
  'een formulier waarvan de taak intussen is gewijzigd, komt terug met wat er getypt was',
  async (zsm) => {
    await zsm.meldt(vast());
    const eerste = zsm.as('politie-1').at('Uw inbreng');
    await eerste.presses('Open');
    const oud = eerste.shown;
    await geeftInbreng(zsm, 'politie-1', { eerder: 'nee', vtMelding: 'gedaan' });
    zsm.berichten.expectLike(/./);
    const laat = zsm.as('politie-1').looksAt(oud);
    await laat
      .fills({ eerder: '3-of-meer', vtMelding: 'vandaag', toelichting: 'Drie keer dit jaar.' })
      .presses('Verstuur');
    laat.expectReads('Deze taak is intussen gewijzigd. Uw invoer staat er nog. Kijk of die nog klopt.');
    expect(laat.filled).toMatchObject({ eerder: '3-of-meer', toelichting: 'Drie keer dit jaar.' });
    expect((await zsm.zaak()).inbreng['inbreng:politie']?.antwoorden['eerder']).toBe('nee');
    await laat.presses('Verstuur');
    expect((await zsm.zaak()).inbreng['inbreng:politie']?.antwoorden['eerder']).toBe('3-of-meer');
    zsm.berichten.expectAll(['draad: Politie heeft de inbreng bijgewerkt.', 'politie-1: VT-melding doen']);
  },
  stil,
);

scenario(
  'getypte persoonsgegevens worden geweigerd en de rest van de invoer blijft staan',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    const politie = zsm.as('politie-1').at('Uw inbreng');
    await politie.presses('Open');
    for (const toelichting of ['Bel 06-12345678', 'BSN 111222333', 'Mail naar iemand@voorbeeld.nl']) {
      await politie.fills({ eerder: '1-2', vtMelding: 'gedaan', toelichting }).presses('Verstuur');
      politie.expectReads('Haal namen, adressen en nummers weg.');
      expect(politie.filled['eerder']).toBe('1-2');
    }
    expect(await zsm.version()).toBe(version);
  },
  stil,
);

scenario(
  'een gemanipuleerde kaart krijgt een gewoon antwoord en verandert niets',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
    const andere = zsm.zaakId;
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const versions = async (): Promise<readonly number[]> => [await zsm.version(andere), await zsm.version()];
    const before = await versions();
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    const vreemd: readonly Readonly<Record<string, unknown>>[] = [
      { z: 'duinstad:DU-41-0001' },
      { z: 'oefenstad:OF-41-9999' },
      { z: '../../etc' },
      { z: 7 },
      { z: ['oefenstad:OF-41-0001'] },
      { z: 'x'.repeat(200) },
      { t: 'deel-a:vt-waterland' },
      { t: 'vrijheid' },
      { t: '__proto__' },
      { t: 'constructor' },
      { t: { deep: true } },
      { r: -1 },
      { r: 'NaN' },
      { h: 'geen-stempel' },
      { p: 'x'.repeat(500) },
      { a: 'misschien' },
      { a: ['ja'] },
      { a: null },
    ];
    for (const change of vreemd) {
      const answer = await zsm.as('vt-oefenstad-1').looksAt(kaart).tampers('Ja', change);
      expect(answer.kind === 'message' ? answer.text : JSON.stringify(change)).toMatch(/\.$/);
    }
    for (const verb of [
      '__proto__',
      'constructor',
      'toString',
      '',
      'zaak.verwijderen',
      'meld',
      'verstrijk',
    ]) {
      expect(await zsm.as('officier-1').looksAt(kaart).sends(verb, { z: zsm.zaakId })).toMatchObject({
        kind: 'message',
      });
    }
    expect(await versions()).toEqual(before);
    zsm.takeTrouble();
    // A number that does not exist, on a card of ours: as if a whole case was lost.
    zsm.berichten.expectLike(/Negenuur meldt een storing/);
  },
  stil,
);

scenario(
  'verborgen velden, vreemde sleutels en __proto__ in een formulier worden geweigerd',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const version = await zsm.version();
    const politie = zsm.as('politie-1').at('Uw inbreng');
    await politie.presses('Open');
    politie.fills({ eerder: 'nee', vtMelding: 'gedaan', beoordeling: 'geen-extra' });
    const { shown, filled } = politie;
    const knop: unknown = JSON.parse('{"__proto__":{"besluit":"heenzenden"},"eerder":"nee"}');
    const vreemd: readonly Readonly<Record<string, unknown>>[] = [
      { sash: 'hoog' },
      { besluit: 'heenzenden' },
      { eerder: 'nooit' },
      { eerder: { $ne: 1 } },
      { toelichting: ['lijst'] },
      { constructor: 'x' },
    ];
    for (const change of vreemd) {
      const weer = zsm.as('politie-1').looksAt(shown).fills(filled);
      const answer = await weer.tampers('Verstuur', change);
      expect([answer.kind, JSON.stringify(change)]).toEqual(['card', JSON.stringify(change)]);
      weer.expectReads('Er klopt nog iets niet.');
    }
    expect(await zsm.version()).toBe(version);
    const stil = zsm.as('politie-1').looksAt(shown).fills(filled);
    await stil.tampers('Verstuur', knop as Readonly<Record<string, unknown>>);
    expect(Object.prototype).not.toHaveProperty('besluit');
    expect((await zsm.zaak()).inbreng['inbreng:politie']?.antwoorden).toEqual({
      eerder: 'nee',
      vtMelding: 'gedaan',
      beoordeling: 'geen-extra',
    });
    zsm.berichten.expectAll(['draad: Politie heeft inbreng gegeven.']);
  },
  stil,
);

scenario(
  'een kaart met een kop die de opslag niet kent, wordt als verlies gemeld en de knop werkt gewoon',
  async (zsm) => {
    await zsm.meldt(vast());
    const kaart = zsm.as('vt-oefenstad-1').at('deel A').shown;
    await zsm.as('vt-oefenstad-1').looksAt(kaart).tampers('Ja', { h: '900.0123abcd' });
    const trouble = zsm.takeTrouble();
    expect(trouble).toHaveLength(1);
    expect(trouble[0]).toContain('acknowledged writes were lost');
    expect(trouble[0]).not.toContain('OF-41');
    zsm.berichten.expectLike(
      ...['kpc-1', 'beheer-1'].map((wie) => new RegExp(`${wie}: Negenuur meldt een storing`)),
      /./,
    );
    zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('Een kaart weet meer dan de opslag');
    // The same cause again, from another card: no second alarm. Outside it is noticed until the night has looked.
    await zsm.as('vt-oefenstad-1').looksAt(kaart).tampers('Ja', { h: '901.0123abcd' });
    expect(zsm.takeTrouble()).toHaveLength(1);
    expect(await zsm.isChecked()).toBe('trouble');
    zsm.berichten.expectAll([]);
    await zsm.keepsHouse();
    await zsm.settles();
    zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('Dit is voorbij sinds');
    expect(await zsm.isChecked()).toBe('well');
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    expect(zsm.takeTrouble()).toEqual([]);
    zsm.berichten.expectLike(/./);
  },
  stil,
);
