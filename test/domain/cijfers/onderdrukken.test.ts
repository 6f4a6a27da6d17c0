import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cellen, Som } from '../../../src/domain/cijfers/cellen.ts';
import { ineens, KLEIN, onderdrukken } from '../../../src/domain/cijfers/onderdrukken.ts';
import { opgelost } from './oplossen.ts';

const onderdruk = (cellen: Cellen, sommen: readonly Som[]): ReadonlySet<string> =>
  ineens(onderdrukken(cellen, sommen));

/** One row of parts with its total. */
function rij(...delen: readonly number[]): { readonly cellen: Map<string, number>; readonly som: Som } {
  const ids = delen.map((_, nr) => `d${nr}`);
  const cellen = new Map(ids.map((id, nr) => [id, delen[nr] ?? 0]));
  cellen.set(
    't',
    delen.reduce((a, b) => a + b, 0),
  );
  return { cellen, som: { geheel: 't', delen: ids } };
}

const weg = (...delen: readonly number[]): readonly string[] => {
  const { cellen, som } = rij(...delen);
  return [...onderdruk(cellen, [som])].toSorted();
};

describe('een rij met een totaal', () => {
  test.each([
    { delen: [12, 30], verborgen: [], waarom: 'niets is klein' },
    { delen: [0, 30], verborgen: [], waarom: 'nul wijst niemand aan' },
    { delen: [57, 2], verborgen: ['d0', 'd1'], waarom: '59 min 57 zou 2 verraden' },
    { delen: [4, 1], verborgen: ['d0', 'd1'], waarom: 'samen 5: 4 en 1 of 2 en 3' },
    { delen: [1, 1, 20], verborgen: ['d0', 'd1', 'd2'], waarom: 'samen 2 kan alleen 1 en 1 zijn' },
    { delen: [3, 9, 40], verborgen: ['d0', 'd1'], waarom: 'de kleinste gaat mee' },
    { delen: [3, 3, 40], verborgen: ['d0', 'd1'], waarom: 'twee kleine verbergen elkaar' },
    { delen: [2, 0, 0], verborgen: ['d0', 't'], waarom: 'een klein totaal is zelf klein' },
  ])('$delen: $waarom', ({ delen, verborgen }) => {
    expect(weg(...delen)).toEqual(verborgen);
  });

  test('wat in een tweede som terugkomt, gaat daar ook weg', () => {
    const cellen = new Map([
      ['ja', 7],
      ['nee', 2],
      ['samen', 9],
      ['zelfde-als-ja', 7],
    ]);
    const sommen = [
      { geheel: 'samen', delen: ['ja', 'nee'] },
      { geheel: 'zelfde-als-ja', delen: ['ja'] },
    ];
    expect([...onderdruk(cellen, sommen)].toSorted()).toEqual(['ja', 'nee', 'zelfde-als-ja']);
  });
});

/** Rows by columns with both totals. */
function tabel(waarden: readonly (readonly number[])[]): {
  cellen: Map<string, number>;
  sommen: readonly Som[];
} {
  const kolommen = waarden[0]?.length ?? 0;
  const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
  const cellen = new Map<string, number>(
    waarden.flatMap((r, i) => r.map((n, j) => [`${i}.${j}`, n] as const)),
  );
  waarden.forEach((r, i) => cellen.set(`${i}.t`, som(r)));
  for (let j = 0; j < kolommen; j += 1) cellen.set(`t.${j}`, som(waarden.map((r) => r[j] ?? 0)));
  cellen.set('t.t', som(waarden.flat()));
  const namen = [...waarden.keys()].map(String);
  const kolomnamen = [...Array.from({ length: kolommen }).keys()].map(String);
  return {
    cellen,
    sommen: [
      ...[...namen, 't'].map((i) => ({ geheel: `${i}.t`, delen: kolomnamen.map((j) => `${i}.${j}`) })),
      ...[...kolomnamen, 't'].map((j) => ({ geheel: `t.${j}`, delen: namen.map((i) => `${i}.${j}`) })),
    ],
  };
}

/**
 * Values that each cell has in some table with the same visible numbers: every table of whole numbers near this one is
 * tried. Nothing shows as nothing, so a hidden cell is at least one. Knows nothing of how cells were hidden.
 */
