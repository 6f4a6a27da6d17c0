import { opent } from '../woorden/opent.ts';

/** ms in which most pages are there: words that stand for a blink only flicker, and are drawn for nothing. */
const GEDULD = 250;

/** Says that the page is opening, when it takes long enough to be noticed. */
export function zegStraks(document: Document): void {
  setTimeout(() => {
    const pagina = document.getElementById('pagina');
    if (pagina === null || pagina.childElementCount > 0) return;
    const regel = document.createElement('p');
    regel.className = 'laadt';
    regel.textContent = opent;
    pagina.append(regel);
  }, GEDULD);
}
