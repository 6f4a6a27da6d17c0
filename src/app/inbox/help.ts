import type { Message } from '../ports/channel.ts';
import type { Doer } from './context.ts';
import { cardMessage } from './screens.ts';

/** What somebody can ask here, by their roles; null: nobody whom the settings know. */
export function helpFor(doer: Doer | null): Message {
  const rollen = [...new Set(doer?.persoon.rollen.map(({ rol }) => rol) ?? [])];
  return cardMessage({ soort: 'help', rollen, locatie: doer?.locatie.naam ?? null }, null);
}
