import type { Rol } from '../rollen.ts';
import type { Doel, Stap, Stapmoment } from './stappen.ts';

/** Minutes of a day. */
export const DAG = 24 * 60;

/** One reminder; its id says when it comes. */
export function stap(soort: Stapmoment['soort'], minuten: number, ...aan: Doel[]): Stap {
  return { id: `${soort}-${minuten}`, moment: { soort, minuten }, aan };
}

/** Again every so many minutes, at most `maal` times; without: until the task is done. */
export function telkens(elkeMinuten: number, eerste: Stap, maal?: number): Stap {
  return { ...eerste, herhaal: { elkeMinuten, ...(maal === undefined ? {} : { maal }) } };
}

/** Asks the roles to phone who owes the answer. */
export function bellen(eerste: Stap): Stap {
  return { ...eerste, bellen: true };
}

/** In quiet hours it comes in the morning. */
export function kanWachten(eerste: Stap): Stap {
  return { ...eerste, kanWachten: true };
}

/** Only for cases of that kind. */
export function bij(soort: 'vast' | 'niet-vast', ...stappen: readonly Stap[]): readonly Stap[] {
  return stappen.map((s) => ({ ...s, bij: soort }));
}

/** Only for tasks that one of these roles owes. */
export function van(rollen: readonly Rol[], eerste: Stap): Stap {
  return { ...eerste, id: `${eerste.id}-${rollen.join('-')}`, van: rollen };
}

const HALF_UUR = 30;

/** After a deadline that must not pass: every half hour, then every two hours for a day, then every eight. */
export function naTermijn(...aan: Doel[]): readonly Stap[] {
  return [
    telkens(HALF_UUR, stap('na-uiterlijk', 0, ...aan), 2),
    telkens(120, stap('na-uiterlijk', 180, ...aan), 10),
    telkens(480, stap('na-uiterlijk', 1_860, ...aan)),
  ];
}
