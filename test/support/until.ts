import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until a condition holds, looking again every few milliseconds.
 *
 * @throws Error naming what was waited for, after `withinMs`.
 */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(5);
  }
}
