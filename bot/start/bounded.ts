import type { Log } from '../../src/app/logging/log.ts';

/**
 * Waits for one step of stopping, and no longer: what is under way then is safe all the same, since leases end by
 * themselves and the ledger knows what was being sent (design §3).
 */
export async function bounded(ms: number, work: () => Promise<void>, log: Log, what: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), ms);
  const done = await Promise.race([work().then(() => 'done' as const), promise]);
  clearTimeout(timer);
  if (done === 'late') log.warn({ what, ms }, 'not everything was finished when stopping');
}
