import { setTimeout as wait } from 'node:timers/promises';

/** Of the time, work that nobody waits for takes at most a part of this size: presses and timers have the rest. */
const SHARE = 1 / 4;
/** Longest pause, ms: a slice that took long because the machine was busy must not stop the work. */
const LONGEST = 2_000;

/**
 * A breath for work that nobody waits for: it pauses in proportion to how long the slice before it took.
 *
 * @param now monotonic ms
 * @throws the reason of `signal`
 */
export function calm(now: () => number, signal: AbortSignal): () => Promise<void> {
  let from = now();
  return async () => {
    const took = now() - from;
    await wait(Math.min(took * (1 / SHARE - 1), LONGEST), undefined, { signal });
    from = now();
  };
}
