import type { Rol } from '../rollen.ts';

export type Optie = { readonly waarde: string; readonly label: string };

export type VeldBasis = {
  readonly id: string;
  /** Above the input, at most a short sentence. */
  readonly label: string;
  readonly uitleg?: string;
  readonly verplicht?: boolean;
  /** Required only when that other field of the form has (or, at several choices, contains) this answer. */
  readonly verplichtAls?: { readonly veld: string; readonly waarde: string };
  /**
   * Cannot stand beside one of these answers of another question before it, which has one choice: any answer, or only
   * those in `eigen`.
   */
  readonly spreektTegen?: {
    readonly veld: string;
    readonly waarden: readonly string[];
    readonly eigen?: readonly string[];
  };
  /** Roles that may read the answer; the location's verstrekkingentabel may narrow or widen it. */
  readonly leest: readonly Rol[];
  /** Screen of the form on which it is asked, from 1; absent: the first. Only long forms have several. */
  readonly stap?: number;
  /** Answers that leave what was asked open: it still has to happen. */
  readonly nogNiet?: readonly string[];
  /** A guard rail or the flow chart reads it: a location cannot switch it off. */
  readonly bewaakt?: true;
};

/** One question of a form. Nothing is preset that a person must judge (kaarten/README). */
export type Veld =
  | (VeldBasis & { readonly soort: 'keuze'; readonly opties: readonly Optie[]; readonly compact?: boolean })
  | (VeldBasis & {
      readonly soort: 'meerkeuze';
      readonly opties: readonly Optie[];
      /** The choice that says "none of these": it cannot go with another one. */
      readonly alleen?: string;
    })
  | (VeldBasis & {
      readonly soort: 'tekst';
      /** Longest text, in UTF-16 units as Teams counts them. */
      readonly max: number;
      readonly hint?: string;
      /** The text is a case number of this program (`OF-26-0042`), or a number that the police gave; in capitals. */
      readonly vorm?: 'zaaknummer' | 'kenmerk';
    })
  | (VeldBasis & { readonly soort: 'datum' })
  /** A time of day in the Netherlands, `HH:MM`. */
  | (VeldBasis & { readonly soort: 'tijd' });

/** A form is data: one renderer draws it, one validator checks it, and it says who may read which answer. */
export type Formulier = {
  readonly id: string;
  readonly titel: string;
  readonly uitleg?: string;
  /** Text of the button that sends it. */
  readonly knop: string;
  /** Each screen counts by itself: its button says so too, in place of "verder". */
  readonly perScherm?: true;
  /** Roles that may fill it in. */
  readonly schrijft: readonly Rol[];
  readonly velden: readonly Veld[];
};

/** Checked answers by field id: a choice, several choices, a text, an ISO date (yyyy-mm-dd) or a time (HH:MM). */
export type Antwoorden = Readonly<Record<string, string | readonly string[]>>;

export type Veldfout = {
  readonly veld: string;
  readonly fout:
    | 'verplicht'
    | 'onbekende-keuze'
    /** "None of these" together with one of these. */
    | 'tegenstrijdig'
    /** Two answers of one form that cannot both be so ({@link VeldBasis.spreektTegen}). */
    | 'spreekt-tegen'
    | 'te-lang'
    | 'geen-datum'
    | 'geen-tijd'
    /** The clock was put forward that night and skipped this time. */
    | 'tijd-bestaat-niet'
    /** The clock was put back that night and showed this time twice: which one? */
    | 'tijd-dubbel'
    | 'in-toekomst'
    /** Ophouden before the arrest, or half a day after it: one of the two was typed wrong. */
    | 'voor-aanhouding'
    /** At least one victim, and no more than a case can have. */
    | 'aantal-slachtoffers'
    /** Not what a number of a case at the police looks like. */
    | 'geen-kenmerk'
    /** The number belongs to a case of another location. */
    | 'andere-locatie'
    /** The check of every message refuses it, and says why in `melding`. */
    | 'gekeurd'
    /** A date that must still come is over. */
    | 'datum-voorbij'
    /** Moved to the day on which it is already. */
    | 'zelfde-datum'
    | 'geen-zaaknummer'
    | 'persoonsgegeven'
    /** Not every demand on an advice of the ZVH is met, and nobody said to send it all the same. */
    | 'eisen-missen'
    /** An actieoverleg needs to be relevant for all three of VT, police and OM. */
    | 'niet-voor-alle'
    /** Spoed is a call and no meeting. */
    | 'bel-bij-spoed'
    | 'onbekend-veld';
  /** Only at `gekeurd`: Dutch, without anything that was typed. */
  readonly melding?: string;
};
