import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dienstpatroon, Rooster } from '../../../src/domain/rooster/rooster.ts';
import { beurtlengten, feestdagregels, weekdagen } from '../../../src/domain/rooster/rooster.ts';
import { verloop, zelfdeBezetting } from '../../../src/domain/rooster/verloop.ts';
import { wieHeeftDienst } from '../../../src/domain/rooster/wie-heeft-dienst.ts';
import { UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { OVJ, rooster } from '../../support/domain/rooster.ts';

/** Around both DST nights and Christmas, where times are least ordinary. */
const BEGINNEN = ['2026-12-24T00:00:00+01:00', '2027-03-27T12:00:00+01:00', '2027-10-30T12:00:00+02:00'];
const DAGEN = 4 * 24 * UUR;

const klok = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
  .map(([uur, minuut]) => `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`);
const mens = fc.constantFrom('a', 'b', 'c', 'd', 'vertrokken');
const mensen = fc.uniqueArray(mens, { maxLength: 2 });

const dienst: fc.Arbitrary<Dienstpatroon> = fc
  .record({
    id: fc.constant('x'),
    dagen: fc.uniqueArray(fc.constantFrom(...weekdagen), { minLength: 1 }),
    van: klok,
    tot: klok,
    feestdagen: fc.constantFrom(...feestdagregels),
    wie: mensen,
    wissel: fc.record({
      elke: fc.constantFrom(...beurtlengten),
      vanaf: fc.constantFrom('2026-01-05', '2027-06-01'),
      groepen: fc.array(fc.uniqueArray(mens, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 4 }),
    }),
    achterwacht: mensen,
    draait: fc.boolean(),
  })
  .map(({ draait, wissel, ...rest }) => (draait ? { ...rest, wissel } : rest));

function roosters(begin: number): fc.Arbitrary<Rooster> {
  const periode = fc
    .tuple(fc.integer({ min: -20, max: 80 }), fc.integer({ min: 1, max: 40 }))
    .map(([vanaf, uren]) => ({ van: begin + vanaf * UUR, tot: begin + (vanaf + uren) * UUR }));
  const vervanging = fc
    .record({ periode, persoonId: mens, voor: fc.option(mens) })
    .map(({ periode: p, ...rest }) => ({ nr: 1, houder: OVJ, ...rest, ...p }));
  const blok = fc
    .record({ periode, diensten: fc.array(fc.record({ periode, wie: mensen }), { maxLength: 4 }) })
    .map(({ periode: p, diensten }) => ({
      ...p,
      diensten: diensten.map(({ periode: d, wie }) => ({ ...d, wie })),
    }));
  return fc
    .record({
      diensten: fc.array(dienst, { maxLength: 3 }),
      uitzonderingen: fc.array(
        fc.record({
          datum: fc.constantFrom('2026-12-25', '2027-03-28', '2027-10-31'),
          van: klok,
          tot: klok,
          wie: mensen,
        }),
        { maxLength: 2 },
      ),
      piket: fc.option(mensen, { nil: undefined }),
      blok: fc.option(blok, { nil: undefined }),
      vervangingen: fc.array(vervanging, { maxLength: 3 }),
      overname: fc.option(fc.record({ persoonId: mens, uren: fc.option(fc.integer({ max: 90 })) }), {
        nil: undefined,
      }),
    })
    .map(({ diensten, uitzonderingen, piket, blok: ovj, vervangingen, overname }) =>
      rooster({
        regels: diensten.length === 0 ? {} : { ovj: { diensten, uitzonderingen, invaller: 'kpc' } },
        piket: { ovj: piket },
        ingelezen: { ovj },
        vervangingen,
        overnames:
          overname === undefined
            ? {}
            : {
                ovj: {
                  houder: OVJ,
                  persoonId: overname.persoonId,
                  tot: overname.uren === null ? null : begin + overname.uren * UUR,
                },
              },
      }),
    );
}

const gevallen = fc
  .constantFrom(...BEGINNEN.map(vanIso))
  .chain((begin) => fc.record({ begin: fc.constant(begin), r: roosters(begin) }));

test('at every instant a role resolves to people who hold it, or to a gap that says why', () => {
  fc.assert(
    fc.property(gevallen, fc.integer({ min: 0, max: DAGEN }), ({ begin, r }, na) => {
      const bezetting = wieHeeftDienst(r, OVJ, begin + na);
      const redenen = ['geen-rooster', 'niet-ingevuld', 'bewust', 'rol-kwijt'];
      const wie = bezetting.soort === 'gat' ? [] : bezetting.wie;
      expect(bezetting.soort === 'gat' ? redenen.includes(bezetting.reden) : wie.length > 0).toBe(true);
      expect(new Set(wie).size).toBe(wie.length);
      expect(wie).not.toContain('vertrokken');
    }),
    { numRuns: 300 },
  );
});

test('the course of a period has no holes, and each stretch is right at every instant in it', () => {
  fc.assert(
    fc.property(gevallen, fc.integer({ min: 0, max: DAGEN - 1 }), ({ begin, r }, na) => {
      const periode = { van: begin, tot: begin + DAGEN };
      const delen = verloop(r, OVJ, periode);
      expect(delen[0]?.van).toBe(periode.van);
      expect(delen.at(-1)?.tot).toBe(periode.tot);
      delen.slice(1).forEach((deel, i) => {
        expect(deel.van).toBe(delen[i]?.tot);
      });
      const op = begin + na;
      const deel = delen.find(({ van, tot }) => van <= op && op < tot);
      expect(deel && zelfdeBezetting(deel.bezetting, wieHeeftDienst(r, OVJ, op))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
