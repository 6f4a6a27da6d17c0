import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Zaakkop } from './kop.ts';
import type { Stuk } from './rooster.ts';
import type { VolgendeStap } from './zaak.ts';

export type ZakenView = {
  readonly soort: 'zaken';
  readonly locatie: string;
  readonly zaken: readonly {
    readonly kop: Zaakkop;
    readonly volgende: VolgendeStap;
    readonly eigenTaken: number;
  }[];
  readonly weggelaten: number;
};

export type PiketView = {
  readonly soort: 'piket';
  readonly locatie: string;
  readonly locatieId: string;
  readonly diensten: readonly {
    readonly rol: Rol;
    readonly organisatie: string | null;
    /** Role labels of people, never names. Empty: nobody. */
    readonly wie: readonly string[];
    readonly overgenomen: boolean;
    readonly tot: Tijdstip | null;
  }[];
  /** Duties the reader may take over. */
  readonly overneembaar: readonly {
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly organisatieId: string | null;
  }[];
  /** Duties the reader took over and can give back. */
  readonly teruggeefbaar: PiketView['overneembaar'];
  /** Gaps in the days to come, and now: nobody is on duty according to the roster. */
  readonly gaten: readonly (Stuk & { readonly rol: Rol; readonly organisatie: string | null })[];
  /** There is a roster to look at. */
  readonly rooster: boolean;
  readonly peil: Tijdstip;
};

/** What can be typed, as the help names it. */
export type Helpopdracht =
  | 'zaken'
  | 'tafel'
  | 'zaak'
  | 'nieuwe-zaak'
  | 'bekend'
  | 'hg'
  | 'dossier'
  | 'piket'
  | 'neem-over'
  | 'ruil'
  | 'bereikbaarheid'
  | 'aanmelden'
  | 'afmelden'
  | 'koppelcode'
  | 'rollen'
  | 'help';

export type HelpView = {
  readonly soort: 'help';
  /** Something was typed that is no command: the card says so first. */
  readonly onbegrepen: boolean;
  readonly rollen: readonly Rol[];
  /** Name of the location of those roles; null: the settings do not know who asks. */
  readonly locatie: string | null;
  /** What the reader can type, by what it is about. Nothing that would be refused. */
  readonly opdrachten: readonly {
    readonly over: 'zaken' | 'dienst' | 'toegang';
    readonly opdrachten: readonly Helpopdracht[];
  }[];
  /** The reader may bring a case in: there is a button for it. */
  readonly meldt: boolean;
};

export type WelkomView = { readonly soort: 'welkom'; readonly gekoppeldAan: string | null };

/** Refused intake messages of one source about held suspects (contract: the KPC is told). */
export type IntakeAlarmView = {
  readonly soort: 'intake-alarm';
  readonly bron: string;
  /** When the first of them came, and the last. */
  readonly op: Tijdstip;
  readonly laatste: Tijdstip;
  /** How many there are. */
  readonly aantal: number;
  /** Fields that were wrong in the first. */
  readonly aantalFouten: number;
};
