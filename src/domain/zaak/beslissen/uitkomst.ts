import type { Afwijzing } from '../commands.ts';
import type { ZaakEventKern } from '../events.ts';

/** What a command leads to: events to add (none: nothing changed), or a refusal that changes nothing. */
export type Uitkomst =
  | { readonly ok: true; readonly events: readonly ZaakEventKern[] }
  | { readonly ok: false; readonly afwijzing: Afwijzing };

export function events(...kern: readonly ZaakEventKern[]): Uitkomst {
  return { ok: true, events: kern };
}

export function afgewezen(afwijzing: Afwijzing): Uitkomst {
  return { ok: false, afwijzing };
}
