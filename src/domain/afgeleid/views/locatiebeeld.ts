import type { Paraatstand } from '../../locatie/rooster/staat.ts';
import type { Rol } from '../../rollen.ts';
import type { Datum } from '../../termijnen/datum.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';
import type { PiketView } from './locatie.ts';
import type { Stuk } from './rooster.ts';
import type { Tafelzaak } from './tafel.ts';

/** The table on a screen on the wall: what of every open case is new, and from whom something is awaited. */
export type Tafelscherm = {
  /** The table before; null: this is the first. */
  readonly sinds: Tijdstip | null;
  /** Nearest clock first. */
  readonly zaken: readonly Tafelzaak[];
};

/** A stretch of a duty. `wie` are role labels of people; empty: nobody. */
export type Dienstdeel = Stuk & { readonly wie: readonly string[] };

/** Whether somebody said to be ready for a shift that begins soon, or is under way. */
export type Paraatregel = Periode & {
  readonly rol: Rol;
  readonly organisatie: string | null;
  /** Role label. */
  readonly wie: string;
  readonly stand: Exclude<Paraatstand, 'vervallen'>;
  /** Since when it stands so. */
  readonly standOp: Tijdstip;
  /** When a message last proved to reach this person; null: never. */
  readonly laatsteTest: Tijdstip | null;
  /** Number to confirm with, when it is the reader who was asked. */
  readonly nr: number | null;
};

/** Who has duty now and in the days to come. */
export type Piketscherm = PiketView & {
  readonly paraat: readonly Paraatregel[];
  readonly komend: readonly {
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly delen: readonly Dienstdeel[];
  }[];
};

/** A plandatum that is still to be handled. */
export type Plandatumregel = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly datum: Datum;
  /** Things that had to be ready and are not. */
  readonly open: number;
  readonly punten: number;
  /** How often it was moved. */
  readonly verzet: number;
  /** Label of the OvJ who stays on the case; null: whoever has duty. */
  readonly officier: string | null;
  /** Task of the plandatum, when this reader may move it. */
  readonly taak: { readonly taakId: string; readonly revisie: number } | null;
};

export type Plandatabeeld = { readonly vandaag: Datum; readonly regels: readonly Plandatumregel[] };
