import type { Window } from '../../src/app/limits/teams-limits.ts';
import { forUpdates, PER_CONVERSATION, PER_TENANT } from '../../src/app/limits/teams-limits.ts';

const LANGSTE = Math.max(...PER_CONVERSATION.map(({ calls }) => calls));

/** ms until a call may go, given when earlier ones went; 0: now. */
function wacht(eerder: readonly number[], vensters: readonly Window[], nu: number): number {
  let ms = 0;
  for (const venster of vensters) {
    const voorste = eerder[eerder.length - venster.calls];
    if (voorste !== undefined) ms = Math.max(ms, voorste + venster.ms - nu);
  }
  return ms;
}

const VENSTERS = {
  nieuw: { gesprek: PER_CONVERSATION, tenant: PER_TENANT },
  bijgewerkt: { gesprek: forUpdates(PER_CONVERSATION), tenant: forUpdates(PER_TENANT) },
} as const;

/** The limits of Teams on a clock that a simulation moves: the rule of the script in Redis, told once more. */
export class Tempo {
  readonly #gesprekken = new Map<string, number[]>();
  readonly #tenant: number[] = [];

  /** @returns 0 when the call may go and was counted, else ms to wait */
  neem(gesprek: string, nu: number, soort: 'nieuw' | 'bijgewerkt' = 'nieuw'): number {
    const eigen = this.#gesprekken.get(gesprek) ?? [];
    this.#gesprekken.set(gesprek, eigen);
    const { gesprek: van, tenant } = VENSTERS[soort];
    const ms = Math.max(wacht(eigen, van, nu), wacht(this.#tenant, tenant, nu));
    if (ms > 0) return ms;
    for (const lijst of [eigen, this.#tenant]) {
      lijst.push(nu);
      // What can no longer count is forgotten now and then.
      if (lijst.length > 2 * LANGSTE) lijst.splice(0, lijst.length - LANGSTE);
    }
    return 0;
  }
}

/** The fullest any stretch of so many ms was, given the times of all calls in order. */
export function drukste(tijden: readonly number[], ms: number): number {
  let [meest, eerste] = [0, 0];
  tijden.forEach((tijd, i) => {
    while ((tijden[eerste] ?? tijd) <= tijd - ms) eerste += 1;
    meest = Math.max(meest, i - eerste + 1);
  });
  return meest;
}
