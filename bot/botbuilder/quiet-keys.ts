import type { Log } from '../../src/app/logging/log.ts';

/** What the library prints to the console when a token does not hold, with every public key of the service in it. */
const ABOUT_KEYS = /^Error finding key for token\. Available keys: /;

let quiet = false;

/**
 * Keeps the library from printing keys and whole errors about tokens to the console; the log says that a token did not
 * hold, as it does for every other refusal. Everything else that is printed is left alone.
 */
export function keepKeysOffTheConsole(log: Log): void {
  if (quiet) return;
  quiet = true;
  const { console: terminal } = globalThis;
  const print = terminal.error.bind(terminal);
  terminal.error = (...parts: readonly unknown[]): void => {
    const [first] = parts;
    const aboutKeys = typeof first === 'string' && ABOUT_KEYS.test(first);
    const expired = first instanceof Error && first.name === 'TokenExpiredError';
    if (aboutKeys || expired) log.info({ code: expired ? 'expired' : 'key' }, 'a token did not hold');
    else print(...parts);
  };
}
