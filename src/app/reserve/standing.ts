import type { Kanaalstand } from '../../domain/bereikbaarheid/reserveplan.ts';
import type { Delivery } from '../ports/ledger.ts';

/** So many failed attempts in a row, within seconds, count as "Teams does not work for this person now". */
const HOPELESS = 3;

/** Where one channel stands, from what the ledger knows. */
export function standingOf(entry: Delivery | undefined, possible: boolean): Kanaalstand {
  if (entry === undefined) return possible ? 'niet-geprobeerd' : 'niet-mogelijk';
  if (entry.status === 'parked') return 'mislukt';
  if (entry.sent !== '') return 'aangenomen';
  if (!possible) return 'mislukt';
  if (entry.status === 'idle') return entry.attempts > 0 ? 'hapert' : 'onderweg';
  return 'onderweg';
}

/**
 * Whether the message in somebody's own chat failed. Nothing in the ledger means that Teams does not know the person.
 */
export function directFailed(entry: Delivery | undefined): boolean {
  if (entry === undefined || entry.status === 'parked') return true;
  return entry.activityId === '' && entry.status === 'idle' && entry.attempts >= HOPELESS;
}
