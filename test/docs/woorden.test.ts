import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aangehaald, paginas, WORTEL } from './lezen/paginas.ts';

const voorMensen = paginas().filter(({ pad }) => /^docs\/(?:gebruik|beheer)\//.test(pad));

/** Everything that the program can say, as its source has it. */
const woorden = [
  'cards/teksten',
  'src/domain/werkproces',
  'src/domain/rollen.ts',
  'bot/teksten.ts',
  'src/tab/woorden',
  'manifest/manifest.json',
]
  .flatMap((pad) =>
    /\.(?:ts|json)$/.test(pad)
      ? [pad]
      : readdirSync(join(WORTEL, pad), { recursive: true, encoding: 'utf8' })
          .filter((naam) => naam.endsWith('.ts'))
          .map((naam) => join(pad, naam)),
  )
  .map((pad) => readFileSync(join(WORTEL, pad), 'utf8').toLowerCase())
  .join('\n');

describe.each(voorMensen)('$pad', (pagina) => {
  test('what it quotes is what the program says', () => {
    expect(aangehaald(pagina).filter((tekst) => !woorden.includes(tekst.toLowerCase()))).toEqual([]);
  });

  test('is calm: no exclamation marks, and "u"', () => {
    const zonderCode = pagina.tekst.replaceAll(/```[\s\S]*?```|`[^`]*`|!\[/g, '');
    expect(zonderCode).not.toContain('!');
    expect(zonderCode).not.toMatch(/\b(?:je|jij|jou|jouw|jullie)\b/i);
  });

  test('says things in short sentences', () => {
    const zinnen = pagina.tekst
      .replaceAll(/```[\s\S]*?```/g, '')
      .split('\n')
      .filter((regel) => !regel.startsWith('|'))
      .flatMap((regel) => regel.split(/(?<=[.?:;])\s/));
    expect(zinnen.filter((zin) => zin.split(/\s+/).length > 30)).toEqual([]);
  });
});
