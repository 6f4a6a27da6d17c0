import { describe, expect, test } from 'vitest';
import { vangrailsBij } from '../../../../src/domain/werkproces/vangrails.ts';
import { feiten } from '../../../support/feiten.ts';

const janee = [true, false] as const;
const gesprekken = janee.flatMap((rvdkGevraagd) =>
  janee.flatMap((gesproken) =>
    janee.map((afgesproken) => ({ rvdkGevraagd, gesproken, afgesproken }) as const),
  ),
);

describe('G7: advies terwijl er kinderen betrokken zijn', () => {
  test.each(gesprekken)('%j', (kindgesprek) => {
    const compleet = kindgesprek.rvdkGevraagd && kindgesprek.gesproken && kindgesprek.afgesproken;
    for (const kinderen of ['ja', 'nee', 'onbekend'] as const) {
      for (const advies of ['maatregelen', 'geen-maatregelen', 'volgt', null]) {
        const antwoorden = advies === null ? {} : { advies };
        const isAdvies = advies === 'maatregelen' || advies === 'geen-maatregelen';
        expect(
          vangrailsBij({ soort: 'advies', antwoorden, kindgesprek }, feiten({ kinderen })),
          `kinderen ${kinderen}, advies ${advies}`,
        ).toEqual(kinderen === 'ja' && isAdvies && !compleet ? ['G7'] : []);
      }
    }
  });
});
