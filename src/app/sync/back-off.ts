const FIRST = 1_000;
const LONGEST = 60_000;
/** After this many failed attempts a sync is given up: visible, counted and told to somebody else. */
export const MAX_ATTEMPTS = 12;

/** Wall-clock ms until the next attempt: doubling, at most a minute, with up to a quarter of jitter. */
export function backOff(attempts: number, random: number): number {
  const base = Math.min(FIRST * 2 ** Math.min(attempts, 10), LONGEST);
  return Math.round(base * (1 + random / 4));
}
