import type { Browser, Page } from 'playwright-core';
import { BREEDTES } from '../../support/tab/browser.ts';

/**
 * Notes when the first of these stands there, is drawn, and the page has time for a press. With a button it is pressed
 * then, and as long as nothing comes of it the page is not ready.
 */
const KLAAR = (wat: string, knop: string | null): string => `
  const gedrukt = () => {
    const knop = document.querySelector(${JSON.stringify(knop)});
    knop?.click();
    return new Promise((weet) => setTimeout(() => weet(knop?.ariaPressed === 'true'), 0));
  };
  const klaar = async () => {
    const na = performance.now();
    if (${knop !== null} && !(await gedrukt())) return requestAnimationFrame(klaar);
    console.info('klaar ' + na);
  };
  const kijk = () => document.querySelector(${JSON.stringify(wat)}) === null
    ? requestAnimationFrame(kijk)
    : requestAnimationFrame(() => setTimeout(klaar));
  // Around the page there may be a window of Teams, that has nothing to look at.
  if (location.hostname === '127.0.0.1') requestAnimationFrame(kijk);`;

/** Scrolls through the page for so many ms, a step each frame; gives the ms between the frames. */
const SCROL = (ms: number): string => `new Promise((klaar) => {
  const tussen = [];
  const begin = performance.now();
  let vorige = begin;
  let stap = 24;
  const beeld = (nu) => {
    tussen.push(nu - vorige);
    vorige = nu;
    if (nu - begin > ${ms}) return klaar(tussen.slice(2));
    const over = document.documentElement.scrollHeight - innerHeight - scrollY;
    if (over <= 0 || (scrollY === 0 && stap < 0)) stap = -stap;
    scrollBy(0, stap);
    requestAnimationFrame(beeld);
  };
  requestAnimationFrame(beeld);
})`;

/**
 * A page in a browser that kept nothing of an earlier visit.
 *
 * @param rust resolves when the window is ready to go somewhere
 * @param knop a button that stays pressed
 * @returns ms from the start of the page itself, also when it stands in a window of Teams
 */
export async function verseAanloop(
  browser: Browser,
  rust: () => Promise<unknown>,
  weg: (pagina: Page) => Promise<unknown>,
  wat: string,
  knop: string | null,
): Promise<{ pagina: Page; ms: number }> {
  const context = await browser.newContext({ viewport: BREEDTES.bureau, bypassCSP: true });
  const pagina = await context.newPage();
  await pagina.addInitScript(KLAAR(wat, knop));
  await rust();
  // Told by the page itself: to look into it from outside while it loads would be in its way.
  const klaar = pagina.waitForEvent('console', (bericht) => bericht.text().startsWith('klaar '));
  await weg(pagina);
  const ms = Number((await klaar).text().split(' ')[1]);
  return { pagina, ms };
}

export async function scrol(pagina: Page, ms: number): Promise<readonly number[]> {
  return pagina.evaluate<number[]>(SCROL(ms));
}
