// `npm run cards`: draws the sample cards into docs/kaarten/ and the flow chart into docs/, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '../cards/render.ts';
import { voorbeelden } from '../cards/voorbeelden/alle.ts';
import type { Voorbeeld } from '../cards/voorbeelden/basis.ts';
import type { Tekenblad } from './kaarten/tekenblad.ts';
import { openTekenblad } from './kaarten/tekenblad.ts';
import { stroomschemapagina } from './stroomschema/tekening.ts';

const map = fileURLToPath(new URL('../docs/kaarten/', import.meta.url));
const TELEFOON = 360;
const BUREAU = 600;
/** Variants on a sheet; all of them are drawn in the tests. */
const MAX_OP_BLAD = 5;

function opBlad(lijst: readonly Voorbeeld[]): readonly Voorbeeld[] {
  return lijst.filter(({ alleenTest }) => alleenTest !== true).slice(0, MAX_OP_BLAD);
}

async function tekenBlad(blad: Tekenblad, soort: string, lijst: readonly Voorbeeld[]): Promise<void> {
  await blad.leeg();
  const [eerste, ...meer] = opBlad(lijst);
  if (eerste === undefined) return;
  await meld(blad.teken(render(eerste.view), 'light', TELEFOON, `${eerste.naam}, telefoon`));
  await meld(blad.teken(render(eerste.view), 'dark', TELEFOON, `${eerste.naam}, telefoon`));
  await meld(blad.teken(render(eerste.view), 'light', BUREAU, `${eerste.naam}, bureau`));
  for (const [nummer, { naam, view }] of meer.entries()) {
    await meld(blad.teken(render(view), nummer % 2 === 0 ? 'light' : 'dark', TELEFOON, naam));
  }
  await blad.page.locator('main').screenshot({ path: join(map, `${soort}.png`) });
}

async function meld(getekend: Promise<readonly string[]>): Promise<void> {
  for (const melding of await getekend) console.error(melding);
}

function index(): string {
  const soorten = Object.entries(voorbeelden).map(
    ([soort, lijst]) =>
      `## ${soort}\n\n${opBlad(lijst)
        .map(({ naam }) => naam)
        .join(' · ')}\n\n![${soort}](${soort}.png)\n`,
  );
  return [
    '# De kaarten',
    'Getekend met de echte renderer en de Teams-instellingen, licht en donker, 360 en 600 pixels breed.',
    'Alle zaken zijn verzonnen. Opnieuw tekenen: `npm run cards`.',
    ...soorten,
  ].join('\n\n');
}

mkdirSync(map, { recursive: true });
const blad = await openTekenblad(1.25);
try {
  for (const [soort, lijst] of Object.entries(voorbeelden)) {
    if (process.argv.length > 2 && !process.argv.includes(soort)) continue;
    await tekenBlad(blad, soort, lijst);
  }
} finally {
  await blad.sluit();
}
writeFileSync(join(map, 'README.md'), index());
writeFileSync(fileURLToPath(new URL('../docs/stroomschema.md', import.meta.url)), stroomschemapagina());
console.log(`Kaarten getekend in ${map}`);
