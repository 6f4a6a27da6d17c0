import type { Contactkanaal } from '../../bereikbaarheid/contactpunt.ts';
import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Zaakkop } from './kop.ts';

/** In the case's thread, to somebody whose own chat did not work: number, task and time, and who is meant. */
export type OproepView = {
  readonly soort: 'oproep';
  readonly kop: Zaakkop;
  /** Null: an alarm, of which the thread does not say the kind. */
  readonly taak: TaakSoort | null;
  /** Role label, never a name. */
  readonly wie: string;
  /** Who Teams notifies: id in Entra. */
  readonly objectId: string;
  readonly voorbij: boolean;
};

/** What went wrong with an address or a code, or what to do next. */
export type Bereikmelding =
  | 'code-onderweg'
  | 'bevestigd'
  | 'verwijderd'
  | 'geen-adres'
  | 'kan-hier-niet'
  | 'niet-verstuurd'
  | 'verkeerde-code'
  | 'code-verlopen'
  | 'te-veel-codes';

/** "Mijn bereikbaarheid": by which channels somebody can be reached. No address stands on it, also not their own. */
export type BereikbaarheidView = {
  readonly soort: 'bereikbaarheid';
  readonly kanalen: readonly {
    readonly kanaal: Contactkanaal;
    /** This installation can use it. */
    readonly mogelijk: boolean;
    /** Wall clock; null: not given, or not confirmed. */
    readonly bevestigdOp: Tijdstip | null;
  }[];
  /** The channel a code was sent by that must still be typed back. */
  readonly wachtOpCode: Contactkanaal | null;
  readonly melding: Bereikmelding | null;
  readonly peil: Tijdstip;
};
