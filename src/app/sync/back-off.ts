const FIRST = 1_000;
const LONGEST = 60_000;
/** After this many failed attempts somebody else is told; what can never succeed is given up then, and visible. */
export const MAX_ATTEMPTS = 12;

/** Teams has been away for minutes. From then on every so many ms, for half a day: a question is not dropped for that. */
export const STILL_AWAY = 120_000;
export const LAST_ATTEMPT = MAX_ATTEMPTS + 360;

/** Wall-clock ms until the next attempt: doubling, at most a minute, with up to a quarter of jitter. */
export function backOff(attempts: number, random: number): number {
  const base = Math.min(FIRST * 2 ** Math.min(attempts, 10), LONGEST);
  return Math.round(base * (1 + random / 4));
}
