import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Noodmap } from '../../app/ports/noodmap.ts';

/** The folder of the settings must be there: making it would write beside a network drive that fell away. */
export type Mapkeuze = { readonly map: string; readonly maakMap: boolean };

/** Emergency lists as files with a fixed name, so that a shortcut or a print job always finds the newest. */
export class NoodlijstMap implements Noodmap {
  readonly #keuze: Mapkeuze;

  constructor(keuze: Mapkeuze) {
    this.#keuze = keuze;
  }

  async write(
    locatie: string,
    { html, tekst }: { readonly html: string; readonly tekst: string },
  ): Promise<void> {
    const { map, maakMap } = this.#keuze;
    if (maakMap) await mkdir(map, { recursive: true });
    await vervang(join(map, `noodlijst-${locatie}.html`), html);
    await vervang(join(map, `noodlijst-${locatie}.txt`), `${tekst}\n`);
  }
}

/** Beside it first, on the disk, and only then in its place: a full disk or a crash leaves the old file whole. */
async function vervang(pad: string, inhoud: string): Promise<void> {
  const ernaast = `${pad}.${process.pid}.nieuw`;
  try {
    const bestand = await open(ernaast, 'w', 0o640);
    try {
      await bestand.writeFile(inhoud);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(ernaast, pad);
  } catch (error) {
    await rm(ernaast, { force: true }).catch(() => undefined);
    throw error;
  }
}
