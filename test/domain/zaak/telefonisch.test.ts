import { describe, expect, test } from 'vitest';
import { acuutVan, acuutVanZaak } from '../../../src/domain/zaak/acuut.ts';
import { isZelfBevestigd } from '../../../src/domain/zaak/deel-a-stand.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import { zaak } from '../../support/domain/melding.ts';
import { iemand, kpc, ovj, politie, reclassering, vt } from '../../support/domain/tafel.ts';
import { alarmen, given, herinneringen, open, taak } from '../../support/domain/verloop.ts';

const DEEL_A = 'deel-a:vt-oefenstad';
const BEVESTIGING = 'deel-a-bevestiging:vt-oefenstad';

describe('who phoned writes down what Veilig Thuis said', () => {
  test('"ja" counts at once, the question is answered, and Veilig Thuis is asked to confirm it', () => {
    given(zaak())
      .when(reclassering().belt('ja'))
      .sees((z) => {
        expect(acuutVanZaak(z)).toBe('ja');
        expect(taak(z, DEEL_A).status).toBe('beantwoord');
        expect(open(z)).toContain(BEVESTIGING);
        expect(open(z)).toContain('deel-a-aanvulling:vt-oefenstad');
      })
      .runsTo('2026-11-23T21:00:00+01:00')
      .sees((z) => expect(herinneringen(z, DEEL_A)).toEqual([]));
  });

  test('"nee" stays provisional', () => {
    given(zaak())
      .when(reclassering().belt('nee'))
      .sees((z) => expect(acuutVanZaak(z)).toBe('nee-voorlopig'));
  });

  test('no answer: KPC and OvJ hear it at once, and the chain goes on', () => {
    given(zaak())
      .runsTo('2026-11-23T12:25:00+01:00')
      .after(2)
      .when(reclassering().belt('geen-gehoor'))
      .runsTo('2026-11-23T12:30:00+01:00')
      .sees((z) => {
        expect(taak(z, DEEL_A).status).toBe('gevraagd');
        expect(herinneringen(z, DEEL_A).slice(2)).toEqual(['11-23 12:27 kpc,ovj']);
      });
  });

  test('"nog niet te zeggen": Veilig Thuis is at it, the question stays open', () => {
    given(zaak())
      .when(kpc().belt('later'))
      .sees((z) => expect(taak(z, DEEL_A).status).toBe('opgepakt'));
  });

  test.each([
    ['3ro', '18-plus', null],
    ['rvdk', '18-plus', 'geen-recht'],
    ['rvdk', '12-17', null],
    ['3ro', '12-17', 'geen-recht'],
    ['kpc', '18-plus', null],
    ['ovj', '18-plus', null],
    ['politie', '18-plus', 'geen-recht'],
    ['shn', '18-plus', 'geen-recht'],
  ] as const)('%s, suspect %s: %s', (rol, leeftijdsgroep, code) => {
    const loop = given(zaak({ verdachte: { leeftijdsgroep } }));
    expect(loop.weigert(iemand(rol).belt('ja'))?.code ?? null).toBe(code);
  });

  test('with whom somebody spoke must be said, by role; of no answer not', () => {
    const loop = given(zaak());
    const zonder = reclassering().doet({
      type: 'noteer-telefonisch',
      taakId: DEEL_A,
      revisie: 0,
      invoer: { uitkomst: 'ja' },
    });
    expect(loop.weigert(zonder)).toMatchObject({
      code: 'ongeldig',
      fouten: [{ veld: 'gesprokenMet', fout: 'verplicht' }],
    });
  });

  test('what Veilig Thuis said itself is not written over', () => {
    const loop = given(zaak()).when(vt().antwoord('nee'));
    expect(loop.weigert(reclassering().belt('ja'))?.code).toBe('vt-antwoordde-zelf');
  });
});

