import type { Temporal } from 'temporal-polyfill';
import type { Datum } from './dagnummer.ts';
import { plainDate } from './dagnummer.ts';
import type { Tijdstip } from './tijdstip.ts';
import { TIJDZONE, UUR } from './tijdstip.ts';

/** One local date in Amsterdam, with its boundaries as instants. */
export type LokaleDag = {
  /** Days since 1970-01-01. */
  readonly nummer: number;
  readonly datum: Datum;
  /** 00:00 of this date. */
  readonly begin: Tijdstip;
  /** 09:00 of this date: 8 to 10 elapsed hours after `begin`, depending on the DST night. */
  readonly negenUur: Tijdstip;
  /** 00:00 of the next date. */
  readonly einde: Tijdstip;
};

const UTC_DAG = 24 * UUR;
const MAX_ONTHOUDEN = 4_096;

// Boundaries never change for a date, so remembering them keeps the functions pure. The clock runs
// in every fold; a time zone look-up costs about a hundred times as much as this map.
const onthouden = new Map<number, LokaleDag>();

/** The local date that contains the instant. */
export function lokaleDag(tijdstip: Tijdstip): LokaleDag {
  // Amsterdam is ahead of UTC by less than a day: the local date is the UTC date or the next one.
  const utcDag = Math.floor(tijdstip / UTC_DAG);
  const dag = dagVanNummer(utcDag);
  return tijdstip < dag.einde ? dag : dagVanNummer(utcDag + 1);
}

/** The local date that is so many days after 1970-01-01. */
export function dagVanNummer(nummer: number): LokaleDag {
  const bekend = onthouden.get(nummer);
  if (bekend !== undefined) return bekend;
  const date = plainDate(nummer);
  const dag: LokaleDag = {
    nummer,
    datum: date.toString(),
    begin: opKlok(date, 0),
    negenUur: opKlok(date, 9),
    einde: opKlok(date.add({ days: 1 }), 0),
  };
  if (onthouden.size >= MAX_ONTHOUDEN) onthouden.clear();
  onthouden.set(nummer, dag);
  return dag;
}

function opKlok(date: Temporal.PlainDate, hour: number): Tijdstip {
  // The clock changes at 02:00 or 03:00, so 00:00 and 09:00 happen exactly once; 'compatible' says
  // what should happen if a law ever moves the change: the first instant at or after that time.
  return date.toPlainDateTime({ hour }).toZonedDateTime(TIJDZONE, { disambiguation: 'compatible' })
    .epochMilliseconds;
}
