import { describe, expect, test } from 'vitest';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { afspraakVan } from '../../../src/domain/zaak/routes/actieoverleg.ts';
import { openRoute } from '../../../src/domain/zaak/routes/route.ts';
import { toestemming } from '../../../src/domain/zaak/routes/spreekuuradvies.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import {
  iemand,
  kpc,
  ONVEILIG,
  ovj,
  politie,
  raad,
  reclassering,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import { given, herinneringen, open, taak } from '../../support/domain/verloop.ts';

const tot = (uiterlijk: number | null): string => naarIso(uiterlijk ?? 0).slice(0, 16);
/** What is owed on a road; side questions and the victim left out. */
const route = (loop: ReturnType<typeof given>): readonly string[] =>
  open(loop.zaak).filter((id) => /^(spreekuur|zvh|mda|overleg|actie|route)/.test(id));
const SPREEKUUR = 'spreekuur:1:3ro';

describe('HG-spreekuur', () => {
  const onHold = () => given(nietVast()).when(ovj().besluitZaak({ besluiten: ['hg-spreekuur'] }));

  test('de verdachte wordt binnen twee weken gesproken; de klok wordt bewaakt', () => {
    const loop = onHold();
    expect(route(loop)).toEqual([SPREEKUUR]);
    expect(tot(taak(loop.zaak, SPREEKUUR).uiterlijk)).toBe(tot(loop.nu + 14 * 86_400_000));
    loop.runsTo('2026-12-09T13:00:00+01:00');
    const gegeven = herinneringen(loop.zaak, SPREEKUUR).map((r) => r.replace(/ \d\d:\d\d/, ''));
    expect(gegeven).toEqual([
      '11-30 taakhouder',
      '12-05 taakhouder,kpc',
      '12-07 taakhouder,kpc,ovj',
      '12-08 taakhouder,kpc,ovj',
      '12-09 taakhouder,kpc,ovj',
    ]);
  });

  test('een minderjarige spreekt de Raad', () => {
    const loop = given(nietVast({ verdachte: { leeftijdsgroep: '12-17' } }));
    loop.when(ovj().besluitZaak({ besluiten: ['hg-spreekuur'] }));
    expect(route(loop)).toEqual(['spreekuur:1:rvdk']);
    loop.expectRefused(reclassering().antwoordtOp('spreekuur:1:rvdk', { gesprek: 'weigert' }), 'geen-recht');
    loop.when(raad().antwoordt('spreekuur'));
  });

  test.each([
    ['gesproken zonder toestemming te vragen', { gesprek: 'gesproken' }, 'ongeldig', null, false],
    ['met toestemming', { gesprek: 'gesproken', toestemming: 'ja' }, null, 'ja', true],
    ['zonder: de Meldcode', { gesprek: 'gesproken', toestemming: 'nee' }, null, 'nee', true],
    ['niet verschenen: de taak blijft', { gesprek: 'niet-verschenen' }, null, null, false],
    ['weigert: Veilig Thuis mag wel informeren', { gesprek: 'weigert' }, null, null, true],
  ] as const)('%s', (_, invoer, weigering, gegeven, verder) => {
    const loop = onHold();
    expect(loop.weigert(reclassering().antwoordt('spreekuur', invoer))?.code ?? null).toBe(weigering);
    expect(toestemming(loop.zaak)).toBe(gegeven);
    expect(route(loop)).toEqual(verder ? ['spreekuur-vragen:1:3ro'] : [SPREEKUUR]);
  });

  test('de gezamenlijke vragen beantwoordt 3RO of Veilig Thuis, en dan beslist de officier', () => {
    for (const wie of [reclassering(), vt()]) {
      const loop = onHold().when(reclassering().antwoordt('spreekuur'));
      loop.expectRefused(politie().antwoordtOp('spreekuur-vragen:1:3ro', {}), 'geen-recht');
      loop.when(
        wie.antwoordtOp('spreekuur-vragen:1:3ro', {
          samenGesprek: 'mdo',
          maatregelen: 'ja',
          contact: 'ja',
          advies: 'voorwaardelijk-sepot',
        }),
      );
      expect(route(loop)).toEqual(['route-besluit:1']);
      loop.when(ovj().besluitNaRoute(['voorwaardelijk-sepot']));
      expect(route(loop)).toEqual([]);
      expect(openRoute(loop.zaak, 'hg-spreekuur')).toBeNull();
    }
  });

  test('het advies van het spreekuur is het advies van stap 5 (G3)', () => {
    const begin = () =>
      given(zaak()).when(
        vt().antwoord('nee'),
        vt().vultAan({ ...VEILIG, structureel: 'ja' }),
        ovj().besluitVrijheid({ bewijs: 'voldoende' }),
        ovj().besluitZaak({ besluiten: ['hg-spreekuur'] }),
        reclassering().antwoordt('spreekuur'),
      );
    const vragen = { samenGesprek: 'nee', maatregelen: 'nee', contact: 'ja' };
    begin()
      .when(reclassering().antwoordt('spreekuur-vragen', vragen))
      .expectRefused(ovj().besluitNaRoute(['dagvaarding']), 'vangrail')
      .expectAccepted(ovj().besluitNaRoute(['dagvaarding'], 'anders'));
    const loop = begin()
      .when(reclassering().antwoordt('spreekuur-vragen', { ...vragen, advies: 'dagvaarding' }))
      .expectAccepted(ovj().besluitNaRoute(['dagvaarding']));
    expect(loop.zaak.besluiten.at(-1)?.vangrail).toBeNull();
  });

  test('een besluit zonder spreekuur eindigt het wachten; hetzelfde nog eens verzet de klok niet', () => {
    const loop = onHold().after(60);
    const eerst = taak(loop.zaak, SPREEKUUR).uiterlijk;
    loop.when(ovj().besluitZaak({ besluiten: ['hg-spreekuur', 'afdeling-onderzoeken'] }));
    expect(taak(loop.zaak, SPREEKUUR).uiterlijk).toBe(eerst);
    loop.when(ovj().besluitZaak({ besluiten: ['sepot-02'] }));
    expect(route(loop)).toEqual([]);
    expect(taak(loop.zaak, SPREEKUUR).status).toBe('vervallen');
  });

  test('nog eens naar het spreekuur is een nieuwe ronde met een eigen klok', () => {
    const loop = onHold().when(
      reclassering().antwoordt('spreekuur'),
      vt().antwoordtOp('spreekuur-vragen:1:3ro', {
        samenGesprek: 'nee',
        maatregelen: 'nee',
        contact: 'ja',
      }),
    );
    loop.after(60).when(ovj().besluitNaRoute(['hg-spreekuur']));
    expect(route(loop)).toEqual(['spreekuur:2:3ro']);
    expect(tot(taak(loop.zaak, 'spreekuur:2:3ro').uiterlijk)).toBe(tot(loop.nu + 14 * 86_400_000));
  });

  test('de officier kan het besluit ook laten zoals het is', () => {
    const loop = onHold().when(
      reclassering().antwoordt('spreekuur'),
      reclassering().antwoordt('spreekuur-vragen'),
    );
    loop.expectRefused(ovj().besluitNaRoute(['ongewijzigd', 'sepot-02']), 'ongeldig');
    const besluiten = loop.zaak.besluiten.length;
    loop.when(ovj().besluitNaRoute(['ongewijzigd']));
    expect(loop.zaak.besluiten).toHaveLength(besluiten);
    expect(route(loop)).toEqual([]);
  });
});

