import { describe, expect, test } from 'vitest';
import type { Geweigerd } from '../../../src/domain/locatie/geweigerd.ts';
import { evolveGeweigerd, geweigerdPosts, NIETS_GEWEIGERD } from '../../../src/domain/locatie/geweigerd.ts';
import { MINUUT, UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

const NU = vanIso('2026-11-23T12:00:00+01:00');

/** Refused messages at so many minutes, one of each unless told otherwise. */
function na(minuten: readonly number[], bron = 'demo', begin: Geweigerd = NIETS_GEWEIGERD): Geweigerd {
  return minuten.reduce(
    (staat, minuut) =>
      evolveGeweigerd(staat, {
        type: 'MeldingGeweigerd',
        bron,
        aantalFouten: 2,
        op: NU + minuut * MINUUT,
      }),
    begin,
  );
}

const aantallen = ({ reeksen }: Geweigerd): readonly number[] => reeksen.map(({ aantal }) => aantal);

describe('which refused messages of a source stand together on one card', () => {
  test.each([
    ['the first is a card', [0], [1]],
    ['what follows within a minute counts on', [0, 0.5, 0.9], [3]],
    ['after a minute there is a new card: it may be another person', [0, 1], [1, 1]],
    ['after a pause every one is a card', [0, 5, 60, 200], [1, 1, 1, 1]],
    ['a source that goes on: ten minutes on one card', [0, 1, 2, 5, 10.9], [1, 4]],
    ['and then an hour', [0, 1, 11, 12, 40, 70], [1, 1, 4]],
    ['never longer than an hour', [0, 1, 11, 71, 130], [1, 1, 1, 2]],
    ['after a pause as long as the last card it begins anew', [0, 1, 11, 131, 131.5, 132], [1, 1, 1, 2, 1]],
  ])('%s', (_, minuten, cards) => {
    expect(aantallen(na(minuten))).toEqual(cards);
  });

  test('sources do not count on with each other', () => {
    expect(aantallen(na([0, 0.5], 'politie', na([0, 0.5])))).toEqual([2, 2]);
  });

  test('an event of before it was counted is one message, many in one event are many', () => {
    const geteld = { type: 'MeldingGeweigerd', bron: 'demo', aantalFouten: 1, aantal: 40, op: NU } as const;
    expect(aantallen(evolveGeweigerd(na([0]), geteld))).toEqual([41]);
  });
});

test('a flood of a day and a half of one source leaves a bounded state and hardly any cards', () => {
  const stroom = na(Array.from({ length: 36 * 60 * 4 }, (_, i) => i / 4));
  expect(stroom.reeksen.length).toBeLessThanOrEqual(20);
  expect(stroom.volgendNr).toBeLessThanOrEqual(38);
  const los = na(Array.from({ length: 500 }, (_, i) => (i * 3 * UUR) / MINUUT));
  expect(los.reeksen.map(({ nr }) => nr)).toEqual(Array.from({ length: 20 }, (_, i) => 480 + i));
});

test('every card goes to the KPC on duty and says how many, the first and the last', () => {
  const wanneer = { op: NU, laatste: NU + 30_000 };
  expect(geweigerdPosts(na([0, 0.5, 2]))).toMatchObject([
    {
      id: 'i:0',
      publiek: { soort: 'dienst', houder: { rol: 'kpc' } },
      view: { soort: 'intake-alarm', bron: 'demo', aantal: 2, aantalFouten: 2, ...wanneer },
    },
    { id: 'i:1', view: { aantal: 1 } },
  ]);
});