function mogelijk(
  cellen: Cellen,
  sommen: readonly Som[],
  verborgen: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const opbouw = new Map(sommen.map(({ geheel, delen }) => [geheel, delen]));
  const binnen = [...cellen].filter(([id]) => !opbouw.has(id));
  const gezien = new Map([...verborgen].map((id) => [id, new Set<number>()]));
  const poging = new Map<string, number>();
  const waarde = (id: string): number => {
    const bekend = poging.get(id);
    if (bekend !== undefined) return bekend;
    const n = (opbouw.get(id) ?? []).reduce((som, deel) => som + waarde(deel), 0);
    poging.set(id, n);
    return n;
  };
  const klopt = (): boolean =>
    sommen.every(({ geheel, delen }) => {
      const n = delen.reduce((som, id) => som + waarde(id), 0);
      return n === waarde(geheel) && (verborgen.has(geheel) || n === cellen.get(geheel));
    });
  const probeer = (plek: number): void => {
    const [id, n = 0] = binnen[plek] ?? [];
    if (id !== undefined) {
      const waarden = verborgen.has(id) ? new Set([n, n - 1, n + 1, 2 * n].filter((een) => een > 0)) : [n];
      for (const een of waarden) {
        poging.set(id, een);
        probeer(plek + 1);
      }
      return;
    }
    for (const geheel of opbouw.keys()) poging.delete(geheel);
    if (klopt()) for (const [cel, waarden] of gezien) waarden.add(waarde(cel));
  };
  probeer(0);
  return gezien;
}

/** The same parts in two months and in both together. */
function maanden(waarden: readonly (readonly (readonly number[])[])[]): ReturnType<typeof tabel> {
  const samen = (waarden[0] ?? []).map((r, i) => r.map((n, j) => n + (waarden[1]?.[i]?.[j] ?? 0)));
  const alle = Object.entries({ m0: waarden[0] ?? [], m1: waarden[1] ?? [], k: samen }).map(
    ([naam, rijen]) => ({ naam, ...tabel(rijen) }),
  );
  const ids = [...(alle[0]?.cellen.keys() ?? [])];
  return {
    cellen: new Map(alle.flatMap(({ naam, cellen }) => [...cellen].map(([id, n]) => [`${naam}|${id}`, n]))),
    sommen: [
      ...alle.flatMap(({ naam, sommen }) =>
        sommen.map(({ geheel, delen }) => ({
          geheel: `${naam}|${geheel}`,
          delen: delen.map((id) => `${naam}|${id}`),
        })),
      ),
      ...ids.map((id) => ({ geheel: `k|${id}`, delen: [`m0|${id}`, `m1|${id}`] })),
    ],
  };
}

const getal = fc.oneof(fc.nat(4), fc.nat(60));
const rijen = (r: number, k: number) =>
  fc.array(fc.array(getal, { minLength: k, maxLength: k }), { minLength: r, maxLength: r });

describe('geen klein getal volgt uit alle sommen samen, en geen staat er', () => {
  const vormen = {
    'rijen en kolommen': fc
      .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3 }))
      .chain(([r, k]) => rijen(r, k))
      .map(tabel),
    'ook over maanden': fc.tuple(rijen(2, 2), rijen(2, 2)).map(maanden),
  };
  test.each(Object.entries(vormen))('%s', (_, vorm) => {
    fc.assert(
      fc.property(vorm, ({ cellen, sommen }) => {
        const verborgen = onderdruk(cellen, sommen);
        const zichtbaar = [...cellen].filter(([id]) => !verborgen.has(id)).map(([, n]) => n);
        expect(zichtbaar.filter((n) => n > 0 && n < KLEIN)).toEqual([]);
        const eenduidig = [...mogelijk(cellen, sommen, verborgen)].filter(
          ([id, waarden]) => (cellen.get(id) ?? 0) < KLEIN && waarden.size < 2,
        );
        expect(eenduidig).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('wat uit geen enkele som volgt maar wel uit meer sommen samen, gaat ook weg', () => {
    // 3 and 30 hide each other in each sum that they are in; the two sums together give the difference away.
    const cellen = new Map([
      ['a', 3],
      ['b', 30],
      ['c', 9],
      ['ab', 33],
      ['bc', 39],
      ['ac', 12],
    ]);
    const sommen = [
      { geheel: 'ab', delen: ['a', 'b'] },
      { geheel: 'bc', delen: ['b', 'c'] },
      { geheel: 'ac', delen: ['a', 'c'] },
    ];
    expect(opgelost(sommen, new Set(['a', 'b', 'c']))).toContain('a');
    expect(opgelost(sommen, onderdruk(cellen, sommen))).not.toContain('a');
  });
});
