/** What the agenda should do with a sync entry: let it go, or look again in `ms` (wall clock). */
export type SyncResult =
  | { readonly kind: 'done' }
  /** `counted` false: waiting for a limit is no failed attempt. */
  | { readonly kind: 'again'; readonly ms: number; readonly counted: boolean };
