import type { Browser, Page } from 'playwright-core';
import { BREEDTES } from '../../support/tab/browser.ts';

/** Notes when the first of these stands there, is drawn, and the page has time for a press. */
const KLAAR = (wat: string): string => `
  const kijk = () => document.querySelector(${JSON.stringify(wat)}) === null
    ? requestAnimationFrame(kijk)
    : requestAnimationFrame(() => setTimeout(() => { window.klaarNa = performance.now(); }));
  requestAnimationFrame(kijk);`;

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

/** A page in a browser that kept nothing of an earlier visit. */
export async function verseAanloop(
  browser: Browser,
  url: string,
  wat: string,
): Promise<{ pagina: Page; ms: number }> {
  const context = await browser.newContext({ viewport: BREEDTES.bureau, bypassCSP: true });
  const pagina = await context.newPage();
  await pagina.addInitScript(KLAAR(wat));
  await pagina.goto(url);
  await pagina.waitForFunction('window.klaarNa !== undefined');
  return { pagina, ms: await pagina.evaluate<number>('window.klaarNa') };
}

export async function scrol(pagina: Page, ms: number): Promise<readonly number[]> {
  return pagina.evaluate<number[]>(SCROL(ms));
}
