import type { Start } from '../../app/tab/bericht.ts';
import { Mislukt } from '../api/aanroep.ts';
import { aanmeldwoorden } from '../woorden/aanmelden.ts';

/** How to sign in, as the server put it in the page. @throws Mislukt */
export function startVan(document: Document): Start {
  const tekst = document.getElementById('start')?.textContent;
  if (tekst === undefined) throw new Mislukt(0, aanmeldwoorden.mislukt);
  return JSON.parse(tekst) as Start;
}
