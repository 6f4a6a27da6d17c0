import { render } from '../../cards/render.ts';
import type { Voorbeeld } from '../../cards/voorbeelden/basis.ts';
import { ernstigeBezwaren } from './bezwaren.ts';
import { verklein } from './png.ts';
import type { Tekenblad, Thema } from './tekenblad.ts';

/** Width of a card on a phone, in CSS pixels. */
const TELEFOON = 360;
const BUREAU = 600;
/** Variants on a sheet; all of them are drawn in the tests. */
const MAX_OP_BLAD = 12;

/** The samples of a kind that its sheet shows. */
export function opBlad(lijst: readonly Voorbeeld[]): readonly Voorbeeld[] {
  return lijst.filter(({ alleenTest }) => alleenTest !== true).slice(0, MAX_OP_BLAD);
}

/** PNG of one sheet, and what is wrong on it: an accessible card has nothing. */
export type Blad = { readonly png: Buffer; readonly bezwaren: readonly string[] };

/** The sheet of one kind: the first sample on a phone and a desk, light and dark; the others on a phone. */
export async function tekenSoort(blad: Tekenblad, lijst: readonly Voorbeeld[]): Promise<Blad> {
  await blad.leeg();
  const [eerste, ...meer] = opBlad(lijst);
  if (eerste !== undefined) await tekenRondom(blad, eerste);
  for (const [nummer, voorbeeld] of meer.entries()) {
    await teken(blad, voorbeeld, nummer % 2 === 0 ? 'light' : 'dark', TELEFOON);
  }
  return { png: await foto(blad), bezwaren: await bezwaren(blad) };
}

/** The sheet of one form: each of its screens on a phone, light and dark, and on a desk. */
export async function tekenFormulier(blad: Tekenblad, schermen: readonly Voorbeeld[]): Promise<Blad> {
  await blad.leeg();
  for (const scherm of schermen) await tekenRondom(blad, scherm);
  return { png: await foto(blad), bezwaren: await bezwaren(blad) };
}

async function tekenRondom(blad: Tekenblad, voorbeeld: Voorbeeld): Promise<void> {
  for (const breedte of [TELEFOON, BUREAU]) {
    for (const thema of ['light', 'dark'] as const) await teken(blad, voorbeeld, thema, breedte);
  }
}

async function teken(
  blad: Tekenblad,
  { naam, view }: Voorbeeld,
  thema: Thema,
  breedte: number,
): Promise<void> {
  const plek = breedte === TELEFOON ? 'telefoon' : 'bureau';
  const tekening = { kaart: render(view), naam: `${naam}, ${plek}` };
  for (const melding of await blad.teken([tekening], thema, breedte)) console.error(melding);
}

/** Sticks out, is cut off, is faint, or has no name: nobody may be kept from reading a card. */
async function bezwaren(blad: Tekenblad): Promise<readonly string[]> {
  return [...(await blad.overloop()), ...(await ernstigeBezwaren(blad.page, 'alles'))];
}

async function foto(blad: Tekenblad): Promise<Buffer> {
  return verklein(await blad.page.locator('main').screenshot());
}
