import { expect, test } from 'vitest';
import { standaardStappen } from '../../src/domain/instellingen/standaardstappen.ts';
import type { Stappen, TaakSoort } from '../../src/domain/instellingen/stappen.ts';
import { cijfers } from './cijfers.ts';
import { speelMaandag } from './maandag.ts';
import { leesOpties, VerkeerdeOptie } from './opties.ts';
import { drukste, Tempo } from './tempo.ts';
import { tonen } from './tonen.ts';

/** One table from eight in the morning. */
const KLEIN = { zaad: 7, locaties: 1, uren: 4, zaken: 10, vooraf: 3 } as const;

const dag = (stappen: Stappen = standaardStappen) => cijfers(speelMaandag({ ...KLEIN, stappen }));

function zonder(soort: TaakSoort, id: string): Stappen {
  const over = standaardStappen[soort].filter((stap) => stap.id !== id);
  expect(over.length).toBeLessThan(standaardStappen[soort].length);
  return { ...standaardStappen, [soort]: over };
}

test('on a morning at one table every promise is kept', () => {
  const eerste = dag();
  expect(eerste.gebroken).toEqual([]);
  expect(eerste.bezetting).toEqual({ locaties: 1, vtOrganisaties: 3, mensen: 40, openZaken: 10 });
  expect(eerste.verplichtingen.beantwoord).toBeGreaterThan(20);
  expect(eerste.verplichtingen.open).toBeGreaterThan(0);
  expect(eerste.vensters.every(({ drukst, calls }) => drukst > 0 && drukst <= calls)).toBe(true);
  expect(tonen(eerste)).toContain('Elke belofte is nagekomen.');
});

test('the same seed gives the same hour, another seed another', () => {
  const uur = (zaad: number) => cijfers(speelMaandag({ ...KLEIN, zaad, uren: 1, zaken: 4 }));
  expect(uur(7)).toEqual(uur(7));
  expect(uur(8)).not.toEqual(uur(7));
});

test.each<[TaakSoort, string, string]>([
  ['deel-a', 'na-vraag-20', 'deel-a: 3ro'],
  ['deel-a', 'na-vraag-30', 'deel-a: kpc'],
  ['inbreng', 'na-vraag-60', 'inbreng: taakhouder'],
])('without step %s %s of the chain a promise is broken', (soort, id, wat) => {
  const { gebroken } = dag(zonder(soort, id));
  expect(gebroken.some((een) => een.includes(wat))).toBe(true);
});

test('the virtual limits hold back what Teams would refuse, and not more', () => {
  const tempo = new Tempo();
  const gegaan: number[] = [];
  const teVroeg: number[] = [];
  for (let nu = 0; gegaan.length < 20; ) {
    const wacht = tempo.neem('draad', nu);
    if (wacht === 0) gegaan.push(nu);
    else teVroeg.push(tempo.neem('draad', nu + wacht - 1));
    nu += wacht;
  }
  expect(teVroeg.length).toBeGreaterThan(0);
  expect(teVroeg.every((wacht) => wacht > 0)).toBe(true);
  expect([drukste(gegaan, 1_000), drukste(gegaan, 2_000)]).toEqual([7, 8]);
  expect(drukste([0, 999], 1_000)).toBe(2);
  expect(drukste([0, 1_000], 1_000)).toBe(1);
});

test('options are whole numbers within their range', () => {
  expect(leesOpties(['--zaad', '3', '--uren', '6'])).toMatchObject({ zaad: 3, uren: 6, locaties: 10 });
  expect(leesOpties(['--help'])).toBeNull();
  for (const fout of [['--uren', '169'], ['--locaties', '0'], ['--zaad', 'x'], ['--ver'], ['los']]) {
    expect(() => leesOpties(fout)).toThrow(VerkeerdeOptie);
  }
});
