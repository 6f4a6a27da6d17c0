import { describe, expect, test } from 'vitest';
import { UUR } from '../../../../src/domain/termijnen/tijdstip.ts';
import {
  acuteToetsen,
  toegangswijzigingen,
} from '../../../../src/domain/werkproces/vangrails/g8-acute-toets.ts';

const EINDE = 1000 * UUR;
const VENSTER = 72 * UUR;

describe('G8: voor elke wijziging van de toegang een nieuwe acute beoordeling', () => {
  test.each([
    ['geen antwoord', [], false],
    ['voor het venster', [EINDE - VENSTER - 1], false],
    ['aan het begin van het venster', [EINDE - VENSTER], true],
    ['op het moment zelf', [EINDE], true],
    ['erna', [EINDE + 1], false],
    ['lang ervoor en erin', [0, EINDE - UUR], true],
  ] as const)('%s: gedaan %s', (_naam, beantwoordOp, gedaan) => {
    for (const soort of toegangswijzigingen) {
      const wijziging = { id: 'm1', soort, moment: EINDE };
      expect(acuteToetsen([wijziging], beantwoordOp, VENSTER)).toEqual([
        { wijziging, vanaf: EINDE - VENSTER, uiterlijk: EINDE, gedaan },
      ]);
    }
  });

  test('elke wijziging heeft haar eigen beoordeling, de eerste voorop', () => {
    const later = { id: 'm1', soort: 'einde-maatregel', moment: EINDE } as const;
    const eerst = { id: 'm2', soort: 'vrijlating', moment: EINDE - 200 * UUR } as const;
    const gelijk = { id: 'm0', soort: 'maatregel-opgeheven', moment: EINDE } as const;
    const toetsen = acuteToetsen([later, eerst, gelijk], [EINDE - 201 * UUR], VENSTER);
    expect(toetsen.map(({ wijziging, gedaan }) => [wijziging.id, gedaan])).toEqual([
      ['m2', true],
      ['m0', false],
      ['m1', false],
    ]);
  });
});
