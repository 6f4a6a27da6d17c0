import type { Doel, Stap, Stapmoment } from './stappen.ts';

/** Minutes of a day. */
export const DAG = 24 * 60;

/** One reminder; its id says when it comes. */
export function stap(soort: Stapmoment['soort'], minuten: number, ...aan: Doel[]): Stap {
  return { id: `${soort}-${minuten}`, moment: { soort, minuten }, aan };
}

/** The same, again and again until the task is done. */
export function telkens(elkeMinuten: number, eerste: Stap): Stap {
  return { ...eerste, herhaal: { elkeMinuten } };
}

/** Only for cases of that kind. */
export function bij(soort: 'vast' | 'niet-vast', ...stappen: readonly Stap[]): readonly Stap[] {
  return stappen.map((s) => ({ ...s, bij: soort }));
}
