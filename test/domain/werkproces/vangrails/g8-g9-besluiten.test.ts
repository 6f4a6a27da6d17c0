import { describe, expect, test } from 'vitest';
import type { Feiten } from '../../../../src/domain/werkproces/feiten.ts';
import type { Handeling } from '../../../../src/domain/werkproces/vangrails/regel.ts';
import { vangrailsBij } from '../../../../src/domain/werkproces/vangrails.ts';
import { feiten } from '../../../support/feiten.ts';

function geraakt(naam: 'G8' | 'G9', handeling: Handeling, anders: Partial<Feiten> = {}): boolean {
  return vangrailsBij(handeling, feiten({ deelACompleet: true, ...anders })).includes(naam);
}

describe('G8: meer toegang zonder nieuwe acute beoordeling', () => {
  test.each([
    [{ soort: 'vrijheid', besluit: 'heenzenden', ruimerZonderToets: true }, true],
    [{ soort: 'vrijheid', besluit: 'heenzenden-509hh', ruimerZonderToets: true }, true],
    [{ soort: 'vrijheid', besluit: 'heenzenden', ruimerZonderToets: false }, false],
    [{ soort: 'vrijheid', besluit: 'heenzenden' }, false],
    [{ soort: 'vrijheid', besluit: 'ivs', ruimerZonderToets: true }, false],
    [{ soort: 'vrijheid', besluit: 'voorgeleiding', ruimerZonderToets: true }, false],
    [{ soort: 'zaak', besluiten: ['dagvaarding'], ruimerZonderToets: true }, true],
    [{ soort: 'zaak', besluiten: ['dagvaarding'], ruimerZonderToets: false }, false],
    [{ soort: 'toegang', getoetst: false }, true],
    [{ soort: 'toegang', getoetst: true }, false],
    [{ soort: 'sluiten', openTaken: 1 }, false],
  ] as const)('%j: %s', (handeling, verwacht) => {
    expect(geraakt('G8', handeling)).toBe(verwacht);
  });
});

describe('G9: maatregel en titel in een besluit', () => {
  const alle509hh = ['contactverbod', 'gebiedsverbod', 'meldplicht', 'begeleiding'] as const;
  test.each(alle509hh)('%s is 509hh en vraagt ernstige bezwaren', (maatregel) => {
    for (const ernstigeBezwaren of ['ja', 'nee', 'onbekend'] as const) {
      const zonder = ernstigeBezwaren !== 'ja';
      const vrijheid = { soort: 'vrijheid', besluit: 'heenzenden', maatregelen: [maatregel] } as const;
      const zaak = { soort: 'zaak', besluiten: ['plandatum'], maatregelen: [maatregel] } as const;
      expect(geraakt('G9', vrijheid, { ernstigeBezwaren })).toBe(zonder);
      expect(geraakt('G9', zaak, { ernstigeBezwaren })).toBe(zonder);
      expect(geraakt('G9', { soort: 'vrijheid', besluit: 'heenzenden-509hh' }, { ernstigeBezwaren })).toBe(
        zonder,
      );
    }
  });

  test.each([
    [{}, false],
    [{ eigenWoning: 'ja' }, false],
    [{ eigenWoning: 'nee' }, true],
    [{ minderjarig: true }, true],
  ] as const)('huisverbod, %j: %s', (anders, verwacht) => {
    const handeling = { soort: 'vrijheid', besluit: 'heenzenden', maatregelen: ['huisverbod'] } as const;
    expect(geraakt('G9', handeling, anders)).toBe(verwacht);
  });

  test.each([
    ['heenzenden', false, true],
    ['heenzenden', true, false],
    ['voorgeleiding', false, false],
    ['ivs', false, true],
  ] as const)('schorsingsvoorwaarden bij %s, voorgeleid %s: %s', (besluit, voorgeleid, verwacht) => {
    const handeling = { soort: 'vrijheid', besluit, maatregelen: ['schorsingsvoorwaarden'] } as const;
    expect(geraakt('G9', handeling, { voorgeleid })).toBe(verwacht);
  });

  test('een lopende maatregel heeft haar titel al', () => {
    const handeling = {
      soort: 'zaak',
      besluiten: ['plandatum'],
      maatregelen: ['lopende-maatregel'],
    } as const;
    expect(geraakt('G9', handeling, { ernstigeBezwaren: 'nee', minderjarig: true })).toBe(false);
  });

  test.each([
    [{ titel: null, inhoud: ['contactverbod'], em: false }, true],
    [{ titel: 'voorwaarde-sepot', inhoud: ['locatieverbod'], em: true }, false],
    [{ titel: '509hh', inhoud: ['gebiedsverbod'], em: true }, true],
    [{ titel: '509hh', inhoud: ['klinische-opname'], em: false }, true],
  ] as const)('een maatregel die wordt vastgelegd, %j: %s', (maatregel, verwacht) => {
    expect(geraakt('G9', { soort: 'maatregel', maatregel }, { ernstigeBezwaren: 'ja' })).toBe(verwacht);
  });
});
