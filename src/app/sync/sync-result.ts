import type { Delivered } from './delivery-task.ts';

/** What the agenda should do with a sync entry: let it go, or look again in `ms` (wall clock). */
export type SyncResult =
  | { readonly kind: 'done' }
  /** It went together with what it led to. */
  | { readonly kind: 'gone' }
  /** `counted` false: waiting for a limit is no failed attempt. */
  | { readonly kind: 'again'; readonly ms: number; readonly counted: boolean };

/** When to look again after several deliveries: at the first moment that one of them asks for. */
export function soonest(results: readonly Delivered[]): SyncResult {
  let again: SyncResult = { kind: 'done' };
  for (const result of results) {
    if (result.kind === 'done' || result.ms === null) continue;
    const { ms } = result;
    if (again.kind === 'again' && again.ms <= ms) continue;
    again = { kind: 'again', ms, counted: result.kind === 'again' && result.counted };
  }
  return again;
}
