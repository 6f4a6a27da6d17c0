import { describe, expect, test } from 'vitest';
import { acuutVan, acuutVanZaak } from '../../../src/domain/zaak/acuut.ts';
import { deelACompleetVanZaak } from '../../../src/domain/zaak/deel-a-stand.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { zaak } from '../../support/domain/melding.ts';
import { iemand, kpc, ONVEILIG, ovj, politie, VEILIG, vt } from '../../support/domain/tafel.ts';
import { alarmen, given, open, taak } from '../../support/domain/verloop.ts';

const collega = vt('vt-oefenstad', 'vt-2');
const DEEL_A = 'deel-a:vt-oefenstad';
const AANVULLING = 'deel-a-aanvulling:vt-oefenstad';
const acuut = (z: Zaak) => acuutVanZaak(z);
const tweeRegios = zaak({ vtRegios: ['vt-oefenstad', 'vt-waterland'] });
const ernstigFeit = { feiten: [{ omschrijving: 'Poging doodslag', maxStrafJaren: 10 }] };

describe('one tap', () => {
  test('"ja" counts at once; the details are asked after it', () => {
    given(zaak())
      .when(vt().antwoord('ja'))
      .sees((z) => {
        expect(acuut(z)).toBe('ja');
        expect(taak(z, DEEL_A).status).toBe('beantwoord');
        expect(open(z)).toContain(AANVULLING);
      });
  });

  test('"nee" is voorlopig until gevallen, toegang and zicht are answered', () => {
    given(zaak())
      .when(vt().antwoord('nee'))
      .sees((z) => expect(acuut(z)).toBe('nee-voorlopig'))
      .when(vt().vultAan({ gevallen: ['geen-van-deze'], toegang: 'nee' }))
      .sees((z) => {
        expect(acuut(z)).toBe('nee-voorlopig');
        expect(open(z)).toContain(AANVULLING);
      })
      .when(vt().vultAan(VEILIG))
      .sees((z) => {
        expect(acuut(z)).toBe('nee');
        expect(deelACompleetVanZaak(z)).toBe(true);
        expect(taak(z, AANVULLING).status).toBe('beantwoord');
      });
  });

  test.each([
    ['an 8-jaarsfeit', ernstigFeit],
    ['SASH hoog', { sash: 'hoog' } as const],
    ['a measure in force', { lopendeMaatregelen: ['509hh'] } as const],
  ])('"nee" at %s needs a reason', (_, anders) => {
    given(zaak(anders))
      .when(vt().antwoord('nee'), vt().vultAan(VEILIG))
      .sees((z) => expect(acuut(z)).toBe('nee-voorlopig'))
      .when(vt().vultAan({ ...VEILIG, redenNee: 'elders' }))
      .sees((z) => expect(acuut(z)).toBe('nee'));
  });

  test('"nog niet te zeggen" keeps the question open, with who works on it', () => {
    given(zaak())
      .when(vt().antwoord('later'))
      .sees((z) => {
        expect(acuut(z)).toBe('onbekend');
        expect(taak(z, DEEL_A)).toMatchObject({
          status: 'opgepakt',
          opgepakt: { persoonId: 'vt-oefenstad-1' },
        });
        expect(z.draad).toEqual([]);
      });
  });

  test('"nog niet te zeggen" takes back an own answer, asks again from now, and the thread tells it', () => {
    given(zaak())
      .when(vt().antwoord('ja'))
      .after(120)
      .when(vt().antwoord('later'))
      .sees((z, { nu }) => {
        expect(acuut(z)).toBe('onbekend');
        expect(taak(z, DEEL_A)).toMatchObject({ status: 'opgepakt', gevraagdOp: nu });
        expect(open(z)).not.toContain(AANVULLING);
        expect(z.draad.map(({ wat }) => wat)).toEqual(['deel-a-beantwoord', 'deel-a-gewijzigd']);
      })
      .backAt('2026-11-23T14:06:00+01:00')
      .sees((z) => expect(z.herinneringen.filter((h) => h.taakId === DEEL_A)).toEqual([]));
  });

  test('the same answer twice, or a tap that says nothing new, changes nothing', () => {
    const loop = given(zaak()).when(vt().antwoord('later'), vt().antwoord('niet-gevonden'));
    const aantal = loop.events.length;
    loop.when(vt().antwoord('later'), vt().antwoord('niet-gevonden'));
    expect(loop.events).toHaveLength(aantal);
    loop.when(vt().antwoord('nee'), vt().antwoord('nee'), collega.antwoord('later'));
    expect(loop.events.filter((e) => e.type === 'AcuutBeantwoord')).toHaveLength(3);
  });
});

