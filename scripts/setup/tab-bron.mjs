import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/** Name of the file in dist/tab that says what the page was built from. */
export const MERK = 'gebouwd-uit.txt';

/** What the page is made of; its words and types come from the cards and the domain. */
const bronnen = ['src/tab', 'src/domain', 'src/app/tab', 'cards', 'scripts/tab', 'package-lock.json'];

function bestanden(pad) {
  const vol = join(root, pad);
  if (!existsSync(vol)) return [];
  if (pad.includes('.')) return [vol];
  return readdirSync(vol, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile())
    .map((een) => join(een.parentPath ?? een.path, een.name))
    .sort();
}

/** One word for everything that the page is made of. */
export function bronhash() {
  const hash = createHash('sha256');
  for (const bestand of bronnen.flatMap(bestanden)) {
    hash.update(bestand.slice(root.length)).update('\0').update(readFileSync(bestand)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether dist/tab holds the page as its source is now. */
export function isGebouwd() {
  const merk = join(root, 'dist/tab', MERK);
  return existsSync(merk) && readFileSync(merk, 'utf8') === bronhash();
}
