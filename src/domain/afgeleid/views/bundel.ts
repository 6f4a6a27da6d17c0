import type { HerinneringView } from './berichten.ts';

/** Reminders of several cases for one person, one line each, by clock. No line: everything is done. */
export type BundelView = {
  readonly soort: 'bundel';
  readonly regels: readonly HerinneringView[];
  readonly weggelaten: number;
  /** A newer list was sent. */
  readonly vervangen: boolean;
};
