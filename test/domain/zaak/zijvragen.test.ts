import { describe, expect, test } from 'vitest';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { formulierVan } from '../../../src/domain/zaak/formulier-van.ts';
import { isHg } from '../../../src/domain/zaak/hg-label.ts';
import { kindgesprekVan } from '../../../src/domain/zaak/kindgesprek.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import {
  INBRENG,
  iemand,
  kpc,
  ONVEILIG,
  ovj,
  politie,
  raad,
  reclassering,
  systeem,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import { alarmen, given, herinneringen, open, taak } from '../../support/domain/verloop.ts';

const DRIE = 'drie-vragen:vt-oefenstad';
const antwoorden = { uitkomst: 'structureel', aanpassen: 'ja', heeftVoorwaarden: 'ja' };
const tot = (uiterlijk: number | null): string => naarIso(uiterlijk ?? 0).slice(0, 16);

describe('niet-vast: de drie vragen aan Veilig Thuis', () => {
  test.each([
    ['een meerderjarige', nietVast(), [DRIE]],
    ['een verdachte van 16', nietVast({ verdachte: { leeftijdsgroep: '12-17' } }), [DRIE]],
    ['jonger dan 12: niemand adviseert', nietVast({ verdachte: { leeftijdsgroep: 'onder-12' } }), []],
    ['vast: de tafel hoort het bij deel A', zaak(), []],
    [
      'twee regio’s: beide',
      nietVast({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }),
      [DRIE, 'drie-vragen:vt-waterland'],
    ],
  ])('%s', (_, melding, verwacht) => {
    expect(open(given(melding).zaak).filter((id) => id.startsWith('drie-vragen'))).toEqual(verwacht);
  });

  test('binnen de vijf werkdagen; Veilig Thuis wordt herinnerd, dan ook wie vraagt, dan de KPC', () => {
    const loop = given(nietVast()).runsTo('2026-12-02T10:00:00+01:00');
    expect(tot(taak(loop.zaak, DRIE).uiterlijk)).toBe('2026-11-30T23:59');
    expect(herinneringen(loop.zaak, DRIE)).toEqual([
      '11-29 08:59 taakhouder',
      '11-30 08:59 taakhouder,3ro',
      '12-01 08:59 taakhouder,3ro,kpc',
      '12-02 08:59 taakhouder,3ro,kpc',
    ]);
  });

  test.each([
    ['Veilig Thuis zelf', vt(), nietVast(), null],
    ['de Reclassering, die belde', reclassering(), nietVast(), null],
    ['bij een minderjarige de Raad', raad(), nietVast({ verdachte: { leeftijdsgroep: '12-17' } }), null],
    [
      'de Reclassering niet bij een minderjarige',
      reclassering(),
      nietVast({ verdachte: { leeftijdsgroep: '12-17' } }),
      'geen-recht',
    ],
    ['een andere Veilig Thuis niet', vt('vt-waterland'), nietVast(), 'geen-recht'],
    ['de politie niet', politie(), nietVast(), 'geen-recht'],
  ] as const)('wie antwoordt: %s', (_, wie, melding, weigering) => {
    const loop = given(melding);
    expect(loop.weigert(wie.antwoordtOp(DRIE, antwoorden))?.code ?? null).toBe(weigering);
    expect(taak(loop.zaak, DRIE).status).toBe(weigering === null ? 'beantwoord' : 'gevraagd');
  });

  test.each([
    [{}, false],
    [{ huisverbod: 'opgelegd' } as const, true],
    [{ huisverbod: 'in-overweging' } as const, false],
  ])('naar de afloop van een huisverbod wordt gevraagd als er een is opgelegd: %j', (melding, gevraagd) => {
    const loop = given(nietVast(melding));
    const velden = formulierVan(loop.zaak, taak(loop.zaak, DRIE))?.velden.map(({ id }) => id);
    expect(velden?.includes('huisverbod')).toBe(gevraagd);
  });

  test('een antwoord mag later anders; een die ontbreekt niet', () => {
    given(nietVast())
      .expectRefused(vt().antwoordt('drie-vragen', { uitkomst: 'geen' }), 'ongeldig')
      .when(
        vt().antwoordt('drie-vragen'),
        vt().antwoordt('drie-vragen', { ...antwoorden, uitkomst: 'acuut' }),
      )
      .sees((z) => expect(z.gegeven[DRIE]?.antwoorden).toMatchObject({ uitkomst: 'acuut' }));
  });

  test('de vraag gaat pas uit als deel A beantwoord is: twee vragen tegelijk is er een te veel', () => {
    const loop = given(nietVast());
    const gaatUit = (): boolean => loop.posts().some((p) => p.id === `v:${DRIE}` && !p.alleenBijwerken);
    expect(gaatUit()).toBe(false);
    loop.when(vt().antwoord('nee'));
    expect(gaatUit()).toBe(true);
  });
});

