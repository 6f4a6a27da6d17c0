import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deelATikken, tikkenpagina } from '../../scripts/kaarten/tikken.ts';
import { WORTEL } from './lezen/paginas.ts';

test('part A is answered in one tap and complete within a minute', () => {
  expect(deelATikken.antwoord.tikken).toBe(1);
  expect(deelATikken.compleet).toMatchObject({ vragen: 4, tikken: 5 });
  expect(deelATikken.compleet.seconden).toBeLessThanOrEqual(60);
});

test('the table of taps in the docs is what the forms give; else: npm run cards', () => {
  expect(readFileSync(join(WORTEL, 'docs/kaarten/tikken.md'), 'utf8')).toBe(tikkenpagina());
});