describe('two colleagues', () => {
  test('differ: both are kept, "ja" counts, and VT and OvJ hear it once', () => {
    given(zaak())
      .when(vt().antwoord('nee'), vt().vultAan(VEILIG), collega.antwoord('ja'))
      .sees((z, loop) => {
        expect(acuut(z)).toBe('ja');
        expect(Object.keys(z.deelA['vt-oefenstad']?.antwoorden ?? {})).toEqual(['vt-oefenstad-1', 'vt-2']);
        expect(alarmen(z)).toEqual(['antwoorden-verschillen → vt-oefenstad, ovj']);
        expect(loop.view(`v:${DEEL_A}`, 'deel-a').stand).toMatchObject({ acuut: 'ja', verschil: true });
      })
      .when(collega.antwoord('nee'))
      .sees((z, loop) => {
        expect(acuut(z)).toBe('nee');
        expect(loop.view(`v:${DEEL_A}`, 'deel-a').stand).toMatchObject({ verschil: false });
      });
  });

  test('the one with "ja" withdraws: the "nee" of the other counts', () => {
    given(zaak())
      .when(vt().antwoord('nee'), collega.antwoord('ja'), collega.antwoord('later'))
      .sees((z) => {
        expect(acuut(z)).toBe('nee-voorlopig');
        expect(taak(z, DEEL_A).status).toBe('beantwoord');
      });
  });
});

