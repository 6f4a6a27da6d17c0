import type { Filter } from './filter.ts';
import { ALLES } from './filter.ts';

/** How somebody looked at the board before they opened a case: there they go on when they come back. */
export type Blik = {
  filter: Filter;
  /** Number of the case that was opened last; null: none, or they are back. */
  zaak: string | null;
};

export function nieuweBlik(): Blik {
  return { filter: ALLES, zaak: null };
}
