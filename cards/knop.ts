import type { Element } from './kaart.ts';

/** What a button sends: ids, revisions and fixed codes, never content. */
export type Knopdata = Readonly<Record<string, string | number | readonly string[]>>;

type Knopsoort = {
  readonly stijl?: 'positive' | 'destructive';
  /**
   * What it is about, where the card has more buttons with the same words: a screen reader says it behind them, and a
   * mouse shows it. Plain text, no markdown.
   */
  readonly waarvoor?: string;
  /** The button doesn't need the inputs: a half-filled form may stay as it is. */
  readonly zonderInvoer?: boolean;
};

/**
 * A button. Clients that do not know Action.Execute get the same button as Action.Submit with the same data and
 * the verb in it (`data.verb`).
 */
export function knop(titel: string, verb: string, data: Knopdata, soort: Knopsoort = {}): Element {
  const gedeeld = {
    title: titel,
    ...(soort.stijl === undefined ? {} : { style: soort.stijl }),
    ...(soort.waarvoor === undefined ? {} : { tooltip: soort.waarvoor }),
    ...(soort.zonderInvoer === true ? { associatedInputs: 'none' } : {}),
  };
  return {
    type: 'Action.Execute',
    ...gedeeld,
    verb,
    data,
    fallback: { type: 'Action.Submit', ...gedeeld, data: { ...data, verb } },
  };
}
