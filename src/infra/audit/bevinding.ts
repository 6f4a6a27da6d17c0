/** Something that is not as it was written. The text is Dutch and holds no content. */
export type Bevinding = {
  readonly locatie: string;
  /** Case, location, entry or line that it is about. */
  readonly waar: string;
  /** First wrong event (from 1); null when it is not about an event. */
  readonly gebeurtenis: number | null;
  readonly wat: string;
};

/** What was looked at, for who wants to know that there was something. */
export type Gezien = {
  readonly stromen: number;
  readonly gebeurtenissen: number;
  readonly registerregels: number;
  readonly gewist: number;
  readonly ankers: number;
};
