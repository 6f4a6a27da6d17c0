import { koppelteksten } from '../../../cards/teksten/koppelen.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { Message } from '../ports/channel.ts';

/** The answer to a typed command about a case that is not there, or of which no number was typed. */
export function geenZaak(nummer: string): Message {
  return tekstkaart(nummer === '' ? koppelteksten.geenNummer : koppelteksten.geenZaak);
}
