// A gap in the roster is told ahead and when it begins: to the KPC and to the stand-in, never to who is missing.
import { describe, expect, test } from 'vitest';
import type { Locatie } from '../../../../src/domain/instellingen/locatie.ts';
import { patroon, regels } from '../../../support/domain/rooster.ts';
import { collega, OVJ, op, Roosterverloop, tweePloegen } from '../../../support/domain/roosterverloop.ts';

const locatie = { id: 'oefenstad', naam: 'Oefenstad' };
const plek = { houder: OVJ, locatie, organisatieNaam: null };

/** By day only, and not on Wednesday. */
function alleenOverdag(invaller: 'kpc' | 'ovj' | 'politie' = 'politie'): Locatie {
  const dagen = ['ma', 'di', 'do', 'vr', 'za', 'zo'] as const;
  const dag = patroon({ wie: ['officier-1'], dagen, van: '00:00', tot: '00:00' });
  return { ...tweePloegen(), roosters: { ovj: { ...regels(dag), invaller } } };
}

const woensdag = { van: op('wo 00:00'), tot: op('do 00:00') };
const vooraf = { type: 'GatGevonden', plek, delen: [woensdag], invaller: 'politie', begonnen: false };
const over = (events: readonly object[]) => events.filter((e) => /Gat/.test((e as { type: string }).type));

describe('ahead', () => {
  test('every gap of the eight days to come is told once', () => {
    const loop = new Roosterverloop('ma 12:00', alleenOverdag());
    expect(over(loop.peil())).toEqual([{ ...vooraf, nr: 1 }]);
    expect(over(loop.om('ma 13:00'))).toEqual([]);
    expect(loop.posts()).toEqual(
      (['kpc', 'politie'] as const).map((rol) => ({
        id: `g:1:${rol}`,
        publiek: { soort: 'dienst', houder: { rol } },
        view: {
          soort: 'roosterbericht',
          locatie,
          rol: 'ovj',
          organisatie: null,
          op: op('ma 12:00'),
          bericht: { wat: 'gat', delen: [woensdag], begonnen: false, voorbij: false },
        },
        alleenBijwerken: false,
      })),
    );
  });

  test('a gap that comes within eight days is told in the morning, not before', () => {
    const loop = new Roosterverloop('ma 12:00', alleenOverdag());
    loop.peil();
    expect(over(loop.om('di 07:59'))).toEqual([]);
    const volgende = { van: woensdag.van + 7 * 86_400_000, tot: woensdag.tot + 7 * 86_400_000 };
    expect(over(loop.om('di 08:00'))).toEqual([{ ...vooraf, nr: 2, delen: [volgende] }]);
  });

  test('nobody on purpose is no gap to tell', () => {
    const basis = alleenOverdag();
    const bewust = { datum: '2026-11-25', wie: [] } as const;
    const loop = new Roosterverloop('ma 12:00', {
      ...basis,
      roosters: { ovj: { ...regels(...(basis.roosters.ovj?.diensten ?? [])), uitzonderingen: [bewust] } },
    });
    expect(over(loop.peil())).toEqual([]);
  });
});

describe('begun', () => {
  test.each([
    ['police', 'politie', ['kpc', 'politie']],
    ['the KPC itself', 'kpc', ['kpc']],
    ['who is missing', 'ovj', ['kpc']],
  ] as const)('with %s as stand-in', (_, invaller, wie) => {
    const loop = new Roosterverloop('wo 09:00', alleenOverdag(invaller));
    expect(over(loop.peil())).toContainEqual({
      type: 'GatGevonden',
      nr: 1,
      plek,
      delen: [{ van: op('wo 09:00'), tot: op('do 00:00') }],
      invaller,
      begonnen: true,
    });
    const posts = loop.posts().filter((post) => (post as { id: string }).id.startsWith('g:1:'));
    expect(posts.map((post) => (post as { id: string }).id)).toEqual(wie.map((rol) => `g:1:${rol}`));
    expect(over(loop.om('wo 10:00'))).toEqual([]);
  });

  test('told ahead and again when it begins, and over when the shift has somebody', () => {
    const loop = new Roosterverloop('ma 12:00', alleenOverdag());
    loop.peil();
    expect(over(loop.om('wo 00:00')).slice(0, 2)).toEqual([
      { type: 'GatVoorbij', nr: 1 },
      { type: 'GatGevonden', nr: 2, plek, delen: [woensdag], invaller: 'politie', begonnen: true },
    ]);
    expect(loop.posts().filter((post) => (post as { id: string }).id === 'g:1:kpc')).toMatchObject([
      { alleenBijwerken: true, view: { bericht: { voorbij: true } } },
    ]);
    expect(over(loop.om('do 00:00'))).toEqual([{ type: 'GatVoorbij', nr: 2 }]);
    expect(loop.rooster.gaten.map(({ voorbij }) => voorbij)).toEqual([true, true, false]);
  });
});

test('somebody takes the empty shift: the gap is over before it began', () => {
  const loop = new Roosterverloop('ma 12:00', alleenOverdag());
  loop.peil();
  const neem = {
    type: 'neem-dienst-over',
    locatie: loop.locatie,
    houder: OVJ,
    voor: null,
    ...woensdag,
  } as const;
  expect(loop.kern(collega('officier-3'), neem)).toEqual([
    {
      type: 'VervangingAfgesproken',
      nr: 2,
      plek,
      persoonId: 'officier-3',
      label: 'Officier 3',
      voor: null,
      ...woensdag,
    },
  ]);
  expect(over(loop.om('ma 12:01'))).toEqual([{ type: 'GatVoorbij', nr: 1 }]);
});
