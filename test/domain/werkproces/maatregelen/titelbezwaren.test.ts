import { describe, expect, test } from 'vitest';
import type { Titelvraag } from '../../../../src/domain/werkproces/maatregelen/titelbezwaren.ts';
import { titelbezwaren } from '../../../../src/domain/werkproces/maatregelen/titelbezwaren.ts';
import { inhouden, titelregels, titels } from '../../../../src/domain/werkproces/maatregelen/titels.ts';

const kan = { ernstigeBezwaren: 'ja', minderjarig: false, eigenWoning: 'ja' } as const;

describe('G9: wat tussen een maatregel en haar titel staat', () => {
  test('inhoud en EM zoals de tabel van de titels zegt', () => {
    for (const titel of titels) {
      const ander = inhouden.filter((inhoud) => !titelregels[titel].inhoud.includes(inhoud));
      expect(titelbezwaren({ titel, inhoud: titelregels[titel].inhoud, em: false }, kan)).toEqual([]);
      for (const inhoud of ander) {
        const vraag = { titel, inhoud: ['contactverbod', inhoud], em: false } as const;
        expect(titelbezwaren(vraag, kan)).toEqual(['inhoud-niet-bij-titel']);
      }
      const em = titelbezwaren({ titel, inhoud: [], em: true }, kan);
      expect(em).toEqual(titelregels[titel].em ? [] : ['em-niet-bij-titel']);
    }
  });

  const gedragsaanwijzing: Titelvraag = { titel: '509hh', inhoud: ['contactverbod'], em: false };
  const huisverbod: Titelvraag = { titel: 'huisverbod', inhoud: ['woningverbod'], em: false };
  const voorwaarde: Titelvraag = { titel: 'voorwaarde-sepot', inhoud: ['contactverbod'], em: false };
  test.each([
    [gedragsaanwijzing, { ...kan, ernstigeBezwaren: 'nee' }, ['geen-ernstige-bezwaren']],
    [gedragsaanwijzing, { ...kan, ernstigeBezwaren: 'onbekend' }, ['geen-ernstige-bezwaren']],
    [gedragsaanwijzing, { ...kan, minderjarig: true, eigenWoning: 'nee' }, []],
    [huisverbod, { ...kan, ernstigeBezwaren: 'nee' }, []],
    [huisverbod, { ...kan, minderjarig: true }, ['minderjarig']],
    [huisverbod, { ...kan, eigenWoning: 'nee' }, ['niet-eigen-woning']],
    [huisverbod, { ...kan, eigenWoning: 'onbekend' }, []],
    [voorwaarde, { ernstigeBezwaren: 'nee', minderjarig: true, eigenWoning: 'nee' }, []],
    [{ titel: null, inhoud: ['contactverbod'], em: true }, kan, ['geen-titel']],
  ] as const)('%o, %o: %j', (vraag, situatie, bezwaren) => {
    expect(titelbezwaren(vraag, situatie)).toEqual(bezwaren);
  });
});
