/** Somebody is filling in a card: until when (ms, wall clock) it is left alone, and which posts then need a look. */
export type OpenCard = { readonly until: number; readonly postIds: readonly string[] };

/** Cards in Teams with a form on them that somebody opened and did not send yet. They end by themselves. */
export interface OpenCards {
  /** From now on, or for longer. Posts that were named stay named. */
  keep(locatie: string, activityId: string, card: OpenCard): Promise<void>;
  find(locatie: string, activityId: string): Promise<OpenCard | null>;
  /** @returns what was kept; null when nothing was */
  letGo(locatie: string, activityId: string): Promise<OpenCard | null>;
}
