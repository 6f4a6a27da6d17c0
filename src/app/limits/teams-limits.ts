/** At most `calls` in any stretch of `ms` milliseconds. */
export type Window = { readonly calls: number; readonly ms: number };

/** What Teams allows a bot in one conversation (platform notes): all four at once. */
export const PER_CONVERSATION: readonly Window[] = [
  { calls: 7, ms: 1_000 },
  { calls: 8, ms: 2_000 },
  { calls: 60, ms: 30_000 },
  { calls: 1_800, ms: 3_600_000 },
];

/** What Teams allows a bot in one tenant. */
export const PER_TENANT: readonly Window[] = [{ calls: 50, ms: 1_000 }];

/**
 * Part of every window that a card that is brought up to date leaves free: a new question or reminder, of whichever
 * replica, finds room before the updates that were first (design §5).
 */
const VOOR_NIEUW = 0.2;

/** The windows for a call that can wait for new messages. */
export function forUpdates(windows: readonly Window[]): readonly Window[] {
  return windows.map(({ calls, ms }) => ({ calls: Math.ceil(calls * (1 - VOOR_NIEUW)), ms }));
}
