import { Temporal } from 'temporal-polyfill';

/** A local date without a time, as ISO text: `2026-11-23`. Sorts as text. */
export type Datum = string;

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/**
 * Days since 1970-01-01: the form in which dates are counted with.
 *
 * @throws RangeError when the date does not exist.
 */
export function dagnummer(datum: Datum): number {
  return EPOCH.until(Temporal.PlainDate.from(datum, { overflow: 'reject' })).days;
}

/** True for a date that exists, as `2026-11-23`. */
export function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  try {
    return datumVanDagnummer(dagnummer(tekst)) === tekst;
  } catch (fout) {
    if (fout instanceof RangeError) return false;
    throw fout;
  }
}

/** The date that is so many days after 1970-01-01. */
export function datumVanDagnummer(nummer: number): Datum {
  return plainDate(nummer).toString();
}

/** The same as a Temporal date. */
export function plainDate(nummer: number): Temporal.PlainDate {
  return EPOCH.add({ days: nummer });
}

/** Day of the week of a day number: 1 is Monday, 7 is Sunday. */
export function weekdagVanDagnummer(nummer: number): number {
  // 1970-01-01 was a Thursday.
  return ((((nummer + 3) % 7) + 7) % 7) + 1;
}
