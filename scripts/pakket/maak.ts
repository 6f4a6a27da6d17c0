import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import * as z from 'zod';
import { vulIn } from './manifest.ts';
import type { PakketOpties } from './opties.ts';
import { PakketFout } from './opties.ts';
import { keurPictogram, pictogrammen } from './pictogram.ts';
import { keurManifest } from './schema.ts';

const wortel = fileURLToPath(new URL('../../', import.meta.url));
const { version } = z
  .looseObject({ version: z.string() })
  .parse(JSON.parse(readFileSync(`${wortel}package.json`, 'utf8')));
/** The same input gives the same bytes: the files in the zip carry no date of today. */
const VASTE_DATUM = new Date(2026, 0, 1);

/**
 * Makes the package of the app: the manifest and two icons, checked.
 *
 * @param map folder of the template and the icons, `manifest/` unless a test has its own
 * @throws PakketFout with everything that Teams would refuse
 */
export function maakPakket(opties: PakketOpties, map = join(wortel, 'manifest')): Uint8Array {
  const manifest = vulIn(readFileSync(join(map, 'manifest.json'), 'utf8'), opties, version);
  const beelden = pictogrammen.map((naam) => [naam, readFileSync(join(map, naam))] as const);
  const fouten = [
    ...keurManifest(manifest).map((fout) => `manifest.json, ${fout}.`),
    ...beelden.flatMap(([naam, png]) => keurPictogram(naam, png) ?? []),
  ];
  if (fouten.length > 0) {
    throw new PakketFout(`Teams neemt dit niet aan. Verbeter het in manifest/:\n- ${fouten.join('\n- ')}`);
  }
  const tekst = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  return zipSync(
    { 'manifest.json': tekst, ...Object.fromEntries(beelden) },
    { mtime: VASTE_DATUM, level: 9 },
  );
}
