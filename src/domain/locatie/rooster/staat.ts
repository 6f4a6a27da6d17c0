import type { IngelezenRooster, Vervanging } from '../../rooster/rooster.ts';

/** What changed about the duty of a location beside its settings. */
export type RoosterStaat = {
  /** By role or VT organisation. */
  readonly ingelezen: Readonly<Record<string, IngelezenRooster>>;
  readonly vervangingen: readonly Vervanging[];
};

export const LEEG_ROOSTER: RoosterStaat = { ingelezen: {}, vervangingen: [] };
