import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { vanIso } from '../../domain/termijnen/tijdstip.ts';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const SEPARATOR = /[t\s]/i;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MINUTES_PER_DAY = 24 * 60;
/** Finer than any clock of ours, and the most that an ISO reader takes. */
const FRACTION = /(\.\d{1,9})\d*/;

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether the text is a full date of RFC 3339 that exists: `2026-02-28`. */
export function isDateText(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= daysIn(year, month);
}

function isTimeText(text: string): boolean {
  const match = TIME.exec(text);
  if (match === null) return false;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [offsetHours, offsetMinutes] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHours > 23 || offsetMinutes > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHours * 60 + offsetMinutes) * (match[4] === '-' ? -1 : 1);
  const utc = (hour * 60 + minute - offset + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return utc === MINUTES_PER_DAY - 1;
}

/**
 * Whether the text is a date-time of RFC 3339 with offset or `Z`, as the format `date-time` of the contract's
 * schema means it. A leap second counts where it can be one.
 */
export function isInstantText(text: string): boolean {
  const [date, time, more] = text.split(SEPARATOR);
  return (
    date !== undefined && time !== undefined && more === undefined && isDateText(date) && isTimeText(time)
  );
}

/**
 * The instant that a text accepted by {@link isInstantText} means, in epoch ms; a leap second is read as the
 * second before it.
 *
 * @throws RangeError when the text is no such date-time.
 */
export function instantOf(text: string): Tijdstip {
  return vanIso(text.toUpperCase().replace(SEPARATOR, 'T').replace(FRACTION, '$1'));
}
