import type { Datum } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { CijferId } from './cijfer-id.ts';

/** The row over all Veilig Thuis organisations together; the other rows are their ids. */
export const ALLES = 'alles';

/** One thing that counts once in one part of one figure. It says nothing about what was answered to whom. */
export type Waarneming = {
  readonly cijfer: CijferId;
  readonly rij: string;
  readonly deel: string;
  /** Rough duration in minutes, when the figure measures time. */
  readonly minuten?: number;
  /** What it becomes when nothing happens until then (epoch ms): only in cases that are open. */
  readonly daarna?: { readonly deel: string; readonly vanaf: Tijdstip };
};

/**
 * What the figures keep of one case: no number, no person, no answer. Practice cases count nowhere and so have
 * none.
 */
export type Zaakfeiten = {
  /** The Amsterdam date on which the case was reported. */
  readonly dag: Datum;
  readonly waarnemingen: readonly Waarneming[];
};