describe('Zorg- en Veiligheidshuis en MDA++', () => {
  const zvh = iemand('zvh');
  const eisen = ['actueel', 'doel', 'context', 'juridisch', 'kort', 'historie'];
  const verwezen = () => given(nietVast()).when(ovj().besluitZaak({ besluiten: ['zvh'] }));

  test('op de agenda binnen twee weken; het ZVH of de KPC legt het vast', () => {
    for (const wie of [zvh, kpc()]) {
      const loop = verwezen();
      expect(tot(taak(loop.zaak, 'zvh-agenda:1').uiterlijk)).toBe(tot(loop.nu + 14 * 86_400_000));
      loop.expectRefused(politie().antwoordtOp('zvh-agenda:1', {}), 'geen-recht');
      loop.expectRefused(wie.antwoordtOp('zvh-agenda:1', { datum: '2026-11-22', tafel: 'zvh' }), 'ongeldig');
      loop.when(wie.antwoordtOp('zvh-agenda:1', { datum: '2026-12-03', tafel: 'zvh' }));
      expect(route(loop)).toEqual(['zvh-advies:1']);
      expect(tot(taak(loop.zaak, 'zvh-advies:1').uiterlijk)).toBe('2026-12-03T23:59');
    }
  });

  test('MDA++: directe veiligheid binnen een week, het plan binnen vier', () => {
    const loop = verwezen().after(60).when(zvh.antwoordt('zvh-agenda'));
    expect(route(loop)).toEqual(['mda-veiligheid:1', 'mda-plan:1', 'zvh-advies:1']);
    expect(tot(taak(loop.zaak, 'mda-veiligheid:1').uiterlijk)).toBe(tot(loop.nu + 7 * 86_400_000));
    expect(tot(taak(loop.zaak, 'mda-plan:1').uiterlijk)).toBe(tot(loop.nu + 28 * 86_400_000));
  });

  test.each([
    ['alle zes', { eisen }, null],
    ...eisen.map((eis) => [`zonder ${eis}`, { eisen: eisen.filter((e) => e !== eis) }, 'ongeldig'] as const),
    ['niet alle zes, toch versturen', { eisen: ['actueel'], toch: 'ja' }, null],
    ['geen enkele eis langsgelopen', {}, 'ongeldig'],
  ] as const)('het advies langs de zes eisen: %s', (_, invoer, weigering) => {
    const loop = verwezen().when(zvh.antwoordt('zvh-agenda'));
    const stap = zvh.antwoordt('zvh-advies', { advies: 'vervolgen', ...invoer });
    expect(loop.weigert(stap)?.code ?? null).toBe(weigering);
    expect(route(loop).includes('route-besluit:1')).toBe(weigering === null);
  });

  test('de uitkomst gaat terug naar een besluit van de officier', () => {
    const loop = verwezen().when(zvh.antwoordt('zvh-agenda'), zvh.antwoordt('zvh-advies'));
    loop.expectRefused(zvh.antwoordt('zvh-advies'), 'niet-nu');
    loop.when(ovj().besluitNaRoute(['dagvaarding']));
    expect(route(loop)).toEqual([]);
    expect(loop.zaak.besluiten.at(-1)).toMatchObject({ besluiten: ['dagvaarding'] });
  });
});

