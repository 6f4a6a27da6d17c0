import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programma } from './gebouwd.mjs';
import { root, run, SetupError, tell } from './shell.mjs';

/**
 * Puts the program in one file when that is not there, or older than its sources. Where only what production needs is
 * installed it cannot be built: then the sources run.
 *
 * @returns the file to start, undefined for the sources
 */
export function ensureProgramma(node) {
  const bestand = join(programma.map, 'main.mjs');
  if (programma.isGebouwd()) return bestand;
  if (!existsSync(join(root, 'node_modules/rolldown'))) return undefined;
  tell('het programma samenvoegen tot één bestand.');
  const build = run(node, [join(root, 'scripts/programma/bouw.mjs')]);
  if (!build.ok) throw new SetupError(`het programma samenvoegen lukte niet.\n${build.err}${build.out}`);
  return bestand;
}
