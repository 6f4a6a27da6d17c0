import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/** Name of the file beside what was built that says from what. */
const MERK = 'gebouwd-uit.txt';

function bestanden(pad) {
  const vol = join(root, pad);
  if (!existsSync(vol)) return [];
  if (pad.includes('.')) return [vol];
  return readdirSync(vol, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile())
    .map((een) => join(een.parentPath ?? een.path, een.name))
    .sort();
}

/** Something that is built from sources into a folder of dist. */
class Bouwsel {
  #map;
  #bronnen;

  constructor(map, bronnen) {
    this.#map = join(root, map);
    this.#bronnen = bronnen;
  }

  get map() {
    return this.#map;
  }

  /** One word for everything that it is made of. */
  bronhash() {
    const hash = createHash('sha256');
    for (const bestand of this.#bronnen.flatMap(bestanden)) {
      hash.update(bestand.slice(root.length)).update('\0').update(readFileSync(bestand)).update('\0');
    }
    return hash.digest('hex');
  }

  /** Whether it was built from its sources as they are now. */
  isGebouwd() {
    const merk = join(this.#map, MERK);
    return existsSync(merk) && readFileSync(merk, 'utf8') === this.bronhash();
  }

  /** Builds it; one that was cut off does not pass for built. */
  async bouw(werk) {
    const hash = this.bronhash();
    rmSync(join(this.#map, MERK), { force: true });
    await werk();
    writeFileSync(join(this.#map, MERK), hash);
  }
}

/** The page in Teams; its words and types come from the cards and the domain. */
export const pagina = new Bouwsel('dist/tab', [
  'src/tab',
  'src/domain',
  'src/app/tab',
  'cards',
  'scripts/tab',
  'package-lock.json',
]);

/** The program that runs in production, in one file. */
export const programma = new Bouwsel('dist/programma', [
  'src',
  'bot',
  'cards',
  'scripts/programma',
  'package-lock.json',
]);
