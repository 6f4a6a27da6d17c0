import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { expect, test } from 'vitest';
import { blokken } from './blokken.ts';

const alle = blokken('docs/beheer/uitrollen.md');

/** The short form of `npm run proefdraai`: what the page says can be read by a shell, and is there. */
test('every command of the page on rolling out is one that a shell can read', () => {
  expect(new Set(alle.map(({ kop }) => kop))).toEqual(
    new Set(['Zonder containers', 'Upgraden', 'Terugrollen', 'Stoppen']),
  );
  for (const { opdrachten } of alle) {
    expect(spawnSync('bash', ['-n'], { input: opdrachten, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
});

test('what it starts is there and may be started, and it uses no variable that it did not choose', () => {
  const tekst = alle.map(({ opdrachten }) => opdrachten).join('\n');
  const programmas = new Set([...tekst.matchAll(/^(deploy\/\S+\.sh)/gm)].map(([, pad = '']) => pad));
  expect(programmas.size).toBe(2);
  for (const pad of programmas) accessSync(pad, constants.X_OK);
  const gekozen = new Set(
    [...tekst.matchAll(/(?:^export |[ ])([A-Z_0-9]+)=/gm)].map(([, naam = '']) => naam),
  );
  const gebruikt = [...tekst.matchAll(/\$\{?([A-Z_0-9]+)/g)].map(([, naam = '']) => naam);
  expect(gebruikt.filter((naam) => !gekozen.has(naam))).toEqual([]);
});
