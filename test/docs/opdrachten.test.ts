import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opdrachten } from '../../src/infra/cli/opdrachten.ts';
import { lees, paginas, WORTEL } from './lezen/paginas.ts';

/** What stands after `--` of a command, up to the end of the code or a remark. */
const STAART = String.raw`([^\n\`|#>]*)`;
const programma = (naam: string): string | undefined =>
  new RegExp(`^ {2}${naam}: \\{\\s*file: '([^']+)'`, 'm').exec(lees('scripts/start.mjs').tekst)?.[1];
const opties = (tekst: string): readonly string[] => tekst.match(/(?<=\s)--[a-z][a-z-]*/g) ?? [];

/** The source of a command and of what stands beside it. */
function bron(bestand: string): string {
  const map = /^scripts\/\w+\.ts$/.test(bestand) ? bestand.replace(/\.ts$/, '') : dirname(bestand);
  const eigen = map === 'scripts/package' ? 'scripts/pakket' : map;
  const bestanden = existsSync(join(WORTEL, eigen))
    ? readdirSync(join(WORTEL, eigen), { recursive: true, encoding: 'utf8' }).map((naam) => join(eigen, naam))
    : [];
  return [bestand, ...bestanden]
    .filter((pad) => pad.endsWith('.ts') && statSync(join(WORTEL, pad)).isFile())
    .map((pad) => readFileSync(join(WORTEL, pad), 'utf8'))
    .join('\n');
}

/** Options that a page gives to a command of npm which that command does not read. */
function onbekendeOpties(tekst: string): readonly string[] {
  const gevonden = [...tekst.matchAll(new RegExp(`npm run (?!-s beheer)([a-z]+) --(?= )${STAART}`, 'g'))];
  return gevonden.flatMap(([heel, naam = '', staart = '']) => {
    const bestand = programma(naam);
    if (naam === 'beheer') return [];
    if (bestand === undefined) return [heel];
    const tekstVan = bron(bestand);
    // It reads the option, or names it in the text of its own help.
    const gelezen = (optie: string): boolean =>
      new RegExp(`(?:[\\s{]|')${optie.slice(2)}'?: \\{ ?type|^ +${optie} `, 'm').test(tekstVan);
    return opties(staart)
      .filter((optie) => !gelezen(optie))
      .map((optie) => `${naam} ${optie}`);
  });
}

/** Options that a page gives to a command of operators which that command does not take. */
function onbekendeKeuzes(tekst: string): readonly string[] {
  const gevonden = [...tekst.matchAll(new RegExp(`beheer -- ([a-z-]+)${STAART}`, 'g'))];
  return gevonden.flatMap(([, naam = '', staart = '']) => {
    const keuzes = opdrachten.find((opdracht) => opdracht.naam === naam)?.keuzes ?? [];
    const goed = new Set([...keuzes, '--json', '--help']);
    return opties(staart)
      .filter((optie) => !goed.has(optie))
      .map((optie) => `${naam} ${optie}`);
  });
}

/** Paths given to `npm test --`, and benches by name, that are not there. */
function onbekendePaden(tekst: string): readonly string[] {
  const proeven = [...tekst.matchAll(/npm test -- ([\w/.-]+)/g)].map(([, pad = '']) => pad);
  const metingen = [...tekst.matchAll(/npm run bench -- ([a-z ]+)/g)].flatMap(([, namen = '']) =>
    namen
      .trim()
      .split(/ +/)
      .map((naam) => `test/bench/${naam}.ts`),
  );
  return [...proeven, ...metingen].filter((pad) => !existsSync(join(WORTEL, pad)));
}

describe.each(paginas())('$pad', ({ tekst }) => {
  test('commands take the options that it gives them', () => {
    expect([...onbekendeOpties(tekst), ...onbekendeKeuzes(tekst), ...onbekendePaden(tekst)]).toEqual([]);
  });
});

test('an option, a choice, a file and a bench that do not exist are noticed', () => {
  expect(onbekendeOpties('npm run demo -- --snelheid 60 --sneller')).toEqual(['demo --sneller']);
  expect(onbekendeOpties('npm run faults -- --deel kruis --kills 5')).toEqual([]);
  expect(onbekendeKeuzes('`npm run -s beheer -- wissen --echt --nu`')).toEqual(['wissen --nu']);
  expect(onbekendePaden('npm test -- test/nergens.test.ts')).toEqual(['test/nergens.test.ts']);
  expect(onbekendePaden('npm run bench -- agenda koffie')).toEqual(['test/bench/koffie.ts']);
});