describe('actieoverleg', () => {
  test.each([
    ['beide criteria', {}, null],
    ['niet voor VT', { relevant: ['politie', 'ovj'] }, 'ongeldig'],
    ['niet voor de politie', { relevant: ['vt', 'ovj'] }, 'ongeldig'],
    ['niet voor OM', { relevant: ['vt', 'politie'] }, 'ongeldig'],
    ['zonder inhoudelijke factor', { inhoud: [] }, 'ongeldig'],
    ['zonder concrete vraag', { vraag: '' }, 'ongeldig'],
    ['spoed is bellen', { spoed: 'ja' }, 'ongeldig'],
  ])('aanmelden: %s', (_, anders, weigering) => {
    const loop = given(zaak());
    expect(loop.weigert(politie().meldtOverlegAan(anders))?.code ?? null).toBe(weigering);
    expect(openRoute(loop.zaak, 'actieoverleg') === null).toBe(weigering !== null);
  });

  test('elke partner meldt aan, beheer niet; een tweede tegelijk kan niet', () => {
    for (const rol of ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'halt', 'zvh'] as const) {
      given(zaak()).when(iemand(rol).meldtOverlegAan()).expectRefused(vt().meldtOverlegAan(), 'niet-nu');
    }
    given(zaak()).expectRefused(iemand('beheer').meldtOverlegAan(), 'geen-recht');
  });

  test('Veilig Thuis zit voor en geeft eerst zijn beoordeling; drie stappen na elkaar, dan terug', () => {
    const loop = given(zaak()).when(politie().meldtOverlegAan());
    expect(route(loop)).toEqual(['overleg-zorg:1:vt-oefenstad']);
    expect(tot(taak(loop.zaak, 'overleg-zorg:1:vt-oefenstad').uiterlijk)).toBe(tot(loop.nu + 7 * 86_400_000));
    const zonder = { notitie: 'Zorg.', eigenaar: 'politie', datum: '2026-12-18' };
    loop.expectRefused(vt().antwoordt('overleg-zorg', zonder), 'ongeldig');
    loop.expectRefused(politie().antwoordtOp('overleg-zorg:1:vt-oefenstad', zonder), 'geen-recht');
    loop.when(vt().antwoordt('overleg-zorg'));
    expect(route(loop)).toEqual([
      'overleg-nodig:1:vt-oefenstad',
      'actie:1:overleg-zorg:vt-oefenstad:politie',
    ]);
    loop.when(
      vt().antwoordt('overleg-nodig', { ...zonder, eigenaar: 'vt' }),
      vt().antwoordt('overleg-vervolg'),
    );
    expect(route(loop)).toEqual([
      'actie:1:overleg-zorg:vt-oefenstad:politie',
      'actie:1:overleg-nodig:vt-oefenstad:vt-oefenstad',
      'route-besluit:1',
      'actie:1:overleg-vervolg:vt-oefenstad:politie',
    ]);
    loop.when(ovj().besluitNaRoute(['ongewijzigd']));
    expect(route(loop)).toHaveLength(3);
  });

  test.each([
    [{ betrokkenenHoren: 'niets' }, null, []],
    [{ betrokkenenHoren: 'deel' }, 'ongeldig', []],
    [{ betrokkenenHoren: 'alles', betrokkenenDoor: 'politie', betrokkenenOp: '2026-11-22' }, 'ongeldig', []],
    [
      { betrokkenenHoren: 'deel', betrokkenenDoor: 'politie', betrokkenenOp: '2026-12-18' },
      null,
      ['actie:1:overleg-vervolg:vt-oefenstad:betrokkenen:politie'],
    ],
  ])('wat betrokkenen horen, wanneer en van wie: %j', (horen, weigering, acties) => {
    const loop = given(zaak()).when(politie().meldtOverlegAan());
    loop.when(vt().antwoordt('overleg-zorg'), vt().antwoordt('overleg-nodig'));
    const stap = { notitie: 'Afspraak.', eigenaar: 'politie', datum: '2026-12-18' };
    expect(loop.weigert(vt().antwoordt('overleg-vervolg', { ...stap, ...horen }))?.code ?? null).toBe(
      weigering,
    );
    expect(open(loop.zaak).filter((id) => id.includes('betrokkenen'))).toEqual(acties);
  });

  test.each([
    [undefined, []],
    [['betrokkenen'], []],
    [['betrokkenen', '3ro', 'lokaal-team'], ['actie:1:overleg-vervolg:vt-oefenstad:partijen:vt-oefenstad']],
  ])('wie nog van de afspraken moet weten, hoort het van wie voorzat: %j', (informeren, acties) => {
    const loop = given(zaak()).when(politie().meldtOverlegAan());
    loop.when(vt().antwoordt('overleg-zorg'), vt().antwoordt('overleg-nodig'));
    const stap = {
      notitie: 'Afspraak.',
      eigenaar: 'politie',
      datum: '2026-12-18',
      betrokkenenHoren: 'niets',
    };
    loop.when(vt().antwoordt('overleg-vervolg', { ...stap, ...(informeren && { informeren }) }));
    expect(open(loop.zaak).filter((id) => id.includes('partijen'))).toEqual(acties);
    for (const id of acties) {
      expect(afspraakVan(loop.zaak, id)?.wat).toEqual({ informeren: ['lokaal-team', '3ro'] });
    }
    expect(afspraakVan(loop.zaak, 'inbreng:politie')).toBeNull();
  });

  test('een actie heeft een eigenaar en een dag, en herinnert tot zij klaar is', () => {
    const loop = given(zaak()).when(vt().meldtOverlegAan(), vt().antwoordt('overleg-zorg'));
    loop.when(vt().voegtActieToe({ eigenaar: '3ro', datum: '2026-12-10' }));
    loop.expectRefused(vt().voegtActieToe({ datum: '2026-11-22' }), 'ongeldig');
    const id = 'actie:1:extra-1:3ro';
    loop.runsTo('2026-12-12T10:00:00+01:00');
    expect(herinneringen(loop.zaak, id)).toEqual([
      '12-09 08:59 taakhouder',
      '12-10 08:59 taakhouder',
      '12-11 08:59 taakhouder,kpc',
      '12-12 08:59 taakhouder,kpc',
    ]);
    loop.expectRefused(politie().antwoordtOp(id, { uitkomst: 'klaar' }), 'geen-recht');
    loop.when(reclassering().antwoordtOp(id, { uitkomst: 'klaar' }));
    expect(route(loop)).not.toContain(id);
  });

  test('een actie toevoegen kan tijdens het overleg en aan tafel, door wie meedoet', () => {
    given(zaak())
      .expectRefused(iemand('shn').voegtActieToe(), 'geen-recht')
      .expectAccepted(vt().voegtActieToe())
      .when(vt().meldtOverlegAan())
      .expectRefused(iemand('shn').voegtActieToe(), 'geen-recht')
      .when(politie().voegtActieToe(), ovj().voegtActieToe(), kpc().voegtActieToe());
  });
});

test('met alles onderweg is sluiten één reden ver, en heropenen vraagt het opnieuw', () => {
  const loop = given(zaak({ kinderen: 'getuige' })).when(
    vt().antwoord('ja'),
    vt().vultAan({ ...ONVEILIG, vtMelding: 'ontbreekt' }),
    ovj().besluitVrijheid({}, 'anders'),
    ovj().besluitZaak({ besluiten: ['hg-spreekuur', 'zvh'] }, 'anders'),
    politie().meldtOverlegAan(),
  );
  const eerst = open(loop.zaak);
  expect(eerst).toEqual(
    expect.arrayContaining(['vt-melding', SPREEKUUR, 'zvh-agenda:2', 'triage:vt-oefenstad']),
  );
  loop.when(kpc().sluit('anders'));
  expect(open(loop.zaak)).toEqual([]);
  loop.when(kpc().heropent());
  expect([...open(loop.zaak)].toSorted()).toEqual([...eerst].toSorted());
});
