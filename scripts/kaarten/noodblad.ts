import type { Page } from 'playwright-core';
import { noodpagina } from '../../src/app/noodlijst/pagina.ts';
import type { Noodlijst } from '../../src/domain/noodlijst/noodlijst.ts';
import { verklein } from './png.ts';
import type { Tekenblad } from './tekenblad.ts';

/** A sheet of A4 in CSS pixels. */
const A4 = { width: 794, height: 1_123 };

/** The emergency list in a page of its own, as a printer gets it. */
export async function metNoodblad<T>(
  blad: Tekenblad,
  lijst: Noodlijst,
  doe: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await blad.page.context().newPage();
  try {
    await page.setViewportSize(A4);
    await page.setContent(noodpagina(lijst));
    return await doe(page);
  } finally {
    await page.close();
  }
}

/** On how many sheets it is printed. */
export async function vellen(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

export function tekenNoodlijst(blad: Tekenblad, lijst: Noodlijst): Promise<Buffer> {
  return metNoodblad(blad, lijst, async (page) => verklein(await page.screenshot()));
}
