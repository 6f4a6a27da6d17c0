import { describeError } from '../../src/app/logging/describe-error.ts';
import type { Log } from '../../src/app/logging/log.ts';

/**
 * An error that nobody caught: nobody knows what it left half-done, so the program ends in order and is started
 * anew. The log gets kind and place, never the message: it may quote a case (invariant 6).
 *
 * @param stop asks the program to end
 */
export function onUncaught(log: Log, stop: () => void): void {
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(name, (error: unknown) => {
      log.error({ kind: name, error: describeError(error) }, 'an error was not caught, the program ends');
      process.exitCode = 1;
      stop();
    });
  }
}
