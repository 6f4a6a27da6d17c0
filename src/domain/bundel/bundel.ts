import type { HerinneringView } from '../afgeleid/views/berichten.ts';
import type { BundelView } from '../afgeleid/views/bundel.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';

/**
 * Least ms on the case clock between two messages to one person about what can wait. Within it a new line appears on
 * the card that stands there, which notifies nobody; after it the card is sent anew.
 */
export const BUNDELPAUZE = 30 * MINUUT;

/** More lines than this make a card that is too long for a phone; the rest is counted. */
const OP_EEN_KAART = 15;

/** What stands at one person. `leeftijd`: ms on the case clock since it was sent. */
export type Bundelstand =
  | { readonly soort: 'niets' }
  | { readonly soort: 'onderweg' }
  | { readonly soort: 'mislukt' }
  | { readonly soort: 'staat'; readonly leeftijd: number };

/** `bijwerken`: what stands there, or the first message; `over`: ms on the case clock until it may be sent anew. */
export type Bundelstap =
  | { readonly soort: 'bijwerken'; readonly over: number | null }
  | { readonly soort: 'opnieuw' };

/**
 * Whether the card of one person is updated in place or sent anew, so that it notifies. Pure.
 *
 * @param nieuw a line was not told in a message of its own yet, and it is this person's to hear
 */
export function bundelstap(nieuw: boolean, stand: Bundelstand): Bundelstap {
  const bijwerken = { soort: 'bijwerken', over: null } as const;
  if (!nieuw || stand.soort === 'niets' || stand.soort === 'onderweg') return bijwerken;
  if (stand.soort === 'mislukt' || stand.leeftijd >= BUNDELPAUZE) return { soort: 'opnieuw' };
  return { soort: 'bijwerken', over: BUNDELPAUZE - stand.leeftijd };
}

/** The nearest clock first; what has none comes last, the question that waits longest first. */
function opKlok(a: HerinneringView, b: HerinneringView): number {
  const klok = ({ uiterlijk }: HerinneringView): number => uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return (
    klok(a) - klok(b) || a.gevraagdOp - b.gevraagdOp || a.kop.nummer.localeCompare(b.kop.nummer, 'nl-NL')
  );
}

/** What one person sees: one reminder as a card of its own, several as lines by clock. */
export function bundelbeeld(regels: readonly HerinneringView[]): HerinneringView | BundelView {
  const [enige] = regels;
  if (enige !== undefined && regels.length === 1) return enige;
  const getoond = regels.toSorted(opKlok).slice(0, OP_EEN_KAART);
  return { soort: 'bundel', regels: getoond, weggelaten: regels.length - getoond.length, vervangen: false };
}

/** What an earlier list says once a newer one was sent. */
export const VERVANGEN_BUNDEL: BundelView = { soort: 'bundel', regels: [], weggelaten: 0, vervangen: true };
