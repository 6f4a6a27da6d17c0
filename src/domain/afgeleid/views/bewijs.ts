import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** One instant in the chain of a task; `rollen`: who else was asked to phone, or told. */
export type Bewijsmoment = {
  readonly wat: 'gevraagd' | 'herhaald' | 'bellen' | 'gemeld' | 'opgepakt' | 'beantwoord';
  readonly op: Tijdstip;
  readonly rollen: readonly Rol[];
};

/** What was done to have one task answered. */
export type Bewijsregel = {
  readonly taak: TaakSoort;
  readonly rol: Rol;
  readonly organisatie: string | null;
  /** Oldest first. */
  readonly momenten: readonly Bewijsmoment[];
  /** Earlier instants that are not shown. */
  readonly weggelaten: number;
};
