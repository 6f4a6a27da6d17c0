import type { Start } from '../../app/tab/bericht.ts';

/** How to sign in, as the server put it in the page; null: it did not. */
export function startIn(document: Document): Start | null {
  const tekst = document.getElementById('start')?.textContent;
  return tekst === undefined ? null : (JSON.parse(tekst) as Start);
}
