import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';

/** A line of the hand-over: an open question, without content. */
export type Overdrachtsvraag = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly taak: TaakSoort;
  readonly uiterlijk: Tijdstip | null;
};

/** What a message about the duty is about. People are role labels, never names. */
export type Roosterbericht =
  | {
      readonly wat: 'overdracht';
      readonly tot: Tijdstip | null;
      readonly vragen: readonly Overdrachtsvraag[];
      readonly zaken: number;
    }
  | {
      readonly wat: 'gat';
      readonly delen: readonly Periode[];
      readonly begonnen: boolean;
      readonly voorbij: boolean;
    }
  | {
      readonly wat: 'ruil';
      readonly nr: number;
      /** For who is asked; false: for who asked. */
      readonly gevraagd: boolean;
      readonly collega: string;
      /** What the reader gives away and gets. */
      readonly geeft: Periode;
      readonly krijgt: Periode;
      readonly stand: 'open' | 'akkoord' | 'geweigerd' | 'ingetrokken' | 'verlopen';
    }
  | {
      readonly wat: 'overgenomen';
      readonly collega: string;
      readonly dienst: Periode;
    }
  | {
      readonly wat: 'paraat';
      readonly nr: number;
      readonly dienst: Periode;
      readonly reserve: boolean;
      readonly laatsteTest: Tijdstip | null;
      readonly stand: 'gevraagd' | 'bevestigd' | 'vervallen' | 'te-laat';
      readonly standOp: Tijdstip;
    }
  | {
      readonly wat: 'niet-paraat';
      readonly collega: string;
      readonly dienst: Periode;
      readonly reden: 'niet-bevestigd' | 'niet-bezorgd' | 'geen-chat';
      /** Confirmed after all. */
      readonly alsnog: Tijdstip | null;
    }
  | { readonly wat: 'proefalarm'; readonly nr: number; readonly gezien: number };

/** A message about the duty: to who comes on, to the KPC about a gap, to who swaps. */
export type RoosterberichtView = {
  readonly soort: 'roosterbericht';
  readonly locatie: { readonly id: string; readonly naam: string };
  /** null: of the whole location. */
  readonly rol: Rol | null;
  readonly organisatie: string | null;
  readonly op: Tijdstip;
  readonly bericht: Roosterbericht;
};

/**
 * A stretch of a duty, as far ahead as is looked. `van` null: it runs already; `tot` null: it goes on behind what was
 * looked at.
 */
export type Stuk = { readonly van: Tijdstip | null; readonly tot: Tijdstip | null };

/** A shift that can be chosen: its value goes with the button and is checked again. */
export type Dienstkeuze = Periode & { readonly waarde: string; readonly wie: string | null };

/** A swap that was asked: what the reader would give away and get. */
export type Ruilvoorstel = {
  readonly nr: number;
  readonly collega: string;
  readonly geeft: Periode;
  readonly krijgt: Periode;
};

/** The shifts to come of the duties of the reader. */
export type RoosterView = {
  readonly soort: 'rooster';
  readonly locatie: { readonly id: string; readonly naam: string };
  readonly diensten: readonly {
    readonly sleutel: string;
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly delen: readonly (Stuk & { readonly wie: readonly string[] })[];
    readonly weggelaten: number;
  }[];
  /** Shifts of others, and gaps: to take over. */
  readonly overneembaar: readonly Dienstkeuze[];
  /** Own shifts, and those of others to swap with. */
  readonly eigen: readonly Dienstkeuze[];
  readonly ruilbaar: readonly Dienstkeuze[];
  /** Shifts taken over from others, that can be given back. */
  readonly terug: readonly (Periode & { readonly nr: number })[];
  /** Own requests to swap that nobody answered yet, and to whom. */
  readonly gevraagd: readonly Ruilvoorstel[];
  /** Requests of colleagues that wait for the reader. */
  readonly voorU: readonly Ruilvoorstel[];
  readonly peil: Tijdstip;
};
