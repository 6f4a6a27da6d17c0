import type { Temporal } from 'temporal-polyfill';
import { weekdagVanDagnummer } from './dagnummer.ts';
import { lokaleDag } from './lokale-dag.ts';
import { MAANDEN, MAANDEN_KORT, WEEKDAGEN } from './namen.ts';
import type { Tijdstip } from './tijdstip.ts';
import { inAmsterdam, MINUUT, UUR } from './tijdstip.ts';

/** Amsterdam wall-clock time, rounded down to the minute: `14:00`. */
export function klokTijd(tijdstip: Tijdstip): string {
  const { hour, minute } = wandklok(tijdstip);
  return `${tweeCijfers(hour)}:${tweeCijfers(minute)}`;
}

/**
 * Day and time for a card: `ma 14:00`, and with the date when the day is more than six days from
 * that of `gezienVanaf`, where a day of the week alone would be unclear: `ma 7 dec 14:00`.
 */
export function dagTijd(tijdstip: Tijdstip, gezienVanaf: Tijdstip): string {
  const { dayOfWeek, day, month } = wandklok(tijdstip);
  const weekdag = naam(WEEKDAGEN, dayOfWeek).slice(0, 2);
  const ver = Math.abs(lokaleDag(tijdstip).nummer - lokaleDag(gezienVanaf).nummer) > 6;
  const wanneer = ver ? `${weekdag} ${day} ${naam(MAANDEN_KORT, month)}` : weekdag;
  return `${wanneer} ${klokTijd(tijdstip)}`;
}

/** Day, date, year and time, for what is read long after: `ma 7 dec 2026 14:00`. */
export function volledigeTijd(tijdstip: Tijdstip): string {
  const { dayOfWeek, day, month } = wandklok(tijdstip);
  const jaar = lokaleDag(tijdstip).datum.slice(0, 4);
  return `${naam(WEEKDAGEN, dayOfWeek).slice(0, 2)} ${day} ${naam(MAANDEN_KORT, month)} ${jaar} ${klokTijd(tijdstip)}`;
}

/** The date in full, without the year: `maandag 7 december`. */
export function datum(tijdstip: Tijdstip): string {
  const { dayOfWeek, day, month } = wandklok(tijdstip);
  return `${naam(WEEKDAGEN, dayOfWeek)} ${day} ${naam(MAANDEN, month)}`;
}

/**
 * A length of time in milliseconds, rounded down to the minute: `2 uur 10 min`, from two days on
 * in days and hours: `3 dagen 18 uur`. The sign is left out: the sentence says before or after.
 */
export function duur(ms: number): string {
  const minuten = Math.floor(Math.abs(ms) / MINUUT);
  const uren = Math.floor(minuten / 60);
  if (uren >= 48) return samen(Math.floor(uren / 24), 'dagen', uren % 24, 'uur');
  return uren === 0 ? `${minuten} min` : samen(uren, 'uur', minuten % 60, 'min');
}

type Wandklok = Pick<Temporal.PlainDateTime, 'dayOfWeek' | 'day' | 'month' | 'hour' | 'minute'>;

function wandklok(tijdstip: Tijdstip): Wandklok {
  const dag = lokaleDag(tijdstip);
  // On the two days a year that don't last 24 hours only the time zone knows what the clock shows. On all others
  // counting from midnight is enough, and a card shows a dozen times.
  if (dag.einde - dag.begin !== 24 * UUR) return inAmsterdam(tijdstip).toPlainDateTime();
  const minuten = Math.floor((tijdstip - dag.begin) / MINUUT);
  return {
    dayOfWeek: weekdagVanDagnummer(dag.nummer),
    day: Number(dag.datum.slice(-2)),
    month: Number(dag.datum.slice(-5, -3)),
    hour: Math.floor(minuten / 60),
    minute: minuten % 60,
  };
}

function samen(groot: number, eenheid: string, klein: number, kleineEenheid: string): string {
  return klein === 0 ? `${groot} ${eenheid}` : `${groot} ${eenheid} ${klein} ${kleineEenheid}`;
}

function tweeCijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}

function naam(namen: readonly string[], nummer: number): string {
  const gevonden = namen[nummer - 1];
  if (gevonden === undefined) throw new RangeError(`nummer ${nummer} heeft geen naam`);
  return gevonden;
}
