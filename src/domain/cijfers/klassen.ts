import type { Klassen } from './grof.ts';

/** The bounds, in minutes, in which each kind of duration is shown. */
export const klassen = {
  'deel-a': [15, 30, 60, 120, 240, 540],
  inbreng: [30, 60, 120, 240, 540],
  bewijs: [5, 15, 30, 60, 240],
  slachtoffer: [30, 60, 120, 240, 1_440],
} as const satisfies Readonly<Record<string, Klassen>>;