describe('a case under two Veilig Thuis', () => {
  const TWEE = { vtRegios: ['vt-oefenstad', 'vt-waterland'] };
  const belt = (taakId: string, organisatie?: unknown, anders = {}, wie = kpc()) =>
    wie.doet({
      type: 'noteer-telefonisch',
      taakId,
      revisie: 0,
      invoer: {
        uitkomst: 'ja',
        gesprokenMet: 'dienst',
        ...(organisatie === undefined ? {} : { organisatie }),
        ...anders,
      },
    });

  test.each([
    ['chosen, from the case as a whole', '', 'vt-waterland.0', 'vt-waterland'],
    ['another one than the card was about', DEEL_A, 'vt-waterland.0', 'vt-waterland'],
    ['a card of before there was a choice', DEEL_A, undefined, 'vt-oefenstad'],
    ['what no form of ours sends: the card counts', DEEL_A, 'vt-elders.0', 'vt-oefenstad'],
  ] as const)('%s', (_, taakId, organisatie, regio) => {
    given(zaak(TWEE))
      .when(belt(taakId, organisatie))
      .sees((z) => {
        expect(Object.keys(z.deelA).filter((id) => acuutVan(z.deelA[id]) === 'ja')).toEqual([regio]);
        expect(z.deelA[regio]?.telefonisch?.antwoorden).toEqual({ uitkomst: 'ja', gesprokenMet: 'dienst' });
      });
  });

  test('nobody chose: asked for, with what was typed and what else is wrong', () => {
    const loop = given(zaak(TWEE));
    expect(loop.weigert(belt('', undefined, { gesprokenMet: 'de buurman' }))).toEqual({
      code: 'ongeldig',
      fouten: [
        { veld: 'organisatie', fout: 'verplicht' },
        { veld: 'gesprokenMet', fout: 'onbekende-keuze' },
      ],
      waarden: { uitkomst: 'ja' },
    });
    expect(loop.weigert(belt('', undefined, {}, politie()))?.code).toBe('onbekende-taak');
  });

  test('stale is only the task that was chosen, and the choice comes back', () => {
    const loop = given(zaak(TWEE)).when(reclassering().belt('later'));
    expect(loop.weigert(belt('', 'vt-oefenstad.0'))).toEqual({
      code: 'verouderd',
      taakId: DEEL_A,
      waarden: { uitkomst: 'ja', gesprokenMet: 'dienst', organisatie: 'vt-oefenstad.0' },
    });
    expect(loop.weigert(belt(DEEL_A, 'vt-waterland.0'))).toBeNull();
  });
});

