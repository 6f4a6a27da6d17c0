import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stroomschemapagina } from '../../scripts/stroomschema/tekening.ts';
import { indicatieteksten } from '../../src/domain/werkproces/indicatieteksten.ts';
import { indicatieCodes } from '../../src/domain/werkproces/stroomschema/codes.ts';
import { WORTEL } from './lezen/paginas.ts';

const pagina = readFileSync(join(WORTEL, 'docs/stroomschema.md'), 'utf8');

test('the drawing in the docs is what the data of the flow chart give; else: npm run cards', () => {
  expect(pagina).toBe(stroomschemapagina());
});

test.each(indicatieCodes)('the step %s is in the drawing', (code) => {
  const tekening = pagina.slice(0, pagina.indexOf('## Elke stap'));
  expect(tekening).toContain(indicatieteksten[code].tekst.replace(/\.$/, ''));
});
