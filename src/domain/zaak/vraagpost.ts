import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { taakVan } from './open-taken.ts';
import type { Taak } from './taak.ts';
import type { Zaak } from './zaak.ts';

const SOORT = 'v';
/** Comes after the id of the task when it was asked again; no id of a task has it. */
const KEER = '~';

/** Id of the message that asks a task, for the first time or again. */
function idVan(taakId: string, keer: number): string {
  return keer === 1 ? `${SOORT}:${taakId}` : `${SOORT}:${taakId}${KEER}${keer}`;
}

/** One time that a task was asked: its message, and when the next time took its place (null: it speaks now). */
export type Vraagpost = { readonly id: string; readonly opgevolgdOp: Tijdstip | null };

/** A message for each time that the task was asked, the first one first: who is asked again hears it again. */
export function vraagpostsVan({ id, opnieuw = [] }: Taak): readonly [Vraagpost, ...Vraagpost[]] {
  const [opgevolgdOp = null] = opnieuw;
  const later = opnieuw.map((_, i) => ({ id: idVan(id, i + 2), opgevolgdOp: opnieuw[i + 1] ?? null }));
  return [{ id: idVan(id, 1), opgevolgdOp }, ...later];
}

/** Id of the message that asks the task now. */
export function vraagpostId({ id, opnieuw = [] }: Pick<Taak, 'id' | 'opnieuw'>): string {
  return idVan(id, opnieuw.length + 1);
}

/** The task that this message asks now; none when it asked one before, or is no question. */
export function taakVanVraagpost(zaak: Zaak, postId: string): Taak | undefined {
  if (!postId.startsWith(`${SOORT}:`)) return undefined;
  const [taakId = ''] = postId.slice(SOORT.length + 1).split(KEER);
  const taak = taakVan(zaak, taakId);
  return taak !== undefined && vraagpostId(taak) === postId ? taak : undefined;
}

/** When the task was asked again after this instant, so that what was said then is over; null when it was not. */
export function opgevolgdOp({ opnieuw = [] }: Taak, op: Tijdstip): Tijdstip | null {
  return opnieuw.find((keer) => keer > op) ?? null;
}
