/** A form is open on a card: since when, until when it is left alone (ms, wall clock), which posts then need a look. */
export type OpenCard = {
  readonly since: number;
  readonly until: number;
  readonly postIds: readonly string[];
};

/** Cards in Teams with a form on them that somebody opened and did not send yet. They end by themselves. */
export interface OpenCards {
  keep(locatie: string, activityId: string, card: OpenCard): Promise<void>;
  find(locatie: string, activityId: string): Promise<OpenCard | null>;
  /** @returns what was kept; null when nothing was */
  letGo(locatie: string, activityId: string): Promise<OpenCard | null>;
}
