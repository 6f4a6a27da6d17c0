import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { Snapshot } from '../streams/aggregate.ts';

/** The answer to a button, and the case as the store has it now: what a card has seen is held against that. */
export type ZaakAntwoord = { readonly answer: ActionAnswer; readonly checked: Snapshot<Zaak> | null };
