/** A visit to a page, and what must stand there before it counts as usable. */
export type Bezoek = {
  readonly naam: string;
  readonly url: string;
  /** In a window of Teams that gives this token at once; absent: straight to the address. */
  readonly token?: string;
  /** ms that the new window is left alone before it goes there. */
  readonly rustMs: number;
  readonly wat: string;
  /** A button that stays pressed, when the page has one. */
  readonly knop: string | null;
};