describe('Veilig Thuis says it itself, later', () => {
  test('the same: confirmed, and nobody is alarmed', () => {
    given(zaak())
      .when(reclassering().belt('ja'), ovj().besluitVrijheid({ besluit: 'ivs' }), vt().antwoord('ja'))
      .sees((z) => {
        expect(taak(z, BEVESTIGING).status).toBe('beantwoord');
        expect(z.draad.map(({ wat }) => wat)).toContain('deel-a-bevestigd');
        expect(alarmen(z)).toEqual([]);
      });
  });

  test('otherwise: the own answer counts, and after a decision everybody who relied on it hears so', () => {
    given(zaak())
      .when(reclassering().belt('nee'), ovj().besluitVrijheid({ besluit: 'ivs' }), vt().antwoord('ja'))
      .sees((z) => {
        expect(acuutVanZaak(z)).toBe('ja');
        expect(z.draad.map(({ wat }) => wat)).toContain('deel-a-gewijzigd');
        expect(alarmen(z).join()).toContain('acuut-gewijzigd-na-besluit');
      });
  });

  const VT = { rol: 'vt', organisatie: 'vt-oefenstad' } as const;
  const beide: Actor = { soort: 'persoon', persoonId: 'vt-oefenstad-1', rollen: [{ rol: 'kpc' }, VT] };
  test.each([
    ['the same person says the same', 'vt-oefenstad-1', 'ja', true],
    ['a colleague says the same', 'vt-oefenstad-2', 'ja', false],
    ['the same person says otherwise', 'vt-oefenstad-1', 'nee', false],
  ] as const)(
    'who is KPC and Veilig Thuis writes it down; then %s: nothing waits, seen and told: %s',
    (_, wie, antwoord, zelf) => {
      given(zaak())
        .when({ ...kpc().belt('ja'), actor: beide }, vt('vt-oefenstad', wie).antwoord(antwoord))
        .sees((z) => {
          expect(acuutVanZaak(z)).toBe(antwoord === 'ja' ? 'ja' : 'nee-voorlopig');
          expect(taak(z, BEVESTIGING).status).toBe('beantwoord');
          expect(isZelfBevestigd(z.deelA['vt-oefenstad'])).toBe(zelf);
          expect(alarmen(z).filter((een) => een.includes('zelf-bevestigd'))).toHaveLength(zelf ? 1 : 0);
        })
        .when(vt('vt-oefenstad', 'vt-oefenstad-3').antwoord(antwoord))
        .sees((z) => {
          expect(isZelfBevestigd(z.deelA['vt-oefenstad'])).toBe(false);
          expect(alarmen(z).filter((een) => een.includes('zelf-bevestigd'))).toHaveLength(zelf ? 1 : 0);
          expect(z.draad.filter(({ wat }) => wat === 'deel-a-bevestigd')).toHaveLength(
            zelf ? 2 : antwoord === 'ja' ? 1 : 0,
          );
        });
    },
  );

  test.each([
    ['answers otherwise', ['nee'], [false]],
    ['takes it back', ['later'], [false]],
    ['answers otherwise and then the same again', ['nee', 'ja'], [false, true]],
    ['takes it back and then says it again', ['later', 'ja'], [false, true]],
    ['says it once more', ['ja'], [true]],
  ] as const)('who noted and confirmed it %s: only what is still said is marked', (_, antwoorden, zelf) => {
    const ja = given(zaak()).when({ ...kpc().belt('ja'), actor: beide }, vt().antwoord('ja'));
    antwoorden.reduce(
      (loop, antwoord, i) =>
        loop
          .when(vt().antwoord(antwoord))
          .sees((z) => expect(isZelfBevestigd(z.deelA['vt-oefenstad'])).toBe(zelf[i])),
      ja,
    );
  });

  test('a colleague who said the same and takes it back leaves it with the one who noted it', () => {
    const collega = vt('vt-oefenstad', 'vt-oefenstad-2');
    given(zaak())
      .when({ ...kpc().belt('ja'), actor: beide }, vt().antwoord('ja'), collega.antwoord('ja'))
      .sees((z) => expect(isZelfBevestigd(z.deelA['vt-oefenstad'])).toBe(false))
      .when(collega.antwoord('later'))
      .sees((z) => expect(isZelfBevestigd(z.deelA['vt-oefenstad'])).toBe(true));
  });

  test('it is reminded of by day, and the KPC hears it when a day has passed', () => {
    given(zaak())
      .when(reclassering().belt('ja'))
      .runsTo('2026-11-25T12:30:00+01:00')
      .sees((z) =>
        expect(herinneringen(z, BEVESTIGING)).toEqual([
          '11-23 14:05 taakhouder',
          '11-24 12:05 taakhouder,kpc',
          '11-25 12:05 taakhouder,kpc',
        ]),
      );
  });

  test('two who phoned wrote down different answers: "ja" counts until Veilig Thuis says it itself', () => {
    given(zaak())
      .when(reclassering().belt('ja'), kpc().belt('nee'))
      .sees((z) => expect(acuutVanZaak(z)).toBe('ja'))
      .when(vt().antwoord('nee'))
      .sees((z) => expect(acuutVanZaak(z)).toBe('nee-voorlopig'));
  });
});

test('picked up by a colleague: the steps rest ten minutes, once, and then go on', () => {
  given(zaak())
    .at('2026-11-23T12:14:00+01:00')
    .when(vt().antwoord('later'))
    .at('2026-11-23T12:20:00+01:00')
    .when(iemand('vt', 'vt-oefenstad', 'vt-2').pakt('deel-a'))
    .runsTo('2026-11-23T12:40:00+01:00')
    .sees((z) =>
      expect(herinneringen(z, DEEL_A)).toEqual([
        '11-23 12:24 taakhouder,volgende',
        '11-23 12:25 3ro',
        '11-23 12:35 kpc,ovj',
      ]),
    );
});

test('the pick-up of one task silences no other', () => {
  given(zaak())
    .when(vt().antwoord('later'), politie().pakt('inbreng'))
    .runsTo('2026-11-23T13:06:00+01:00')
    .sees((z) => {
      expect(herinneringen(z, 'inbreng:shn')).toEqual(['11-23 13:05 taakhouder']);
      expect(herinneringen(z, 'inbreng:3ro')).toEqual(['11-23 13:05 taakhouder']);
    });
});
