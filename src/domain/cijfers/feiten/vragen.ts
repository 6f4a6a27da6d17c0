import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Taak } from '../../zaak/taak.ts';
import { isOpen } from '../../zaak/taak.ts';
import type { Stap, Verloop } from '../verloop.ts';

/** A question to somebody at the table, and how it went. */
export type Vraag = {
  readonly taak: Taak;
  readonly gevraagdOp: Tijdstip;
  /** When it was first answered, and by which step. */
  readonly antwoord: { readonly op: Tijdstip; readonly stap: Stap } | null;
  /** Steps between question and answer, or until the end. */
  readonly tussen: readonly Stap[];
  /** `geen`: the case ended without an answer. `vervallen`: it turned out not to be needed, or asked elsewhere. */
  readonly stand: 'beantwoord' | 'loopt' | 'geen' | 'vervallen';
};

function volg(verloop: Verloop, taakId: string): Vraag | null {
  let gevraagdOp: Tijdstip | null = null;
  let tussen: Stap[] = [];
  let vervielOpen = false;
  for (const stap of verloop.stappen) {
    const { event, na } = stap;
    if (event.type === 'TaakGevraagd' && event.taak.id === taakId) {
      // Asked again after the case was reopened: the time that nobody was asked does not count.
      gevraagdOp = event.op;
      tussen = [];
      vervielOpen = false;
      continue;
    }
    const taak = na.taken[taakId];
    if (gevraagdOp === null || taak === undefined) continue;
    if (taak.status === 'beantwoord') {
      return { taak, gevraagdOp, antwoord: { op: event.op, stap }, tussen, stand: 'beantwoord' };
    }
    if (event.type === 'TaakVervallen' && event.taakId === taakId) vervielOpen = na.status === 'open';
    tussen.push(stap);
  }
  const taak = verloop.eind.taken[taakId];
  if (gevraagdOp === null || taak === undefined) return null;
  const elders = vervielOpen || verloop.eind.verplaatstNaar !== null;
  const stand = elders ? 'vervallen' : isOpen(taak) ? 'loopt' : 'geen';
  return { taak, gevraagdOp, antwoord: null, tussen, stand };
}

/** Every question of this kind that was asked at this location, each once. What turned out needless is left out. */
export function vragen(verloop: Verloop, soort: TaakSoort): readonly Vraag[] {
  const ids = new Set(
    verloop.stappen.flatMap(({ event }) =>
      event.type === 'TaakGevraagd' && event.taak.soort === soort ? [event.taak.id] : [],
    ),
  );
  return [...ids]
    .map((id) => volg(verloop, id))
    .filter((vraag) => vraag !== null)
    .filter(({ stand }) => stand !== 'vervallen');
}
