import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Gegeven } from './routes/route.ts';
import type { Zaak } from './zaak.ts';

/** The answer in which Veilig Thuis says again how unsafe it is, by form: after part A, and outside its checks. */
const beoordelingsvelden: Readonly<Record<string, string>> = {
  'drie-vragen': 'uitkomst',
  'overleg-zorg': 'beoordeling',
};

/** Veilig Thuis said it anew: on the three questions (B 490–500), or at the start of an actieoverleg. */
export type LatereBeoordeling = {
  readonly acuut: 'ja' | 'nee' | null;
  readonly structureel: 'ja' | 'nee' | null;
  readonly op: Tijdstip;
};

const acuteWoorden: ReadonlySet<unknown> = new Set(['acuut', 'acuut-en-structureel']);
const structureleWoorden: ReadonlySet<unknown> = new Set(['structureel', 'acuut-en-structureel']);

function lees({ formulier, antwoorden, op }: Gegeven): LatereBeoordeling {
  const woord = antwoorden[beoordelingsvelden[formulier] ?? ''];
  // "Nog niet klaar" says nothing about either.
  const bekend = acuteWoorden.has(woord) || structureleWoorden.has(woord) || woord === 'geen';
  return {
    acuut: bekend ? (acuteWoorden.has(woord) ? 'ja' : 'nee') : null,
    structureel: bekend ? (structureleWoorden.has(woord) ? 'ja' : 'nee') : null,
    op,
  };
}

/**
 * What this organisation said last on the three questions or in an actieoverleg; null when it never did, or said
 * that it does not know yet. The task ends with the organisation, whatever came before it.
 */
export function latereBeoordeling(zaak: Zaak, regio: string): LatereBeoordeling | null {
  const alle = Object.values(zaak.gegeven)
    .filter(({ formulier }) => Object.hasOwn(beoordelingsvelden, formulier))
    .filter(({ taakId }) => taakId.split(':').at(-1) === regio)
    .map(lees)
    .filter(({ acuut }) => acuut !== null);
  return alle.toSorted((a, b) => a.op - b.op).at(-1) ?? null;
}
