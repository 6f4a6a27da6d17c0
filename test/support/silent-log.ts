import type { Log } from '../../src/app/logging/log.ts';

/** For tests that do not look at the log. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
