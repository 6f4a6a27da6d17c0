import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Som } from '../../../src/domain/cijfers/onderdrukken.ts';
import { KLEIN, onderdruk } from '../../../src/domain/cijfers/onderdrukken.ts';

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

/** Fills in what follows from one sum at a time, as a reader with a calculator would. */
function rekenTerug(
  cellen: Map<string, number>,
  sommen: readonly Som[],
  verborgen: ReadonlySet<string>,
): string[] {
  const bekend = new Set([...cellen.keys()].filter((id) => !verborgen.has(id)));
  for (let verder = true; verder; ) {
    verder = false;
    for (const { geheel, delen } of sommen) {
      const open = [geheel, ...delen].filter((id) => !bekend.has(id));
      if (open.length !== 1) continue;
      bekend.add(open[0] ?? '');
      verder = true;
    }
  }
  return [...verborgen].filter((id) => bekend.has(id));
}

test('uit rijen, kolommen en totalen is geen verborgen getal terug te rekenen, en geen klein getal staat er', () => {
  const getal = fc.oneof(fc.nat(4), fc.nat(60));
  const waarden = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 6 }))
    .chain(([r, k]) =>
      fc.array(fc.array(getal, { minLength: k, maxLength: k }), { minLength: r, maxLength: r }),
    );
  fc.assert(
    fc.property(waarden, (rijen) => {
      const { cellen, sommen } = tabel(rijen);
      const verborgen = onderdruk(cellen, sommen);
      const zichtbaar = [...cellen].filter(([id]) => !verborgen.has(id)).map(([, n]) => n);
      expect(zichtbaar.filter((n) => n > 0 && n < KLEIN)).toEqual([]);
      expect(rekenTerug(cellen, sommen, verborgen)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
