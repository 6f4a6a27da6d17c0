import type { Rol } from '../../rollen.ts';
import type { IngelezenRooster, Vervanging } from '../../rooster/rooster.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';
import type { NietParaatReden, OpenVraag, Plek, Ruildienst } from './events.ts';

/** Hand-over to who came on duty. */
export type Overdracht = {
  readonly nr: number;
  readonly plek: Plek;
  readonly erbij: readonly string[];
  readonly op: Tijdstip;
  readonly tot: Tijdstip | null;
  readonly vragen: readonly OpenVraag[];
  readonly zaken: number;
};

/** Nobody is, or will be, on duty. */
export type Gat = {
  readonly nr: number;
  readonly plek: Plek;
  readonly delen: readonly Periode[];
  readonly invaller: Rol;
  readonly begonnen: boolean;
  readonly op: Tijdstip;
  readonly voorbij: boolean;
};

/** Somebody stands in; as it was agreed, with who must be told. */
export type AfgesprokenVervanging = Vervanging & {
  readonly plek: Plek;
  readonly label: string;
  readonly op: Tijdstip;
  /** Part of a swap, and thus not given back by itself. */
  readonly ruil: boolean;
};

export type Ruilstand = 'open' | 'akkoord' | 'geweigerd' | 'ingetrokken' | 'verlopen';
/** One colleague asks another to swap shifts. */
export type Ruil = {
  readonly nr: number;
  readonly plek: Plek;
  readonly eigen: Ruildienst;
  readonly ander: Ruildienst;
  readonly op: Tijdstip;
  readonly stand: Ruilstand;
};

export type Paraatstand = 'gevraagd' | 'bevestigd' | 'vervallen' | NietParaatReden;
/** Whether somebody is ready for the shift that comes. */
export type Paraatheid = Periode & {
  readonly nr: number;
  readonly plek: Plek;
  readonly persoonId: string;
  readonly label: string;
  readonly reserve: boolean;
  readonly laatsteTest: Tijdstip | null;
  readonly op: Tijdstip;
  readonly stand: Paraatstand;
  /** Since when it stands so. */
  readonly standOp: Tijdstip;
  /** The KPC was told that it was not confirmed; stays true when it is confirmed later. */
  readonly gemeld: boolean;
};

export type Proefalarm = {
  readonly nr: number;
  readonly locatie: Plek['locatie'];
  readonly kanaalVan: string;
  readonly op: Tijdstip;
  readonly gezien: readonly string[];
};

/** What changed about the duty of a location beside its settings. */
export type RoosterStaat = {
  /** By role or VT organisation. */
  readonly ingelezen: Readonly<Record<string, IngelezenRooster>>;
  readonly vervangingen: readonly AfgesprokenVervanging[];
  /** Who was on duty when it was last looked at, by role or VT organisation; empty: nobody. */
  readonly bezet: Readonly<Record<string, readonly string[]>>;
  /** When to look again; null: there is no roster. */
  readonly peilOp: Tijdstip | null;
  /** Counts up and is never used again. */
  readonly laatsteNr: number;
  readonly overdrachten: readonly Overdracht[];
  readonly gaten: readonly Gat[];
  readonly ruilen: readonly Ruil[];
  readonly paraat: readonly Paraatheid[];
  readonly proeven: readonly Proefalarm[];
  /** When somebody last confirmed in Teams that messages reach them, by persoonId. */
  readonly getest: Readonly<Record<string, Tijdstip>>;
};

export const LEEG_ROOSTER: RoosterStaat = {
  ingelezen: {},
  vervangingen: [],
  bezet: {},
  peilOp: null,
  laatsteNr: 0,
  overdrachten: [],
  gaten: [],
  ruilen: [],
  paraat: [],
  proeven: [],
  getest: {},
};