describe('the details', () => {
  test('follow the answer: a "ja" after an unexplained "nee" is complete and nothing is owed', () => {
    given(zaak())
      .when(vt().antwoord('nee'), vt().vultAan(ONVEILIG))
      .sees((z) => expect(open(z)).toContain(AANVULLING))
      .when(vt().antwoord('ja'))
      .sees((z) => {
        expect(deelACompleetVanZaak(z)).toBe(true);
        expect(open(z)).not.toContain(AANVULLING);
      })
      .when(vt().vultAan({ ...ONVEILIG, structureel: 'ja' }));
  });

  test('are told as complete once; the screens after that, and a change, as brought up to date', () => {
    given(zaak())
      .when(vt().antwoord('ja'), vt().vultAan(ONVEILIG), vt().vultAan({ ...ONVEILIG, structureel: 'ja' }))
      .sees((z) =>
        expect(z.draad.map(({ wat }) => wat)).toEqual([
          'deel-a-beantwoord',
          'deel-a-compleet',
          'deel-a-bijgewerkt',
        ]),
      );
  });

  test('a "nee" after a complete "ja" asks for what it needs', () => {
    given(zaak())
      .when(vt().antwoord('ja'), vt().vultAan(ONVEILIG))
      .sees((z) => expect(open(z)).not.toContain(AANVULLING))
      .when(vt().antwoord('nee'))
      .sees((z) => {
        expect(acuut(z)).toBe('nee-voorlopig');
        expect(open(z)).toContain(AANVULLING);
      });
  });

  test('details that are made incomplete again are owed again', () => {
    given(zaak())
      .when(vt().antwoord('ja'), vt().vultAan(ONVEILIG), vt().vultAan({ toegang: 'ja' }))
      .sees((z) => {
        expect(deelACompleetVanZaak(z)).toBe(false);
        expect(open(z)).toContain(AANVULLING);
      });
  });

  test('a complete "ja" taken back and given again stays complete', () => {
    given(zaak())
      .when(vt().antwoord('ja'), vt().vultAan(ONVEILIG), vt().antwoord('later'), vt().antwoord('ja'))
      .sees((z) => {
        expect(deelACompleetVanZaak(z)).toBe(true);
        expect(open(z)).not.toContain(AANVULLING);
      });
  });

  test('an incomplete answer taken back and changed into a complete one owes nothing', () => {
    given(zaak())
      .when(vt().antwoord('nee'), vt().vultAan(ONVEILIG), vt().antwoord('later'), vt().antwoord('ja'))
      .sees((z) => {
        expect(deelACompleetVanZaak(z)).toBe(true);
        expect(open(z)).not.toContain(AANVULLING);
      });
  });

  test.each([
    ['the report says SASH hoog later', (loop: ReturnType<typeof given>) => loop.meldt({ sash: 'hoog' })],
    [
      'police fills in SASH hoog',
      (loop: ReturnType<typeof given>) =>
        loop.when(politie().brengtIn({ eerder: 'nee', vtMelding: 'gedaan', sash: 'hoog' })),
    ],
  ])('a complete "nee" is voorlopig again when %s', (_, wordtBekend) => {
    const loop = given(zaak({ stalking: true })).when(vt().antwoord('nee'), vt().vultAan(VEILIG));
    expect(acuut(loop.zaak)).toBe('nee');
    wordtBekend(loop).sees((z) => {
      expect(acuut(z)).toBe('nee-voorlopig');
      expect(open(z)).toContain(AANVULLING);
      expect(loop.view(`v:${DEEL_A}`, 'deel-a').neeVraagtReden).toBe(true);
    });
    loop.when(vt().vultAan({ ...VEILIG, redenNee: 'plan' })).sees((z) => expect(acuut(z)).toBe('nee'));
  });

  test('a form opened before a colleague sent the details is stale, and keeps what was typed', () => {
    const loop = given(zaak()).when(vt().antwoord('nee'));
    const oud = vt().vultAan(VEILIG).command(loop.zaak);
    loop.when(collega.vultAan({ toegang: 'ja' }));
    expect(loop.weigert(vt().doet(oud))).toEqual({
      code: 'verouderd',
      taakId: AANVULLING,
      waarden: VEILIG,
    });
  });
});

describe('after a decision', () => {
  const gezin = zaak({ kinderen: 'getuige' });
  const besloten = () =>
    given(gezin).when(
      vt().antwoord('nee'),
      ovj().besluitVrijheid({ informant: 'politie' }, 'termijn-verstreken'),
    );

  test('a changed answer alarms everyone who relied on it', () => {
    besloten()
      .when(vt().antwoord('ja'))
      .sees((z) =>
        expect(alarmen(z)).toEqual([
          'acuut-gewijzigd-na-besluit → ovj, kpc, politie, 3ro, rvdk, shn, vt-oefenstad',
        ]),
      );
  });

  test('an answer taken back alarms too', () => {
    besloten()
      .when(vt().antwoord('later'))
      .sees((z) => expect(z.alarmen.map(({ soort }) => soort)).toEqual(['acuut-gewijzigd-na-besluit']));
  });

  test('a "nee" that is completed is no change', () => {
    besloten()
      .when(vt().vultAan(VEILIG))
      .sees((z) => expect(z.alarmen).toEqual([]));
  });

  test('a first "ja" alarms, a first "nee" does not', () => {
    const loop = () => given(tweeRegios).when(vt().antwoord('nee'), ovj().besluitVrijheid({}, 'anders'));
    loop()
      .when(vt('vt-waterland').antwoord('ja'))
      .sees((z) => expect(z.alarmen.map(({ soort }) => soort)).toEqual(['acuut-gewijzigd-na-besluit']));
    loop()
      .when(vt('vt-waterland').antwoord('nee'))
      .sees((z) => expect(z.alarmen).toEqual([]));
  });
});

