import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

// By path: the package exports stylesheets only.
const BESTAND = '../../node_modules/@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2';
const letters = readFileSync(fileURLToPath(new URL(BESTAND, import.meta.url))).toString('base64');

/**
 * Every page of the context writes in Open Sans where it asks for Teams' Segoe UI, which is not free: as plain, and
 * slightly wider, so what fits here fits there. By its own name as well, for a page that fetches a Segoe UI of its own. Widths and pictures then do not depend on the fonts of a machine. The
 * face is made from bytes, not fetched: the page's own content security policy stays in force.
 */
export async function metLetters(context: BrowserContext): Promise<void> {
  await context.addInitScript({
    content: `{
      const bytes = Uint8Array.from(atob('${letters}'), (teken) => teken.charCodeAt(0));
      for (const naam of ['Segoe UI', 'Open Sans']) {
        document.fonts.add(new FontFace(naam, bytes, { weight: '300 800' }));
      }
    }`,
  });
}