describe('VT-melding nodig en niet gedaan', () => {
  const ontbreekt = vt().vultAan({ ...ONVEILIG, vtMelding: 'ontbreekt' });

  test('is dezelfde dag een taak van de politie, ook als die zelf zegt: volgt vandaag', () => {
    for (const stap of [ontbreekt, politie().brengtIn({ ...INBRENG.politie, vtMelding: 'vandaag' })]) {
      const loop = given(zaak()).when(vt().antwoord('ja')).when(stap);
      expect(taak(loop.zaak, 'vt-melding').rol).toBe('politie');
      expect(tot(taak(loop.zaak, 'vt-melding').uiterlijk)).toBe('2026-11-23T23:59');
    }
  });

  test('niet nodig of binnen: geen taak', () => {
    for (const vtMelding of ['binnen', 'niet-nodig']) {
      const loop = given(zaak()).when(vt().antwoord('ja'), vt().vultAan({ ...ONVEILIG, vtMelding }));
      expect(open(loop.zaak)).not.toContain('vt-melding');
    }
  });

  test('wordt herinnerd tot hij gedaan is, daags erna ook bij KPC en officier', () => {
    const loop = given(zaak()).when(vt().antwoord('ja'), ontbreekt).runsTo('2026-11-24T10:00:00+01:00');
    expect(herinneringen(loop.zaak, 'vt-melding').at(-1)).toBe('11-24 08:59 taakhouder,kpc,ovj');
    loop.when(politie().antwoordt('vt-melding'));
    expect(open(loop.zaak)).not.toContain('vt-melding');
  });

  test('bij niet-vast lopen de vijf werkdagen vanaf de melding zelf', () => {
    const { vtMeldingOp: _, ...zonder } = nietVast();
    const loop = given(zonder).when(vt().antwoord('ja'), ontbreekt).at('2026-11-25T12:00:00+01:00');
    expect(tot(loop.zaak.termijnen.nietVast)).toBe('2026-11-30T23:59');
    loop.when(politie().antwoordt('vt-melding'));
    expect(tot(loop.zaak.termijnen.nietVast)).toBe('2026-12-02T23:59');
    expect(tot(taak(loop.zaak, DRIE).uiterlijk)).toBe('2026-12-02T23:59');
  });
});

describe('triage van Veilig Thuis met de Raad', () => {
  const TRIAGE = 'triage:vt-oefenstad';

  test.each([
    ['getuige', 'ja', true],
    ['slachtoffer', 'ja', true],
    ['geen', 'ja', false],
    ['onbekend', 'ja', false],
    ['getuige', null, false],
  ] as const)('kinderen %s, deel A %s: gevraagd %s', (kinderen, antwoord, verwacht) => {
    const loop = given(zaak({ kinderen }));
    if (antwoord !== null) loop.when(vt().antwoord(antwoord));
    expect(open(loop.zaak).includes(TRIAGE)).toBe(verwacht);
  });

  test('een van beiden verstuurt; een ander niet', () => {
    for (const wie of [vt(), raad()]) {
      given(zaak({ kinderen: 'getuige' }))
        .when(vt().antwoord('ja'))
        .expectRefused(reclassering().antwoordtOp(TRIAGE, { vervolg: 'samen' }), 'geen-recht')
        .when(wie.antwoordtOp(TRIAGE, { vervolg: 'samen' }))
        .sees((z) => expect(open(z)).not.toContain(TRIAGE));
    }
  });
});

test('geen kinderen legt G7 neer, maar niet bij kinderen die de Raad eerder kende: die zijn er misschien nog', () => {
  const spreken = (kinderenBekend: string): boolean =>
    kindgesprekVan(
      given(zaak({ kinderen: 'getuige' })).when(
        iemand('rvdk').brengtIn({ kinderenBekend, gesproken: 'geen-kinderen', afspraak: 'nvt' }),
      ).zaak,
      null,
    ).gesproken;
  expect([spreken('nee'), spreken('onbekend'), spreken('eerder')]).toEqual([true, true, false]);
});

test('met de kinderen gesproken: ook Veilig Thuis kan het zeggen, bij de triage (G7)', () => {
  const loop = given(zaak({ kinderen: 'getuige' })).when(vt().antwoord('ja'));
  expect(kindgesprekVan(loop.zaak, null).gesproken).toBe(false);
  loop.when(vt().antwoordtOp('triage:vt-oefenstad', { vervolg: 'samen', gesproken: 'nee' }));
  expect(kindgesprekVan(loop.zaak, null).gesproken).toBe(false);
  loop.when(vt().antwoordtOp('triage:vt-oefenstad', { vervolg: 'samen', gesproken: 'vt' }));
  expect(kindgesprekVan(loop.zaak, null).gesproken).toBe(true);
});