describe('several organisations', () => {
  test('"nee" counts only when all say so, "ja" of one is enough', () => {
    given(tweeRegios)
      .when(vt().antwoord('nee'))
      .sees((z) => expect(acuut(z)).toBe('onbekend'))
      .when(vt('vt-waterland').antwoord('ja'))
      .sees((z) => expect(acuut(z)).toBe('ja'));
  });

  test.each(['ja', 'nee', 'later', 'niet-gevonden', 'andere-regio'] as const)(
    '"%s" is for the own organisation only',
    (antwoord) => {
      given(tweeRegios).expectRefused(vt('vt-waterland').antwoord(antwoord, 'vt-oefenstad'), 'geen-recht');
    },
  );

  test('the details of another organisation are refused too', () => {
    const loop = given(tweeRegios).when(vt().antwoord('ja'));
    loop.expectRefused(vt('vt-waterland').vultAan(VEILIG), 'geen-recht');
  });

  test('no other role answers part A', () => {
    for (const rol of ['ovj', 'kpc', 'politie', '3ro', 'rvdk', 'shn', 'halt', 'zvh', 'beheer'] as const) {
      given(zaak()).expectRefused(iemand(rol).antwoord('ja'), 'geen-recht');
    }
  });
});

describe('not found, or not our region', () => {
  test('"niet gevonden" is kept and the question stays open', () => {
    given(zaak())
      .when(vt().antwoord('niet-gevonden'))
      .sees((z, loop) => {
        expect(open(z)).toContain(DEEL_A);
        expect(loop.view(`v:${DEEL_A}`, 'deel-a').stand).toMatchObject({
          nietGevonden: true,
          acuut: 'onbekend',
        });
      });
  });

  test('"niet onze regio" tells the KPC, who asks another in its place', () => {
    given(zaak())
      .when(vt().antwoord('andere-regio'))
      .sees((z) => expect(alarmen(z)).toEqual(['andere-regio → kpc']))
      .when(kpc().vraagtRegio('vt-waterland', 'vt-oefenstad'))
      .sees((z, loop) => {
        expect(z.vtRegios).toEqual(['vt-waterland']);
        // Let go, which is no answer.
        expect(loop.view(`v:${DEEL_A}`, 'deel-a').stand).toMatchObject({
          afgehandeld: true,
          beantwoordOp: null,
        });
        expect(open(z)).toContain('deel-a:vt-waterland');
        expect(open(z)).not.toContain(DEEL_A);
      })
      .expectRefused(vt().antwoord('ja', 'vt-oefenstad'), 'niet-nu');
  });

  test('an organisation that said "ja" is not replaced: its answer counts until it changes it', () => {
    given(zaak())
      .when(vt().antwoord('ja'), kpc().vraagtRegio('vt-waterland', 'vt-oefenstad'))
      .sees((z) => {
        expect(z.vtRegios).toEqual(['vt-oefenstad', 'vt-waterland']);
        expect(acuut(z)).toBe('ja');
      });
  });

  test('an organisation let go can be asked again', () => {
    given(zaak())
      .when(kpc().vraagtRegio('vt-waterland', 'vt-oefenstad'), kpc().vraagtRegio('vt-oefenstad'))
      .sees((z) => {
        expect(open(z)).toContain(DEEL_A);
        expect(acuutVan(z.deelA['vt-oefenstad'])).toBe('onbekend');
      });
  });

  test('only KPC and OvJ ask another, and only one that works with the location', () => {
    given(zaak())
      .expectRefused(vt().vraagtRegio('vt-waterland'), 'geen-recht')
      .expectRefused(kpc().vraagtRegio('vt-elders'), 'niet-nu')
      .when(ovj().vraagtRegio('vt-duinen'));
  });
});
