import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * What is, is what was written down. On purpose different: `NEGENUUR_HERSCHRIJF=1 npx vitest run <test file>` writes
 * it anew; read the difference before it is kept.
 */
export function expectOpSchrift(bestand: URL, nu: string): void {
  if (process.env['NEGENUUR_HERSCHRIJF'] === '1') writeFileSync(bestand, nu);
  expect(existsSync(bestand) ? readFileSync(bestand, 'utf8') : '').toBe(nu);
}
