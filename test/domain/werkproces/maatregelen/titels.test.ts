import { expect, test } from 'vitest';
import type { Maatregelinhoud, Titel } from '../../../../src/domain/werkproces/maatregelen/titels.ts';
import {
  inhouden,
  nietToegelaten,
  titelregels,
  titels,
} from '../../../../src/domain/werkproces/maatregelen/titels.ts';

/** One row per title, one column per content: x is allowed (B, Bijlage VIII). */
const toegelaten: Readonly<Record<Titel, string>> = {
  '509hh': 'contactverbod gebiedsverbod meldplicht begeleiding',
  schorsing:
    'contactverbod gebiedsverbod locatieverbod locatiegebod meldplicht begeleiding drugs-alcoholverbod klinische-opname begeleid-wonen gedragsinterventie overige',
  'voorwaarde-sepot':
    'contactverbod locatieverbod locatiegebod meldplicht begeleiding drugs-alcoholverbod klinische-opname begeleid-wonen gedragsinterventie overige',
  'voorwaarde-strafbeschikking':
    'contactverbod locatieverbod locatiegebod meldplicht begeleiding drugs-alcoholverbod klinische-opname begeleid-wonen gedragsinterventie overige',
  'voorwaarde-vonnis':
    'contactverbod locatieverbod locatiegebod meldplicht begeleiding drugs-alcoholverbod klinische-opname begeleid-wonen gedragsinterventie overige',
  huisverbod: 'contactverbod woningverbod',
  civiel: 'contactverbod gebiedsverbod ots uithuisplaatsing overige',
};

const paren = titels.flatMap((titel) => inhouden.map((inhoud) => [titel, inhoud] as const));

test.each(paren)('%s met %s', (titel: Titel, inhoud: Maatregelinhoud) => {
  const mag = toegelaten[titel].split(' ').includes(inhoud);
  expect(nietToegelaten(titel, [inhoud])).toEqual(mag ? [] : [inhoud]);
});

test('EM kan alleen bij bijzondere voorwaarden; 509hh vraagt ernstige bezwaren; een huisverbod is voor meerderjarigen', () => {
  const met = (eigenschap: 'em' | 'vraagtErnstigeBezwaren' | 'alleenMeerderjarig') =>
    titels.filter((titel) => titelregels[titel][eigenschap]);
  expect(met('em')).toEqual([
    'schorsing',
    'voorwaarde-sepot',
    'voorwaarde-strafbeschikking',
    'voorwaarde-vonnis',
  ]);
  expect(met('vraagtErnstigeBezwaren')).toEqual(['509hh']);
  expect(met('alleenMeerderjarig')).toEqual(['huisverbod']);
});