describe('geen HG-label', () => {
  const zonder = zaak({ hgLabel: false });

  test('vraagt Veilig Thuis niets uit zichzelf, maar de klok van wie vastzit loopt', () => {
    expect(open(given(zonder).zaak)).toEqual(['inbreng:politie', 'vrijheid']);
    expect(open(given(nietVast({ hgLabel: false })).zaak)).toEqual(['inbreng:politie', 'zaakbesluit']);
  });

  test.each(['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'halt', 'zvh'] as const)(
    '%s vraagt bekend en maakt er een HG-zaak van',
    (rol) => {
      const wie = rol === 'vt' ? vt() : iemand(rol);
      given(zonder)
        .when(wie.vraagtBekend(), wie.vraagtBekend())
        .sees((z) => expect(open(z)).toContain('bekend:vt-oefenstad'))
        .when(wie.labeltHg(), wie.labeltHg())
        .sees((z, loop) => {
          expect(open(z)).toEqual([
            'inbreng:politie',
            'vrijheid',
            'deel-a:vt-oefenstad',
            'inbreng:3ro',
            'inbreng:shn',
          ]);
          expect(loop.events.filter(({ type }) => type === 'HgLabelGezet')).toHaveLength(1);
        });
    },
  );

  test('beheer en het programma zelf niet', () => {
    const loop = given(zonder).expectRefused(iemand('beheer').labeltHg(), 'geen-recht');
    loop.expectRefused({ actor: systeem, command: () => ({ type: 'label-hg' }) }, 'geen-recht');
    loop.expectRefused(iemand('beheer').vraagtBekend(), 'geen-recht');
  });

  test('denkt Veilig Thuis aan huiselijk geweld, dan horen officier en KPC het', () => {
    given(zonder)
      .when(kpc().vraagtBekend(), vt().antwoordt('bekend', { bekend: 'eerder', hg: 'onbekend' }))
      .sees((z) => expect(alarmen(z)).toEqual([]))
      .when(vt().antwoordt('bekend', { bekend: 'open', hg: 'ja' }))
      .sees((z) => {
        expect(alarmen(z)).toEqual(['hg-vermoeden → ovj, kpc']);
        expect(isHg(z)).toBe(false);
      });
  });

  test('de bron kan het label later ook geven', () => {
    given(zonder)
      .meldt({ hgLabel: true })
      .sees((z) => expect(open(z)).toContain('deel-a:vt-oefenstad'));
  });

  test('een HG-zaak vraagt geen bekend', () => {
    given(zaak()).expectRefused(politie().vraagtBekend(), 'al-hg');
  });

  test('G2 herinnert niet aan deel A dat niemand vraagt; na het label wel', () => {
    given(zonder).expectAccepted(ovj().besluitVrijheid());
    given(zonder).when(politie().labeltHg()).expectRefused(ovj().besluitVrijheid(), 'vangrail');
  });
});

test.each(['ja', 'nee'] as const)(
  'een uitkomst vooraf (%s) is te zien en nooit genoeg voor G2',
  (uitkomst) => {
    const acuutVooraf = { uitkomst, op: zaak().aanhouding ?? 0, door: 'crisisdienst' } as const;
    const loop = given(zaak({ acuutVooraf }));
    expect(loop.view('v:deel-a:vt-oefenstad', 'deel-a').vooraf).toEqual(acuutVooraf);
    loop.expectRefused(ovj().besluitVrijheid(), 'vangrail');
    expect(loop.weigert(ovj().besluitVrijheid())).toMatchObject({ vangrails: ['G2'] });
    loop.when(vt().antwoord('nee'), vt().vultAan(VEILIG)).expectAccepted(ovj().besluitVrijheid());
  },
);

test('de leeftijd blijkt anders: de adviseur van nu mag de drie vragen invullen, die van eerst niet meer', () => {
  const loop = given(nietVast()).when(vt().antwoord('nee'));
  const antwoord = { uitkomst: 'geen', aanpassen: 'nee', heeftVoorwaarden: 'nee' };
  const id = 'drie-vragen:vt-oefenstad';
  loop.meldt({ verdachte: { leeftijdsgroep: '12-17' } });
  loop.expectRefused(reclassering().antwoordtOp(id, antwoord), 'geen-recht');
  loop.when(raad().antwoordtOp(id, antwoord));
  expect(taak(loop.zaak, id).status).toBe('beantwoord');
});
