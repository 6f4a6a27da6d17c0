import { Temporal } from 'temporal-polyfill';
import type { Datum } from './dagnummer.ts';
import { dagnummer } from './dagnummer.ts';
import { dagVanNummer, lokaleDag } from './lokale-dag.ts';
import type { Tijdstip } from './tijdstip.ts';
import { inAmsterdam, MINUUT, TIJDZONE, UUR } from './tijdstip.ts';

export type { Datum } from './dagnummer.ts';

/** The date on the calendar in Amsterdam at that instant. */
export function datumVan(tijdstip: Tijdstip): Datum {
  return lokaleDag(tijdstip).datum;
}

/**
 * The instant at which the clock in Amsterdam shows `klok` (`HH:MM`) on that date. A time the
 * spring night skips becomes the same time after the jump; of a time that the autumn night shows
 * twice, it is the first.
 *
 * @throws RangeError when the date or the time does not exist.
 */
export function tijdstipOp(datum: Datum, klok: string): Tijdstip {
  const dag = dagVanNummer(dagnummer(datum));
  const tijd = Temporal.PlainTime.from(klok, { overflow: 'reject' });
  // On a day of 24 hours the clock runs straight on from midnight, which is known already.
  if (dag.einde - dag.begin === 24 * UUR) return dag.begin + tijd.hour * UUR + tijd.minute * MINUUT;
  return Temporal.PlainDate.from(datum)
    .toPlainDateTime(tijd)
    .toZonedDateTime(TIJDZONE, { disambiguation: 'compatible' }).epochMilliseconds;
}

/**
 * The last millisecond of that date: a task due "on Friday" may be done all Friday, and a card
 * that shows this instant names Friday and not Saturday 00:00.
 */
export function eindeVanDag(datum: Datum): Tijdstip {
  return dagVanNummer(dagnummer(datum)).einde - 1;
}

/** The date so many calendar days later; negative is earlier. */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return dagVanNummer(dagnummer(datum) + dagen).datum;
}

/**
 * The same wall-clock time so many calendar days later, also over a DST night, where that is an
 * hour more or less than 24 hours a day. Skipped and double times as in {@link tijdstipOp}.
 */
export function zelfdeTijdNaDagen(tijdstip: Tijdstip, dagen: number): Tijdstip {
  const vanaf = inAmsterdam(tijdstip).toPlainDateTime();
  return vanaf.add({ days: dagen }).toZonedDateTime(TIJDZONE, { disambiguation: 'compatible' })
    .epochMilliseconds;
}
