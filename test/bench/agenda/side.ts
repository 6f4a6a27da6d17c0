/** What the benchmark asks of an agenda. */
export type Side = {
  /** Sets so many timers, {@link TIMERS_PER_CASE} in one step and {@link IN_FLIGHT} steps at a time. */
  schedule(count: number, dueOf: (nr: number) => number): Promise<void>;
  /** Bytes of Redis memory per pending timer. */
  bytesPerTimer(): Promise<number>;
  /** Runs what is due with an empty handler until `count` have run. @returns ms that each ran after it was due */
  lateness(count: number): Promise<readonly number[]>;
  close(): Promise<void>;
};

/** A new case sets this many reminders at once (werkproces §5). */
export const TIMERS_PER_CASE = 5;
export const IN_FLIGHT = 32;
/** Jobs of BullMQ at once: with fewer and with more it was later here (tried 32, 128, 256). */
export const CONCURRENCY = 128;
/** Ids of the reminders of one case, as long as real ones. */
export const timerId = (nr: number): string => `herinnering:inbreng:${nr % TIMERS_PER_CASE}`;
