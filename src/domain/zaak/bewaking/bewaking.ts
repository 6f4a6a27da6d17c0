import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import type { DeelA } from '../deel-a.ts';
import type { Door } from '../wie.ts';

/** What imposed a measure: one of the two decisions, the RC, the verdict, or somebody recorded it by itself. */
export type Maatregelbron = 'vrijheid' | 'zaak' | 'rc' | 'uitspraak' | 'los';
export type Maatregeleinde = 'verlopen' | 'ingetrokken' | 'ander-besluit' | 'vervallen';

/** A measure with its life (werkproces §6). */
export type LopendeMaatregel = {
  /** From 1, in the order in which they were imposed. */
  readonly nr: number;
  /** Null: somebody still has to say on what ground. */
  readonly titel: Titel | null;
  readonly inhoud: readonly Maatregelinhoud[];
  readonly bron: Maatregelbron;
  readonly start: Tijdstip;
  /** Null: no end known. */
  readonly einde: Tijdstip | null;
  /** How often it was extended. */
  readonly verlengd: number;
  /** Supervisor, who tells Veilig Thuis, where and how to report a breach; null while not said. */
  readonly gegevens: Antwoorden | null;
  /** Somebody confirmed that it may end at its end. */
  readonly looptAf: boolean;
  readonly status: 'van-kracht' | 'geeindigd' | 'overgedragen';
  readonly geeindigdOp: Tijdstip | null;
  readonly reden: Maatregeleinde | null;
};

export type Hechtenissoort = 'ivs' | 'voorgeleiding' | 'bewaring';

/** The suspect is held by a decision, after the hours of ophouden. */
export type Hechtenis = {
  readonly nr: number;
  readonly soort: Hechtenissoort;
  /** The order, for bewaring the decision of the RC. */
  readonly sinds: Tijdstip;
  readonly verlengd: number;
  /** End that was chosen at an extension of bewaring. */
  readonly tot: Tijdstip | null;
  readonly geeindigdOp: Tijdstip | null;
};

/** Why a new acute check is asked (werkproces §3, G8). */
export type Checksoort = Hechtenissoort | 'maatregel' | 'schending' | 'gevraagd';

/** A new acute check by every Veilig Thuis asked: earlier answers do not count for it. */
export type Check = {
  /** Names the change of access that it is about. */
  readonly sleutel: string;
  readonly soort: Checksoort;
  readonly gevraagdOp: Tijdstip;
  /** By organisation, then colleague. */
  readonly antwoorden: Readonly<
    Record<string, Readonly<Record<string, { readonly antwoord: 'ja' | 'nee'; readonly op: Tijdstip }>>>
  >;
};

export type Schending = {
  readonly nr: number;
  readonly op: Tijdstip;
  readonly antwoorden: Antwoorden;
  readonly door: Door;
};

/** Everything that is watched after a decision until it ends or is handed over. */
export type Bewaking = {
  readonly maatregelen: readonly LopendeMaatregel[];
  readonly hechtenissen: readonly Hechtenis[];
  readonly checks: readonly Check[];
  readonly schendingen: readonly Schending[];
  /** Since when Veilig Thuis is asked on site, by organisation (pilot Noord-Holland). */
  readonly terPlaatse: Readonly<Record<string, Tijdstip>>;
  /** Arrests after the first that ask for a new part A. */
  readonly aanhoudingen: number;
  /** Number of arrests for which part A was asked anew. */
  readonly deelARonde: number;
  /** Part A of earlier arrests: shown, never counted. */
  readonly eerdereDeelA: readonly DeelA[];
  /** What the OvJ prepares for the RC: opposing a suspension, NIFP (werkproces §7). */
  readonly voorgeleiding: Antwoorden | null;
};

export const geenBewaking: Bewaking = {
  maatregelen: [],
  hechtenissen: [],
  checks: [],
  schendingen: [],
  terPlaatse: {},
  aanhoudingen: 0,
  deelARonde: 0,
  eerdereDeelA: [],
  voorgeleiding: null,
};
