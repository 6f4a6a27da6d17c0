import { describe, expect, test } from 'vitest';
import {
  vangrailRedenen,
  vrijheidsbesluiten,
  zaakbesluiten,
} from '../../../src/domain/werkproces/besluiten.ts';
import type { Feiten } from '../../../src/domain/werkproces/feiten.ts';
import type { Handeling } from '../../../src/domain/werkproces/vangrails/regel.ts';
import {
  magDoor,
  redenenBij,
  suggereertIvs,
  vangrailsBij,
} from '../../../src/domain/werkproces/vangrails.ts';
import { alleFeiten, feiten } from '../../support/feiten.ts';

const heenzenden = { soort: 'vrijheid', besluit: 'heenzenden' } as const;
const met509hh = { soort: 'vrijheid', besluit: 'heenzenden-509hh' } as const;

const alleHandelingen: readonly Handeling[] = [
  ...vrijheidsbesluiten.map((besluit) => ({ soort: 'vrijheid', besluit }) as const),
  ...zaakbesluiten.map((besluit) => ({ soort: 'zaak', besluiten: [besluit] }) as const),
  { soort: 'zaak', besluiten: ['dagvaarding', 'plandatum'] },
  { soort: 'zaak', besluiten: ['sepot-02', 'zvh'] },
  { soort: 'zaak', besluiten: [] },
  { soort: 'sluiten', openTaken: 0 },
  { soort: 'sluiten', openTaken: 2 },
  { soort: 'vrijheid', besluit: 'heenzenden', maatregelen: ['huisverbod'], ruimerZonderToets: true },
  { soort: 'zaak', besluiten: ['plandatum'], maatregelen: ['gebiedsverbod'], ruimerZonderToets: true },
  {
    soort: 'advies',
    antwoorden: { advies: 'maatregelen', mediation: 'ja' },
    kindgesprek: { rvdkGevraagd: false, gesproken: false, afgesproken: false },
  },
  { soort: 'maatregel', maatregel: { titel: null, inhoud: ['contactverbod'], em: true } },
  { soort: 'toegang', getoetst: false },
];

/** The first of all combinations of these facts and actions for which it does not hold. */
function uitzondering(
  assen: Parameters<typeof alleFeiten>[0],
  handelingen: readonly Handeling[],
  klopt: (handeling: Handeling, feiten: Feiten) => boolean,
): { readonly handeling: Handeling; readonly f: Feiten } | undefined {
  return alleFeiten(assen)
    .flatMap((f) => handelingen.map((handeling) => ({ handeling, f })))
    .find(({ handeling, f }) => !klopt(handeling, f));
}

const vrijheidsassen = [
  'soort',
  'acuut',
  'deelACompleet',
  'ernstigeBezwaren',
  'maatregelOpgelegd',
  'voorlopigeHechtenis',
] as const;
const zaakassen = [
  'acuut',
  'structureel',
  'bewijs',
  'adviesBinnen',
  'maatregelOpgelegd',
  'veiligheidsvoorwaarden',
] as const;

describe('G1: heenzenden terwijl het acuut onveilig is', () => {
  test.each([
    ['ja', false, true],
    ['ja', true, false],
    ['nee', false, false],
    ['nee', true, false],
    ['nee-voorlopig', false, false],
    ['nee-voorlopig', true, false],
    ['onbekend', false, false],
    ['onbekend', true, false],
  ] as const)('acuut %s, maatregel opgelegd %s: %s', (acuut, maatregelOpgelegd, geraakt) => {
    const f = feiten({ acuut, maatregelOpgelegd, deelACompleet: true });
    expect(vangrailsBij(heenzenden, f).includes('G1')).toBe(geraakt);
  });

  test('een gedragsaanwijzing is zelf de maatregel', () => {
    const f = feiten({ acuut: 'ja', deelACompleet: true, ernstigeBezwaren: 'ja' });
    expect(vangrailsBij(met509hh, f)).toEqual([]);
  });
});

describe('G2: heenzenden zonder complete deel A', () => {
  test.each([
    [false, 'ja', true],
    [false, 'onbekend', true],
    [false, 'nee', false],
    [true, 'ja', false],
    [true, 'onbekend', false],
    [true, 'nee', false],
  ] as const)('compleet %s, ernstige bezwaren %s: %s', (deelACompleet, ernstigeBezwaren, geraakt) => {
    const f = feiten({ acuut: 'onbekend', deelACompleet, ernstigeBezwaren });
    expect(vangrailsBij(heenzenden, f).includes('G2')).toBe(geraakt);
    expect(vangrailsBij(met509hh, f).includes('G2')).toBe(geraakt);
  });

  test('IVS wordt alleen genoemd bij ernstige bezwaren en een feit met voorlopige hechtenis', () => {
    expect(
      uitzondering(vrijheidsassen, [heenzenden, met509hh], (handeling, f) => {
        const verwacht =
          !f.deelACompleet &&
          f.ernstigeBezwaren === 'ja' &&
          f.voorlopigeHechtenis === 'ja' &&
          f.soort === 'vast';
        return suggereertIvs(vangrailsBij(handeling, f), f) === verwacht;
      }),
    ).toBeUndefined();
  });
});

