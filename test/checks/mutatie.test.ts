// `npm run mutatie`: that what it counts is what it says. The run itself takes too long for here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileOfPart, keep, kept, toDo } from '../../scripts/mutatie/bewaard.ts';
import { bundleTests } from '../../scripts/mutatie/bundel.ts';
import { takeStock } from '../../scripts/mutatie/inventaris.ts';
import { isText } from '../../scripts/mutatie/negeren.ts';
import { leesOpties, VerkeerdeOptie } from '../../scripts/mutatie/opties.ts';
import { Verzameling } from '../../scripts/mutatie/proeven.ts';
import { scoreOf, type Uitslag } from '../../scripts/mutatie/score.ts';
import { firstOf, partOf, shuffled } from '../../scripts/mutatie/steekproef.ts';
import { tonen } from '../../scripts/mutatie/verslag.ts';
import { nameOf } from '../../scripts/mutatie/vindplaats.ts';

const ZAAK = 'src/domain/zaak/zaak.ts';
const FORMULIER = 'src/domain/werkproces/formulieren/deel-a.ts';

test.each([
  ['een zin', ZAAK, 'Zet de zaak stop', true],
  ['een code', ZAAK, 'zaak-gesloten', false],
  ['de naam van een gebeurtenis', ZAAK, 'ZaakGesloten', false],
  ['een spatie om mee te plakken', ZAAK, ' ', false],
  ['een opschrift van een formulier', FORMULIER, 'Monitoring', true],
  ['een code van een formulier', FORMULIER, 'monitoring', false],
])('%s telt als tekst voor mensen of niet', (_, file, value, expected) => {
  expect(isText(file, { type: 'StringLiteral', value })).toBe(expected);
});

test('wat geen letterlijke tekst is, telt altijd mee', () => {
  expect(isText(FORMULIER, { type: 'TemplateLiteral', value: 'Zet de zaak stop' })).toBe(false);
});

describe('de steekproef', () => {
  const places = Array.from({ length: 200 }, (_, nr) => ({
    file: 'src/domain/a.ts',
    start: { line: nr + 1, column: 0 },
    end: { line: nr + 1, column: 9 },
    mutants: (nr % 3) + 1,
  }));
  const names = (of: typeof places | ReturnType<typeof shuffled>) =>
    of.map((place) => nameOf(place.file, place));

  test('hangt alleen van het zaad af', () => {
    expect(names(shuffled(places.toReversed(), 4))).toEqual(names(shuffled(places, 4)));
    expect(names(shuffled(places, 5))).not.toEqual(names(shuffled(places, 4)));
  });

  test('neemt plaatsen tot er genoeg mutanten zijn', () => {
    expect(names(firstOf(places, 7))).toEqual(names(places.slice(0, 4)));
    expect(firstOf(places, Number.POSITIVE_INFINITY)).toHaveLength(200);
  });

  test('valt in delen uiteen die samen alles zijn, zonder dubbele', () => {
    const parts = [1, 2, 3].flatMap((k) => partOf(places, k, 3));
    expect(names(parts).toSorted()).toEqual(names(places).toSorted());
  });
});

const uitslag = (line: number, status: Uitslag['status']): Uitslag => ({
  file: 'src/domain/a.ts',
  start: { line, column: 0 },
  end: { line, column: 9 },
  mutator: 'BooleanLiteral',
  replacement: 'true',
  status,
});

test('de score telt wat ontdekt is, ook door een te lange uitvoering', () => {
  const results = [
    uitslag(1, 'Killed'),
    uitslag(2, 'Timeout'),
    uitslag(3, 'Survived'),
    uitslag(4, 'NoCoverage'),
  ];
  expect(scoreOf(results)).toMatchObject({ mutants: 4, detected: 2, withoutTest: 1, share: 0.5 });
  expect(tonen(results).at(-1)).toMatch(/^Mutatiescore 50,0% \(95%: 0,0% tot 100,0%\)\.$/);
});

test('mutanten van één plaats samen maken het interval wijder dan los', () => {
  const at = (place: (nr: number) => number) =>
    scoreOf(Array.from({ length: 100 }, (_, nr) => uitslag(place(nr), nr < 50 ? 'Killed' : 'Survived')))
      .margin;
  expect(at((nr) => nr)).toBeCloseTo(0.098, 2);
  expect(at((nr) => Math.floor(nr / 2))).toBeGreaterThan(1.3 * at((nr) => nr));
});

test('een gestopte uitvoering gaat verder waar zij was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'negenuur-mutatie-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = fileOfPart(folder, 1);
  expect(kept(file)).toEqual([]);
  keep(file, uitslag(1, 'Killed'));
  const places = [1, 2].map((line) => ({ ...uitslag(line, 'Killed'), mutants: 1 }));
  expect(toDo(places, kept(file)).map(({ start }) => start.line)).toEqual([2]);
});

test.each([['--deel', '3/2'], ['--deel', '1'], ['--zaad', '0'], ['--map', 'bot'], ['--snel']])(
  'een opdracht die niet kan, wordt geweigerd: %s %s',
  (...args) => {
    expect(() => leesOpties(args)).toThrow(VerkeerdeOptie);
  },
);

test('een bestand van het domein geeft plaatsen om te veranderen, en telt teksten apart', async () => {
  const { places, textMutants } = await takeStock('src/domain/rollen.ts');
  expect(places.length).toBeGreaterThan(0);
  expect(textMutants).toBeGreaterThan(0);
  expect(places.every(({ file, mutants }) => file === 'src/domain/rollen.ts' && mutants > 0)).toBe(true);
});

test('een bundel geeft dezelfde proeven als het testbestand, en elke keer verse code', async () => {
  const file = 'test/domain/termijnen/opmaak.test.ts';
  const proeven = new Verzameling(expect, undefined);
  const bundle = await bundleTests([file], new Map([['vitest', proeven.api]]));
  const load = () => proeven.of(file, bundle.evaluate().get(file) ?? (() => undefined));
  const found = load();
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(10);
  for (const { body } of found) await body();
  expect(load()[0]?.body).not.toBe(found[0]?.body);
});
