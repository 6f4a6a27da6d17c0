import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';

/** Up to so many minutes a duration is rounded up to a multiple of so many: a time tells no case apart. */
const trappen: readonly (readonly [tot: number, stap: number])[] = [
  [120, 5],
  [720, 15],
  [4_320, 60],
  [Number.POSITIVE_INFINITY, 1_440],
];

/**
 * Minutes between two instants, rounded up to 5 minutes within two hours, a quarter within twelve, an hour within
 * three days and a day beyond. Figures are computed from these, so they stay the same when cases are deleted.
 */
export function groveMinuten(van: Tijdstip, tot: Tijdstip): number {
  const minuten = Math.max(0, Math.ceil((tot - van) / MINUUT));
  const stap = trappen.find(([grens]) => minuten <= grens)?.[1] ?? 1_440;
  return Math.ceil(minuten / stap) * stap;
}

/** The bounds of a distribution in minutes, ascending; what is longer is in the last part. */
export type Klassen = readonly number[];

/** Names the part of a distribution that a duration falls in: `tot-60`, or `langer`. */
export function klasse(minuten: number, klassen: Klassen): string {
  const grens = klassen.find((tot) => minuten <= tot);
  return grens === undefined ? 'langer' : `tot-${grens}`;
}
