import type { Rol } from '../rollen.ts';
import type { Datum } from '../termijnen/dagnummer.ts';
import type { Werkkalender } from '../termijnen/feestdagen.ts';
import type { Periode, Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';

/** Days of the week as a roster names them; Monday first. */
export const weekdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Weekdag = (typeof weekdagen)[number];

/** Whether a shift is there on public holidays too, not, or only then. */
export const feestdagregels = ['ook', 'niet', 'alleen'] as const;
export type Feestdagregel = (typeof feestdagregels)[number];

/** How long a turn of a rotation lasts. */
export const beurtlengten = ['dag', 'week'] as const;
export type Beurtlengte = (typeof beurtlengten)[number];

/** Takes turns: the first group begins on `vanaf`, and after each turn the next one has the shift. */
export type Wissel = {
  readonly elke: Beurtlengte;
  readonly vanaf: Datum;
  readonly groepen: readonly (readonly string[])[];
};

/**
 * A shift that comes back every week. Times are wall-clock times in Amsterdam, `HH:MM`. `tot` at or before `van` is
 * on the next day. People are pseudonymous ids of the settings, never names.
 */
export type Dienstpatroon = {
  readonly id: string;
  /** Days on which the shift begins. */
  readonly dagen: readonly Weekdag[];
  readonly van: string;
  readonly tot: string;
  readonly feestdagen: Feestdagregel;
  /** First and last date on which it begins; without: always. */
  readonly vanaf?: Datum;
  readonly totEnMet?: Datum;
  /** Who always has it; with `wissel` beside whose turn it is. */
  readonly wie: readonly string[];
  readonly wissel?: Wissel;
  /** Who is asked when those on duty do not answer. */
  readonly achterwacht: readonly string[];
};

/** Dates on which it is otherwise. Goes before the weekly pattern; with nobody it is a gap that was meant. */
export type Uitzondering = {
  readonly datum: Datum;
  /** Last date; without: the one day. */
  readonly totEnMet?: Datum;
  /** Part of each of those days; without: the whole day. */
  readonly van?: string;
  readonly tot?: string;
  readonly wie: readonly string[];
};

/** The duty of one role or VT organisation, from the settings. */
export type Roosterregels = {
  readonly diensten: readonly Dienstpatroon[];
  readonly uitzonderingen: readonly Uitzondering[];
  /** Role that hears of a gap beside the KPC. */
  readonly invaller: Rol;
};

/** A shift with its own dates, from a calendar or a table that was read in. */
export type LosseDienst = Periode & { readonly wie: readonly string[] };

/** What was read in covers this period completely: where it has no shift, nobody is on duty. */
export type IngelezenRooster = Periode & { readonly diensten: readonly LosseDienst[] };

/** Somebody stands in for a colleague, or for everybody on that duty, during a period that was agreed on. */
export type Vervanging = Periode & {
  readonly nr: number;
  readonly houder: Rolhouder;
  readonly persoonId: string;
  /** Who is replaced; null: whoever it is. */
  readonly voor: string | null;
};

/** Somebody took the duty over by hand, now. It goes before everything that was planned. */
export type DirecteOvername = {
  readonly houder: Rolhouder;
  readonly persoonId: string;
  /** null: until it is given back or taken over again. */
  readonly tot: Tijdstip | null;
};

/**
 * All that decides who is on duty: live settings and what was changed since. Made by `roosterVan`; asked with
 * `wieHeeftDienst` and `volgende`.
 */
export type Rooster = {
  /** By role or `vt:<organisatie>`, as everything here that is found by name (`houderSleutel`). */
  readonly regels: Readonly<Record<string, Roosterregels | undefined>>;
  /** Who is always on duty where no roster is. */
  readonly piket: Readonly<Record<string, readonly string[] | undefined>>;
  readonly ingelezen: Readonly<Record<string, IngelezenRooster | undefined>>;
  readonly vervangingen: readonly Vervanging[];
  readonly overnames: Readonly<Record<string, DirecteOvername | undefined>>;
  readonly personen: readonly { readonly id: string; readonly rollen: readonly Rolhouder[] }[];
  readonly kalender: Werkkalender;
};
