import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lees, WORTEL } from './lezen/paginas.ts';

const PAGINA = 'docs/werkproces-dekking.md';
/** What the program leaves to people on purpose stands under this heading, with the reason in the second column. */
const BEWUST_NIET = 'Bewust niet';

type Rij = { readonly kop: string; readonly regel: string; readonly waar: string; readonly test: string };

/** Rows of all tables, with the heading they stand under; heads and rulers of tables left out. */
function rijen(): readonly Rij[] {
  let kop = '';
  return lees(PAGINA)
    .tekst.split('\n')
    .flatMap((lijn) => {
      if (lijn.startsWith('#')) kop = lijn.replace(/^#+ /, '');
      const cellen = lijn.startsWith('|') ? lijn.split('|').slice(1, -1) : [];
      const [regel = '', waar = '', proef = ''] = cellen.map((cel) => cel.trim());
      const kopregel =
        /^-+$/.test(regel) || ['Regel', 'Stap', 'Vangrail', 'Termijn', 'Regio'].includes(regel);
      return cellen.length === 0 || kopregel ? [] : [{ kop, regel, waar, test: proef }];
    });
}

/** Paths of a cell; those without a folder of their own lie in src/domain. */
function paden(cel: string): readonly string[] {
  const namen = [...cel.matchAll(/`([\w./-]+)`/g)].map(([, naam = '']) => naam);
  return namen
    .filter((naam) => naam.includes('/') || naam.endsWith('.ts'))
    .map((naam) => (/^(?:src|bot|cards|config|docs|test)\//.test(naam) ? naam : join('src/domain', naam)));
}

describe.each(rijen().filter(({ kop }) => kop !== BEWUST_NIET))('$kop: $regel', ({ waar, test: proef }) => {
  test('is somewhere in the program, and that exists', () => {
    expect(paden(waar).length).toBeGreaterThan(0);
    expect(paden(waar).filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });

  test('is shown by a test that exists', () => {
    const tests = [...proef.matchAll(/\]\(\.\.\/(test\/[\w./-]+\.test\.ts)\)/g)].map(([, pad = '']) => pad);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });
});

test('what is left out on purpose has its reason', () => {
  const bewust = rijen().filter(({ kop }) => kop === BEWUST_NIET);
  expect(bewust.length).toBeGreaterThan(0);
  expect(bewust.filter(({ waar }) => waar.length < 10)).toEqual([]);
});
