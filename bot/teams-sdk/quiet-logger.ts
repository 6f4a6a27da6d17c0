import type { AppOptions, IPlugin } from '@microsoft/teams.apps';

type Logger = NonNullable<AppOptions<IPlugin>['logger']>;

/** What the library says when it could not fetch the keys that tokens are signed with. */
const NO_KEY = 'Failed to get signing key:';

/**
 * Prints nothing: the library would print whole activities and every error of a token. It answers "no" alike to a
 * forged token and to keys that it could not fetch; only what it logs tells those apart, so that is counted.
 */
export class QuietLogger implements Logger {
  /** How often the keys could not be fetched. */
  keysMissed = 0;

  error(...said: readonly unknown[]): void {
    const [what, error] = said;
    const unknownKey = error instanceof Error && error.name === 'SigningKeyNotFoundError';
    if (what === NO_KEY && !unknownKey) this.keysMissed += 1;
  }

  debug(): void {}
  info(): void {}
  warn(): void {}
  trace(): void {}
  log(): void {}

  child(): Logger {
    return this;
  }
}
