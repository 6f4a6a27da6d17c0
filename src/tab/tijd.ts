import { MAANDEN, MAANDEN_KORT, WEEKDAGEN } from '../domain/termijnen/namen.ts';

const SECONDE = 1_000;
export const MINUUT = 60 * SECONDE;
export const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

/** When summer time begins and ends in a year. */
type Jaar = { readonly begin: number; readonly eind: number };

const jaren = new Map<number, Jaar>();

/** 01:00 UTC on the last Sunday of a month (from 0). */
function laatsteZondag(jaar: number, maand: number): number {
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0, 1));
  return laatste.getTime() - laatste.getUTCDay() * DAG;
}

/**
 * ms that the clock in Amsterdam is ahead of UTC (Directive 2000/84/EC). Own arithmetic, held against the time zones of
 * the platform by a test: a browser takes 25 ms before it has written its first time, and a board waits for it.
 */
function voorsprong(op: number): number {
  const nr = new Date(op).getUTCFullYear();
  const jaar = jaren.get(nr) ?? { begin: laatsteZondag(nr, 2), eind: laatsteZondag(nr, 9) };
  jaren.set(nr, jaar);
  return op >= jaar.begin && op < jaar.eind ? 2 * UUR : UUR;
}

/** What the clock and the calendar in Amsterdam show, to be read with the methods for UTC. */
function wand(op: number): Date {
  return new Date(op + voorsprong(op));
}

/** `2026-11-23`, in Amsterdam. */
export function dag(op: number): string {
  return wand(op).toISOString().slice(0, 10);
}

function weekdag(op: Date): string {
  return WEEKDAGEN[(op.getUTCDay() + 6) % 7] ?? '';
}

/** `maandag 23 november`. */
export function dagnaam(op: number): string {
  const hier = wand(op);
  return `${weekdag(hier)} ${hier.getUTCDate()} ${MAANDEN[hier.getUTCMonth()] ?? ''}`;
}

/** `ma 23 nov`. */
export function dagKort(op: number): string {
  const hier = wand(op);
  return `${weekdag(hier).slice(0, 2)} ${hier.getUTCDate()} ${MAANDEN_KORT[hier.getUTCMonth()] ?? ''}`;
}

/** `14:00`, in Amsterdam. */
export function klokTijd(op: number): string {
  return wand(op).toISOString().slice(11, 16);
}

/** `ma 14:00`, and with the date when the day of the week alone would be unclear: `ma 7 dec 14:00`. */
export function dagTijd(op: number, nu: number): string {
  const ver = Math.abs(op - nu) > 6 * DAG;
  return `${ver ? dagKort(op) : weekdag(wand(op)).slice(0, 2)} ${klokTijd(op)}`;
}

/** `14:00` today, `ma 14:00` on another day. */
export function moment(op: number, nu: number): string {
  return dag(op) === dag(nu) ? klokTijd(op) : dagTijd(op, nu);
}

/** `2 uur 10 min`; below an hour with seconds, because then people watch it: `34 min 12 s`. */
export function duur(ms: number): string {
  const seconden = Math.floor(Math.abs(ms) / SECONDE);
  const minuten = Math.floor(seconden / 60);
  const uren = Math.floor(minuten / 60);
  if (uren >= 48) return samen(Math.floor(uren / 24), 'dagen', uren % 24, 'uur');
  if (uren > 0) return samen(uren, 'uur', minuten % 60, 'min');
  return minuten === 0 ? `${seconden} s` : `${minuten} min ${seconden % 60} s`;
}

function samen(groot: number, eenheid: string, klein: number, kleineEenheid: string): string {
  return klein === 0 ? `${groot} ${eenheid}` : `${groot} ${eenheid} ${klein} ${kleineEenheid}`;
}
