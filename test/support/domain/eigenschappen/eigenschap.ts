import type { Verloop } from '../verloop.ts';

/** What must hold, each under the sentence that says it. */
export type Eigenschappen = Readonly<Record<string, (loop: Verloop) => void>>;

/** Looks, and says which sentence does not hold. */
export function geldt(zin: string, kijk: (loop: Verloop) => void, loop: Verloop): void {
  try {
    kijk(loop);
  } catch (cause) {
    throw new Error(`not so: ${zin}`, { cause });
  }
}
