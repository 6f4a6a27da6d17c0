import { describe, expect, test } from 'vitest';
import { isAdvies } from '../../../src/domain/werkproces/advies.ts';
import type { Antwoorden } from '../../../src/domain/werkproces/formulier.ts';
import { deelACompleet, deelAOntbreekt, neeVraagtReden } from '../../../src/domain/werkproces/nee-reden.ts';

const mishandeling = { omschrijving: 'Mishandeling', artikel: '300', maxStrafJaren: 3 };
const gewoon = { feiten: [mishandeling] };

describe('wanneer "nee" een reden vraagt', () => {
  test.each([
    ['een gewone zaak', gewoon, {}, false],
    ['een feit zonder bekende straf', { feiten: [{ omschrijving: 'Onbekend' }] }, {}, false],
    ['een feit van 7 jaar', { feiten: [{ ...mishandeling, maxStrafJaren: 7 }] }, {}, false],
    ['een feit van 8 jaar', { feiten: [mishandeling, { ...mishandeling, maxStrafJaren: 8 }] }, {}, true],
    ['SASH gemiddeld', { ...gewoon, sash: 'gemiddeld' }, {}, false],
    ['SASH hoog', { ...gewoon, sash: 'hoog' }, {}, true],
    ['een lopende maatregel', { ...gewoon, lopendeMaatregelen: ['509hh'] }, {}, true],
    ['geen lopende maatregel', { ...gewoon, lopendeMaatregelen: [] }, {}, false],
    ['geval 8-jaarsfeit', gewoon, { gevallen: ['8-jaarsfeit'] }, true],
    ['geval schending', gewoon, { gevallen: ['vuurwapen', 'schending'] }, true],
    ['een ander geval', gewoon, { gevallen: ['vuurwapen'] }, false],
  ] as const)('%s: %#', (_, melding, antwoorden, verwacht) => {
    expect(neeVraagtReden(melding, antwoorden)).toBe(verwacht);
  });
});

const veilig: Antwoorden = { gevallen: ['geen-van-deze'], toegang: 'onbekend', zicht: 'onbekend' };
const gevaar: Antwoorden = { gevallen: ['vuurwapen'], toegang: 'ja', zicht: 'nee' };

describe('wanneer deel A compleet is', () => {
  test.each([
    ['ja, alles beantwoord', gevaar, 'ja', false, []],
    ['ja met reden nodig: alleen een nee vraagt die', gevaar, 'ja', true, []],
    ['ja, niets beantwoord', {}, 'ja', false, ['gevallen', 'toegang', 'zicht']],
    ['ja, toegang ontbreekt', { ...gevaar, toegang: '' }, 'ja', false, ['toegang']],
    ['ja, lege gevallen', { ...gevaar, gevallen: [] }, 'ja', false, ['gevallen']],
    ['nee, geen van de gevallen', veilig, 'nee', false, []],
    ['voorlopig nee, geen van de gevallen', veilig, 'nee-voorlopig', false, []],
    ['nee, maar een reden is nodig', veilig, 'nee', true, ['redenNee']],
    ['nee, met de nodige reden', { ...veilig, redenNee: 'plan' }, 'nee', true, []],
    ['nee, een geval maar geen toegang', { ...gevaar, toegang: 'nee' }, 'nee', false, []],
    ['nee, een geval maar derden hebben zicht', { ...gevaar, zicht: 'ja' }, 'nee', false, []],
    ['nee, terwijl de antwoorden ja zeggen', gevaar, 'nee', false, ['redenNee']],
    ['nee, terwijl toegang onbekend is', { ...gevaar, toegang: 'onbekend' }, 'nee', false, ['redenNee']],
    ['nee tegen de antwoorden in, met reden', { ...gevaar, redenNee: 'elders' }, 'nee', false, []],
  ] as const)('%s', (_, antwoorden, acuut, reden, ontbreekt) => {
    expect(deelAOntbreekt(antwoorden, acuut, reden)).toEqual(ontbreekt);
    expect(deelACompleet(antwoorden, acuut, reden)).toBe(ontbreekt.length === 0);
  });

  test('zonder antwoord op de vraag is deel A nooit compleet', () => {
    expect(deelACompleet(veilig, 'onbekend', false)).toBe(false);
  });
});

test.each([
  ['maatregelen', true],
  ['geen-maatregelen', true],
  ['volgt', false],
])('advies %s is het advies van stap 5: %s', (advies, verwacht) => {
  expect(isAdvies({ advies })).toBe(verwacht);
  expect(isAdvies({})).toBe(false);
});
