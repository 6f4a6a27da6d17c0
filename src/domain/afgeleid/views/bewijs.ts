import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** One instant in the chain of a task; `rollen`: who else was asked to phone, or told. */
export type Bewijsmoment = {
  readonly wat: 'gevraagd' | 'herhaald' | 'bellen' | 'gemeld' | 'opgepakt' | 'beantwoord';
  readonly op: Tijdstip;
  readonly rollen: readonly Rol[];
};

/** The ways in which somebody is reached. */
export type Bezorgkanaal = 'teams' | 'draad' | 'e-mail' | 'telefoon';

/**
 * One instant of what became of the messages to who owes a task. `aangenomen`: Teams, the mail server or the gateway
 * took it; `bezorgd`: the gateway reported it delivered; `geopend`: somebody pressed a button on it.
 */
export type Bezorgmoment = {
  readonly wat: 'aangenomen' | 'bezorgd' | 'mislukt' | 'geopend';
  readonly kanaal: Bezorgkanaal;
  readonly op: Tijdstip;
};

/** What was done to have one task answered. */
export type Bewijsregel = {
  readonly taakId: string;
  readonly taak: TaakSoort;
  readonly rol: Rol;
  readonly organisatie: string | null;
  /** Oldest first. */
  readonly momenten: readonly Bewijsmoment[];
  /** Earlier instants that are not shown. */
  readonly weggelaten: number;
  /** What became of the messages, oldest first; empty when that was not asked of the ledger. */
  readonly bezorging: readonly Bezorgmoment[];
};
