import { expect, test } from 'vitest';
import type { HerinneringView } from '../../../src/domain/afgeleid/views/berichten.ts';
import { BUNDELPAUZE, bundelbeeld, bundelstap, VERVANGEN_BUNDEL } from '../../../src/domain/bundel/bundel.ts';
import { MINUUT } from '../../../src/domain/termijnen/tijdstip.ts';

const BIJWERKEN = { soort: 'bijwerken', over: null };
const OPNIEUW = { soort: 'opnieuw' };

test.each([
  [false, { soort: 'niets' }, BIJWERKEN],
  [false, { soort: 'onderweg' }, BIJWERKEN],
  [false, { soort: 'mislukt' }, BIJWERKEN],
  [false, { soort: 'staat', leeftijd: 60 * MINUUT }, BIJWERKEN],
  [true, { soort: 'niets' }, BIJWERKEN],
  [true, { soort: 'onderweg' }, BIJWERKEN],
  [true, { soort: 'mislukt' }, OPNIEUW],
  [true, { soort: 'staat', leeftijd: 0 }, { soort: 'bijwerken', over: 30 * MINUUT }],
  [true, { soort: 'staat', leeftijd: 12 * MINUUT }, { soort: 'bijwerken', over: 18 * MINUUT }],
  [true, { soort: 'staat', leeftijd: BUNDELPAUZE - 1 }, { soort: 'bijwerken', over: 1 }],
  [true, { soort: 'staat', leeftijd: BUNDELPAUZE }, OPNIEUW],
] as const)('een nieuwe regel: %s, en wat er staat: %j', (nieuw, stand, stap) => {
  expect(bundelstap(nieuw, stand)).toEqual(stap);
});

const regel = (nummer: string, uiterlijk: number | null, gevraagdOp: number): HerinneringView =>
  ({ soort: 'herinnering', kop: { nummer }, uiterlijk, gevraagdOp }) as unknown as HerinneringView;

const nummers = (regels: readonly HerinneringView[]): readonly string[] => {
  const beeld = bundelbeeld(regels);
  return beeld.soort === 'bundel' ? beeld.regels.map(({ kop }) => kop.nummer) : [`kaart ${beeld.kop.nummer}`];
};

test('een regel is een kaart; meer regels staan op klok, dan op hoe lang zij wachten, dan op nummer', () => {
  expect(nummers([regel('1', null, 0)])).toEqual(['kaart 1']);
  expect(nummers([])).toEqual([]);
  const lijst = [
    regel('zonder klok, jong', null, 9),
    regel('zonder klok, oud', null, 3),
    regel('laat', 50, 1),
    regel('b', 20, 5),
    regel('a', 20, 5),
    regel('wacht langer', 20, 4),
  ];
  expect(nummers(lijst)).toEqual(['wacht langer', 'a', 'b', 'laat', 'zonder klok, oud', 'zonder klok, jong']);
});

test('vijftien regels passen op een kaart, de rest wordt geteld', () => {
  const lijst = Array.from({ length: 18 }, (_, nr) => regel(`${nr}`, nr, 0));
  expect(bundelbeeld(lijst)).toMatchObject({ soort: 'bundel', weggelaten: 3, vervangen: false });
  expect(nummers(lijst)).toHaveLength(15);
  expect(VERVANGEN_BUNDEL).toEqual({ soort: 'bundel', regels: [], weggelaten: 0, vervangen: true });
});
