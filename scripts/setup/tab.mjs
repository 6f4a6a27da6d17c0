import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pagina } from './gebouwd.mjs';
import { root, run, SetupError, tell } from './shell.mjs';

/** Builds the web page in Teams when it is not there, or older than its source. */
export function ensureTab(node) {
  if (pagina.isGebouwd()) return;
  if (!existsSync(join(root, 'node_modules/vite'))) {
    throw new SetupError('de pagina voor Teams is niet gebouwd. Voer eerst npm ci uit en start opnieuw.');
  }
  tell('de pagina voor Teams bouwen.');
  const build = run(node, [join(root, 'scripts/tab/bouw.mjs')]);
  if (!build.ok) throw new SetupError(`de pagina voor Teams bouwen lukte niet.\n${build.err}${build.out}`);
}
