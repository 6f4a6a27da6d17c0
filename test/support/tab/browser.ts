import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { metLetters } from '../../../scripts/kaarten/lettertype.ts';

// The window of Teams in the tests is a public address, the tab one of this computer: only here that is allowed.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
];
/** Pictures of the page, to look at; `npm run plaatjes` puts them in the docs. */
const PLAATJES = process.env['NEGENUUR_TAB_PLAATJES'] ?? join(tmpdir(), 'negenuur-tab');

export const BREEDTES = {
  telefoon: { width: 360, height: 740 },
  bureau: { width: 1280, height: 900 },
  muur: { width: 1920, height: 1080 },
} as const;

const THEMAS = ['licht', 'donker', 'contrast'] as const;

type Combinatie = readonly [breedte: keyof typeof BREEDTES, thema: (typeof THEMAS)[number]];

const ALLES: readonly Combinatie[] = (['telefoon', 'bureau', 'muur'] as const).flatMap((breedte) =>
  THEMAS.map((thema) => [breedte, thema] as const),
);

/** Pictures for the docs are made: everything is looked at. */
export const ALLES_BEKIJKEN = process.env['NEGENUUR_TAB_PLAATJES'] !== undefined;

/** Every width and every look once. */
const EEN_KEER: readonly Combinatie[] = [
  ['bureau', 'licht'],
  ['telefoon', 'donker'],
  ['muur', 'contrast'],
];

/** What each view is looked at in; all of both when pictures for the docs are made. */
export const COMBINATIES: readonly Combinatie[] = ALLES_BEKIJKEN ? ALLES : EEN_KEER;

/** Whether a picture of this is kept: one per width and look are enough to see. */
export function opDeFoto(breedte: string, thema: string): boolean {
  return EEN_KEER.some(([b, t]) => b === breedte && t === thema);
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['NEGENUUR_CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A window of its own on a desk, with the letters that widths are measured in. */
export async function nieuwVenster(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: BREEDTES.bureau });
  await metLetters(context);
  // A route that stays. While the driver turns its watch over requests on or off, for the first route of a page and
  // after the last, one in fourteen of those under way never ends.
  await context.route('**/komt-niet-voor', (route) => route.abort());
  return context;
}

/** Where a picture of this name goes. */
export async function plaatje(naam: string): Promise<string> {
  await mkdir(PLAATJES, { recursive: true });
  return join(PLAATJES, `${naam}.png`);
}
