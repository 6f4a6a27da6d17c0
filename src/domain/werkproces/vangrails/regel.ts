import type { Maatregel, Vangrail, VangrailReden, Vrijheidsbesluit, Zaakbesluit } from '../besluiten.ts';
import type { Feiten } from '../feiten.ts';
import type { Antwoorden } from '../formulier.ts';
import type { Titelvraag } from '../maatregelen/titelbezwaren.ts';

/** What is known about speaking with the children (werkproces §2). */
export type Kindgesprek = {
  readonly rvdkGevraagd: boolean;
  /** By Veilig Thuis or the RvdK. */
  readonly gesproken: boolean;
  /** Agreed with police or OM who speaks with whom, so that evidence is not spoiled. */
  readonly afgesproken: boolean;
};

type Besluitbasis = {
  /** Measures chosen with the decision. */
  readonly maatregelen?: readonly Maatregel[];
  /** The suspect gets nearer than the last decision let them, and nobody checked acute safety since. */
  readonly ruimerZonderToets?: boolean;
};

/** What somebody is about to do. */
export type Handeling =
  | (Besluitbasis & { readonly soort: 'vrijheid'; readonly besluit: Vrijheidsbesluit })
  | (Besluitbasis & { readonly soort: 'zaak'; readonly besluiten: readonly Zaakbesluit[] })
  | { readonly soort: 'advies'; readonly antwoorden: Antwoorden; readonly kindgesprek: Kindgesprek }
  /** A measure is written down with its title. */
  | { readonly soort: 'maatregel'; readonly maatregel: Titelvraag }
  /** Access changes otherwise: a measure is lifted, the RC suspends; `getoetst`: checked anew before. */
  | { readonly soort: 'toegang'; readonly getoetst: boolean }
  | { readonly soort: 'sluiten'; readonly openTaken: number };

/** A guard rail as data: when it is met, and the fixed reasons to go on. Its words are in the cards. */
export type Vangrailregel = {
  readonly naam: Vangrail;
  readonly geraakt: (handeling: Handeling, feiten: Feiten) => boolean;
  /** One button each; "anders" is always the last. */
  readonly redenen: readonly VangrailReden[];
};

/** A release: the decisions after which the suspect walks out. */
export function isVrijlating(besluit: Vrijheidsbesluit): boolean {
  return besluit === 'heenzenden' || besluit === 'heenzenden-509hh';
}
