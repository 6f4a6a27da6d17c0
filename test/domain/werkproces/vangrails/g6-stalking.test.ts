import { describe, expect, test } from 'vitest';
import { vangrailsBij } from '../../../../src/domain/werkproces/vangrails.ts';
import { feiten } from '../../../support/feiten.ts';

const kindgesprek = { rvdkGevraagd: true, gesproken: true, afgesproken: true };
const goed = { advies: 'maatregelen', em: 'gewogen', dut: 'geadviseerd', mediation: 'nee', referent: 'nee' };

function geraakt(antwoorden: Readonly<Record<string, string>>, stalking: boolean): boolean {
  return vangrailsBij({ soort: 'advies', antwoorden, kindgesprek }, feiten({ stalking })).includes('G6');
}

describe('G6: advies bij stalking', () => {
  test.each([
    ['alles gewogen', {}, false],
    ['EM en DUT geadviseerd', { em: 'geadviseerd', dut: 'geadviseerd' }, false],
    ['geen maatregelen, wel gewogen', { advies: 'geen-maatregelen' }, false],
    ['EM nog niet gewogen', { em: 'nog-niet' }, true],
    ['EM niet ingevuld', { em: '' }, true],
    ['DUT nog niet gewogen', { dut: 'nog-niet' }, true],
    ['DUT niet ingevuld', { dut: '' }, true],
    ['mediation geadviseerd', { mediation: 'ja' }, true],
    ['slachtoffer als referent', { referent: 'ja' }, true],
    ['mediation en referent niet ingevuld', { mediation: '', referent: '' }, false],
    ['advies volgt nog', { advies: 'volgt', em: 'nog-niet', mediation: 'ja' }, false],
    ['nog geen advies', { advies: '', em: '' }, false],
  ] as const)('%s: %j geeft %s', (_naam, anders, verwacht) => {
    const antwoorden = Object.fromEntries(
      Object.entries({ ...goed, ...anders }).filter(([, waarde]) => waarde !== ''),
    );
    expect(geraakt(antwoorden, true)).toBe(verwacht);
    expect(geraakt(antwoorden, false)).toBe(false);
  });
});