describe('G3: afdoening zonder advies', () => {
  test.each([
    ['sepot-01', false],
    ['sepot-02', false],
    ['beleidssepot', true],
    ['voorwaardelijk-sepot', true],
    ['strafbeschikking', true],
    ['om-hoorzitting', true],
    ['dagvaarding', true],
    ['plandatum', false],
    ['hg-spreekuur', false],
    ['afdeling-onderzoeken', false],
    ['zvh', false],
  ] as const)('%s: %s', (besluit, geraakt) => {
    const f = feiten({ bewijs: 'voldoende', acuut: 'ja', maatregelOpgelegd: true });
    expect(vangrailsBij({ soort: 'zaak', besluiten: [besluit] }, f)).toEqual(geraakt ? ['G3'] : []);
  });

  test('bij onveiligheid zonder advies, tenzij het bewijs onvoldoende heet', () => {
    const dagvaarding = { soort: 'zaak', besluiten: ['sepot-02', 'dagvaarding'] } as const;
    expect(
      uitzondering(zaakassen, [dagvaarding], (handeling, f) => {
        const acuutOfStructureel = f.acuut === 'ja' || f.structureel === 'ja';
        const verwacht = f.bewijs !== 'onvoldoende' && acuutOfStructureel && !f.adviesBinnen;
        return vangrailsBij(handeling, f).includes('G3') === verwacht;
      }),
    ).toBeUndefined();
  });
});

describe('G4: plandatum zonder maatregelen voor de tussentijd', () => {
  const plandatum = { soort: 'zaak', besluiten: ['plandatum'] } as const;
  test.each([
    // acuut, structureel, maatregel, voorwaarden
    ['ja', 'nee', false, false, true],
    ['ja', 'nee', false, true, true],
    ['ja', 'ja', false, true, true],
    ['ja', 'nee', true, false, false],
    ['ja', 'ja', true, false, false],
    ['nee', 'ja', false, false, true],
    ['nee', 'ja', false, true, false],
    ['nee', 'ja', true, false, false],
    ['nee', 'nee', false, false, false],
    ['nee', 'onbekend', false, false, false],
    ['nee-voorlopig', 'ja', false, false, true],
    ['nee-voorlopig', 'ja', false, true, false],
    ['onbekend', 'ja', false, true, true],
    ['onbekend', 'onbekend', false, false, true],
    ['onbekend', 'onbekend', true, false, false],
  ] as const)(
    'acuut %s, structureel %s, maatregel %s, voorwaarden %s: %s',
    (acuut, structureel, maatregelOpgelegd, veiligheidsvoorwaarden, geraakt) => {
      const f = feiten({ acuut, structureel, maatregelOpgelegd, veiligheidsvoorwaarden });
      expect(vangrailsBij(plandatum, f)).toEqual(geraakt ? ['G4'] : []);
    },
  );

  test('zonder HG-label vraagt niemand deel A: dan zegt onbekend niets', () => {
    expect(vangrailsBij(plandatum, feiten({ acuut: 'onbekend', deelACompleet: true }))).toEqual([]);
  });

  test('geen andere beslissing raakt G4', () => {
    const andere = zaakbesluiten
      .filter((besluit) => besluit !== 'plandatum')
      .map((besluit) => ({ soort: 'zaak', besluiten: [besluit] }) as const);
    expect(
      uitzondering(zaakassen, andere, (handeling, f) => !vangrailsBij(handeling, f).includes('G4')),
    ).toBeUndefined();
  });
});

test('G5: sluiten met open taken', () => {
  expect(vangrailsBij({ soort: 'sluiten', openTaken: 1 }, feiten({}))).toEqual(['G5']);
  expect(vangrailsBij({ soort: 'sluiten', openTaken: 0 }, feiten({}))).toEqual([]);
});

describe('een vangrail houdt niets tegen', () => {
  test('met een vaste reden mag alles door, in elke combinatie', () => {
    expect(
      uitzondering(
        [...vrijheidsassen, 'structureel', 'bewijs', 'adviesBinnen'],
        alleHandelingen,
        (handeling, f) => {
          const geraakt = vangrailsBij(handeling, f);
          const aangeboden = redenenBij(geraakt);
          return (
            vangrailRedenen.every((reden) => magDoor(geraakt, reden)) &&
            magDoor(geraakt, null) === (geraakt.length === 0) &&
            aangeboden.length > 0 === geraakt.length > 0
          );
        },
      ),
    ).toBeUndefined();
  });

  test('inverzekeringstelling en voorgeleiding raken er nooit een', () => {
    const vast: readonly Handeling[] = [
      { soort: 'vrijheid', besluit: 'ivs' },
      { soort: 'vrijheid', besluit: 'voorgeleiding' },
    ];
    expect(
      uitzondering(
        [...vrijheidsassen, 'structureel', 'bewijs'],
        vast,
        (handeling, f) => vangrailsBij(handeling, f).length === 0,
      ),
    ).toBeUndefined();
  });

  test('elke vangrail heeft eigen vaste redenen, "anders" staat achteraan; samen staan ze bij elkaar', () => {
    expect(redenenBij(['G1', 'G2'])).toEqual([
      'geen-bewijs',
      'geen-bezwaren',
      'termijn-verstreken',
      'anders',
    ]);
    expect(redenenBij(['G3'])).toEqual([
      'termijn-verstreken',
      'advies-mondeling',
      'advies-niet-nodig',
      'anders',
    ]);
    expect(redenenBij(['G4'])).toEqual(['verdachte-vast', 'plan-met-zicht', 'anders']);
    expect(redenenBij(['G5'])).toEqual(['al-geinformeerd', 'anders']);
    expect(redenenBij(['G6'])).toEqual(['overweging-volgt', 'geen-hoog-risico', 'anders']);
    expect(redenenBij(['G7'])).toEqual(['gesprek-volgt', 'belang-onderzoek', 'anders']);
    expect(redenenBij(['G8'])).toEqual(['termijn-verstreken', 'nog-actueel', 'maatregel-blijft', 'anders']);
    expect(redenenBij(['G9'])).toEqual(['titel-volgt', 'anders']);
    expect(redenenBij(['G4', 'G9'])).toEqual(['verdachte-vast', 'plan-met-zicht', 'titel-volgt', 'anders']);
    expect(redenenBij([])).toEqual([]);
  });
});
