import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Kaart } from '../../cards/kaart.ts';
import { metLetters } from './lettertype.ts';

export type Thema = 'light' | 'dark';

/** A card with the name above its frame. */
export type Tekening = { readonly kaart: Kaart; readonly naam: string };

type Venster = {
  teken(
    tekeningen: readonly Tekening[],
    hostConfig: unknown,
    thema: Thema,
    breedte: number,
  ): readonly string[];
  leeg(): void;
  overloop(): readonly string[];
};

const hier = (bestand: string): string => fileURLToPath(new URL(bestand, import.meta.url));
// By path: markdown-it does not export its browser build, and the root of adaptivecards is no script for a page.
const pakket = (bestand: string): string => hier(`../../node_modules/${bestand}`);
const ontwerper = (thema: Thema): string =>
  pakket(`adaptivecards-designer/lib/hostConfigs/microsoft-teams-${thema}.json`);

const hostConfigs: Readonly<Record<Thema, unknown>> = {
  light: JSON.parse(readFileSync(ontwerper('light'), 'utf8')),
  dark: JSON.parse(readFileSync(ontwerper('dark'), 'utf8')),
};

/** A page in Chromium on which the real renderer draws cards with the host configs of Teams. */
export type Tekenblad = {
  readonly page: Page;
  /** Draws cards in frames of that many CSS pixels; returns what the renderer did not understand. */
  teken(tekeningen: readonly Tekening[], thema: Thema, breedte: number): Promise<readonly string[]>;
  leeg(): Promise<void>;
  /** Texts that stick out of their card or are cut off. */
  overloop(): Promise<readonly string[]>;
  sluit(): Promise<void>;
};

/** Opens the page; `NEGENUUR_CHROMIUM` is the browser that the set-up found. */
export async function openTekenblad(schaal = 1): Promise<Tekenblad> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env['NEGENUUR_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({
    deviceScaleFactor: schaal,
    viewport: { width: 1_280, height: 900 },
  });
  await metLetters(context);
  const page = await context.newPage();
  await page.setContent(
    '<!doctype html><html lang="nl"><title>Kaarten</title><body><main></main></body></html>',
  );
  await page.addStyleTag({ path: hier('kaart.css') });
  await page.addScriptTag({ path: pakket('adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: pakket('markdown-it/dist/browser/markdown-it.umd.min.js') });
  await page.addScriptTag({ path: hier('tekenaar.mjs') });
  const geladen = await page.evaluate(`document.fonts.load('14px "Segoe UI"').then(({ length }) => length)`);
  if (geladen !== 1) throw new Error('the letters for the cards were not loaded');
  return {
    page,
    teken: (tekeningen, thema, breedte) =>
      page.evaluate((gegeven) => (globalThis as unknown as Venster).teken(...gegeven), [
        tekeningen,
        hostConfigs[thema],
        thema,
        breedte,
      ] as const),
    leeg: () => page.evaluate(() => (globalThis as unknown as Venster).leeg()),
    overloop: () => page.evaluate(() => (globalThis as unknown as Venster).overloop()),
    sluit: () => browser.close(),
  };
}
