import type { Log } from '../../../src/app/logging/log.ts';

/** A log that tells of nothing but trouble, a line for each. */
export function troubleLog(tell: (line: string) => void): Log {
  const note: Log['warn'] = (facts, message) => tell(`${message} ${JSON.stringify(facts)}`);
  return { info: () => undefined, warn: note, error: note };
}
