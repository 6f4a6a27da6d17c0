import { Temporal } from 'temporal-polyfill';
import type { Datum } from './dagnummer.ts';
import type { Tijdstip } from './tijdstip.ts';
import { TIJDZONE } from './tijdstip.ts';

/** What a time that somebody read off a clock in the Netherlands means. */
export type Kloktijd =
  | { readonly soort: 'een'; readonly tijdstip: Tijdstip }
  /** The autumn night showed it twice: first in summer time, an hour later in winter time. */
  | { readonly soort: 'dubbel'; readonly eerste: Tijdstip; readonly tweede: Tijdstip }
  /** The spring night skipped it. */
  | { readonly soort: 'bestaat-niet' };

/**
 * Reads a date with a time of day as the clock in Amsterdam showed it. Nothing is chosen for the person: a time that
 * was there twice, or not at all, is told.
 *
 * @param datum a date that exists
 * @param klok `HH:MM`
 * @throws RangeError when the date or the time does not exist on any day
 */
export function kloktijd(datum: Datum, klok: string): Kloktijd {
  const lokaal = Temporal.PlainDate.from(datum, { overflow: 'reject' }).toPlainDateTime(
    Temporal.PlainTime.from(klok, { overflow: 'reject' }),
  );
  const eerste = lokaal.toZonedDateTime(TIJDZONE, { disambiguation: 'earlier' });
  const tweede = lokaal.toZonedDateTime(TIJDZONE, { disambiguation: 'later' });
  if (eerste.epochMilliseconds === tweede.epochMilliseconds) {
    return { soort: 'een', tijdstip: eerste.epochMilliseconds };
  }
  if (!eerste.toPlainDateTime().equals(lokaal)) return { soort: 'bestaat-niet' };
  return { soort: 'dubbel', eerste: eerste.epochMilliseconds, tweede: tweede.epochMilliseconds };
}
