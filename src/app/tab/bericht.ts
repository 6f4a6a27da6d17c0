import type { Bordrij } from '../../domain/afgeleid/views/bord.ts';
import type { Zaakbeeld } from '../../domain/afgeleid/views/zaakbeeld.ts';
import type { Rol } from '../../domain/rollen.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';

/**
 * What a page gets of the board: everything, or what changed. `nr` is where to go on after a cut; `zaakNu` and
 * `snelheid` let the page count down on the case clock. A large answer comes in parts, the nearest clocks first:
 * `nog` is how many rows follow in the next messages, and until it is 0 there is nothing to go on from.
 */
export type Bordbericht =
  | {
      readonly soort: 'alles';
      readonly nr: number;
      readonly zaakNu: Tijdstip;
      readonly snelheid: number;
      readonly nog: number;
      readonly rijen: readonly Bordrij[];
    }
  | {
      readonly soort: 'rijen';
      readonly nr: number;
      readonly zaakNu: Tijdstip;
      readonly snelheid: number;
      readonly nog: number;
      readonly rijen: readonly Bordrij[];
      /** Ids of cases that are no longer on the board. */
      readonly weg: readonly string[];
    };

/** A location where the reader is somebody. */
export type EigenLocatie = {
  readonly id: string;
  readonly naam: string;
  readonly oefening: boolean;
  readonly rollen: readonly { readonly rol: Rol; readonly organisatie: string | null }[];
  /** VT organisations, to filter on. */
  readonly regios: readonly { readonly id: string; readonly kort: string }[];
  /** Beheer only: no case is shown (werkproces §1). */
  readonly zonderZaken: boolean;
};

/** Answer to `GET /api/v1/tab/ik`. */
export type Ik = { readonly locaties: readonly EigenLocatie[] };

/** A line of a live board: what changed, and before all else who looks, for a page that asked. */
export type Lijnbericht = Bordbericht | (Ik & { readonly soort: 'ik' });

/** Stands in the page itself: how to sign in. In the demo somebody of a practice location is chosen. */
export type Start =
  | {
      readonly modus: 'demo';
      readonly personen: readonly {
        readonly locatie: string;
        readonly locatieNaam: string;
        readonly id: string;
        readonly label: string;
      }[];
    }
  | {
      readonly modus: 'aanmelden';
      readonly appId: string;
      readonly uitgever: string;
      readonly recht: string;
    };

/** How the messages of one case fared, as Teams and the other channels answered; never what they say. */
export type Bezorging = {
  readonly bezorgd: number;
  readonly onderweg: number;
  /** Given up after the last attempt; somebody else was told. */
  readonly gestopt: number;
  /** Opens the thread of the case in Teams; null: there is none, or no Teams. */
  readonly draad: string | null;
};

/** Answer to `GET /api/v1/tab/zaak`: a case, with how its messages fared. */
export type Zaakpagina = Zaakbeeld & { readonly bezorging: Bezorging };

/** Whether somebody has an address for their calendar, and since when (case clock). */
export type Agendastand = { readonly sinds: Tijdstip | null };

/** The figures are still being read: how far, in cases. */
export type Cijfersbezig = { readonly bezig: { readonly gelezen: number; readonly totaal: number } };
