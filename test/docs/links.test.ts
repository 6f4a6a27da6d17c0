import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { opdrachten } from '../../src/infra/cli/opdrachten.ts';
import { koppen, lees, paginas, tabelrijen, verwijzingen, WORTEL } from './lezen/paginas.ts';

const Pakket = z.looseObject({ scripts: z.record(z.string(), z.string()) });
const { scripts } = Pakket.parse(JSON.parse(lees('package.json').tekst));

describe.each(paginas())('$pad', (pagina) => {
  test('links and pictures exist, and so do the headings they point at', () => {
    const kapot = verwijzingen(pagina).filter(({ pad, kop }) => {
      if (!existsSync(join(WORTEL, pad))) return true;
      return kop !== '' && !koppen(lees(pad)).has(kop);
    });
    expect(kapot).toEqual([]);
  });

  test('commands of npm exist', () => {
    const genoemd = [...pagina.tekst.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(
      ([, naam = '']) => naam,
    );
    expect(genoemd.filter((naam) => scripts[naam] === undefined)).toEqual([]);
  });

  test('commands of operators exist', () => {
    const genoemd = [...pagina.tekst.matchAll(/\bbeheer -- ([a-z][a-z-]*)/g)].map(([, naam = '']) => naam);
    const bekend = new Set(opdrachten.map(({ naam }) => naam));
    expect(genoemd.filter((naam) => !bekend.has(naam))).toEqual([]);
  });
});

test('every page can be found from the README, through links', () => {
  const gevonden = new Set(['README.md']);
  for (const pad of gevonden) {
    if (!pad.endsWith('.md')) continue;
    for (const doel of verwijzingen(lees(pad))) {
      const volledig = join(WORTEL, doel.pad);
      if (!existsSync(volledig)) continue;
      gevonden.add(statSync(volledig).isDirectory() ? join(doel.pad, 'README.md') : doel.pad);
    }
  }
  const verdwaald = paginas()
    .map(({ pad }) => pad)
    .filter((pad) => !gevonden.has(pad));
  expect(verdwaald).toEqual([]);
});

test('the code map names folders that exist, and every folder of two levels in src', () => {
  const genoemd = tabelrijen(lees('docs/ontwikkelen/codekaart.md')).flatMap(([cel = '']) => {
    const [eerste = '', ...rest] = cel.split(', ').map((naam) => naam.replaceAll('`', ''));
    // Further names in a row stand beside the first.
    return [eerste, ...rest.map((naam) => join(dirname(eerste), naam))];
  });
  const mappen = genoemd.filter((naam) => naam.endsWith('/'));
  expect(mappen.filter((naam) => !existsSync(join(WORTEL, naam)))).toEqual([]);
  const bestaand = readdirSync(join(WORTEL, 'src')).flatMap((laag) =>
    readdirSync(join(WORTEL, 'src', laag), { withFileTypes: true })
      .filter((onderdeel) => onderdeel.isDirectory())
      .map(({ name }) => `src/${laag}/${name}/`),
  );
  expect(bestaand.filter((naam) => !mappen.includes(naam))).toEqual([]);
});
