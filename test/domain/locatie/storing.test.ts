// What is wrong at a location is told once when it begins and once when it is over.
import { expect, test } from 'vitest';
import type { Storing, Storingen } from '../../../src/domain/locatie/storing/storing.ts';
import {
  beslisStoringen,
  evolveStoringen,
  GEEN_STORING,
  storingen,
} from '../../../src/domain/locatie/storing/storing.ts';

function kijkt(staat: Storingen, op: number, ...nu: readonly Storing[]) {
  const events = beslisStoringen(staat, { type: 'meld-storingen', gekeken: storingen, nu });
  const later = events.reduce((stand, event) => evolveStoringen(stand, { ...event, op }), staat);
  return { nieuws: events.map(({ type, storing }) => `${type} ${storing}`), later };
}

test('news only: begun, still so, over, and again with a number of its own', () => {
  const eerst = kijkt(GEEN_STORING, 10, 'kanaal-weg', 'loopt-achter');
  expect(eerst.nieuws).toEqual(['StoringGemeld loopt-achter', 'StoringGemeld kanaal-weg']);
  expect(kijkt(eerst.later, 20, 'kanaal-weg', 'loopt-achter').nieuws).toEqual([]);
  const over = kijkt(eerst.later, 30, 'loopt-achter');
  expect(over.nieuws).toEqual(['StoringVoorbij kanaal-weg']);
  expect(kijkt(over.later, 40, 'loopt-achter').nieuws).toEqual([]);
  const weer = kijkt(over.later, 50, 'loopt-achter', 'kanaal-weg');
  expect(weer.nieuws).toEqual(['StoringGemeld kanaal-weg']);
  expect(weer.later).toEqual({
    laatsteNr: 3,
    perSoort: {
      'loopt-achter': { nr: 1, op: 10, voorbijOp: null },
      'kanaal-weg': { nr: 3, op: 50, voorbijOp: null },
    },
  });
  expect(over.later.perSoort['kanaal-weg']).toEqual({ nr: 2, op: 10, voorbijOp: 30 });
});

test('nothing wrong is no news, and an end without a beginning changes nothing', () => {
  expect(kijkt(GEEN_STORING, 10).nieuws).toEqual([]);
  const einde = { type: 'StoringVoorbij', storing: 'kanaal-weg', op: 5 } as const;
  expect(evolveStoringen(GEEN_STORING, einde)).toEqual({ laatsteNr: 0, perSoort: {} });
});

test.each(storingen)('%s is told', (storing) => {
  expect(kijkt(GEEN_STORING, 1, storing).nieuws).toEqual([`StoringGemeld ${storing}`]);
});
