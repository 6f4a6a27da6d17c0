import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lees, tabelrijen, WORTEL } from './lezen/paginas.ts';

/** One mechanism that was taken out once, and the test that failed: as a page tells it. */
type Rij = { readonly pagina: string; readonly weg: string; readonly proef: string };

const BRON = /`((?:src|bot|cards)\/[^`]+)`/;
const rijen: readonly Rij[] = [
  'docs/betrouwbaarheid.md',
  'docs/ontwikkelen/bewijs-privacy-en-keten.md',
].flatMap((pagina) =>
  tabelrijen(lees(pagina))
    .map(([, weg = '', proef = '']) => ({ pagina, weg, proef }))
    .filter(({ weg, proef }) => BRON.test(weg) && proef !== ''),
);

const testen = globSync('test/**/*.test.ts', { cwd: WORTEL });

/** Test files that a cell names: in full, as a link, or by the name of the file alone. */
function proeven(proef: string): readonly string[] {
  const genoemd = [...proef.matchAll(/(test\/[^`)\s]+\.test\.ts)/g)].map(([, pad = '']) => pad);
  if (genoemd.length > 0) return genoemd;
  const [, naam = ''] = /^`([^`]+)`/.exec(proef) ?? [];
  return testen.filter((pad) => pad.endsWith(`/${naam}.test.ts`));
}

/** Words between backticks that must stand in the source; what `…` leaves out may be anything. */
function stukken(weg: string): readonly string[] {
  return [...weg.matchAll(/`([^`]+)`/g)]
    .map(([, stuk = '']) => stuk)
    .filter((stuk) => !BRON.test(`\`${stuk}\``))
    .flatMap((stuk) => stuk.split('…'))
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '');
}

test('there are rows to look at', () => {
  expect(rijen.length).toBeGreaterThan(40);
});

describe.each(rijen)('$weg', ({ weg, proef }) => {
  test('the line that was taken out is still there', () => {
    const pad = BRON.exec(weg)?.[1] ?? '';
    expect(existsSync(join(WORTEL, pad))).toBe(true);
    const { tekst } = lees(pad);
    for (const stuk of stukken(weg)) expect(tekst).toContain(stuk);
  });

  test('the test that failed is still there', () => {
    const paden = proeven(proef);
    expect(paden.length).toBeGreaterThan(0);
    const tekst = paden.map((pad) => lees(pad).tekst).join('\n');
    for (const [, naam = ''] of proef.matchAll(/\*([^*]+)\*/g)) expect(tekst).toContain(naam);
  });
});
