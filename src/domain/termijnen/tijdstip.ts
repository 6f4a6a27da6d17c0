import { Temporal } from 'temporal-polyfill';

/**
 * An instant: milliseconds since 1970-01-01T00:00:00Z. Every time inside the program is one of
 * these; ISO texts exist only at the borders.
 */
export type Tijdstip = number;

/** A period on the time line; `van` belongs to it, `tot` does not. */
export type Periode = { readonly van: Tijdstip; readonly tot: Tijdstip };

/** The one time zone of the work process: all clocks of werkproces §5 run in it. */
export const TIJDZONE = 'Europe/Amsterdam';

export const MINUUT = 60_000;
export const UUR = 60 * MINUUT;

/**
 * Reads an ISO 8601 date-time with an offset or `Z`. Fractions finer than a millisecond are cut off.
 *
 * @throws RangeError when the text is no date-time or has no offset: a time without an offset
 * means two instants in the autumn night and none in the spring night.
 */
export function vanIso(iso: string): Tijdstip {
  return Temporal.Instant.from(iso).epochMilliseconds;
}

/** Writes the instant as ISO 8601 in Amsterdam time with offset: `2026-11-23T18:00:00+01:00`. */
export function naarIso(tijdstip: Tijdstip): string {
  return inAmsterdam(tijdstip).toString({ timeZoneName: 'never' });
}

/** The instant as Amsterdam wall-clock time. */
export function inAmsterdam(tijdstip: Tijdstip): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(tijdstip).toZonedDateTimeISO(TIJDZONE);
}
