/**
 * Version of what is derived from a case: its timers and its posts. Goes up when the same events lead to others, so
 * that during an upgrade, when two versions run side by side, only the newest repairs (design §5).
 */
export const AFLEIDING = 2;
