import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Door, Rolhouder } from './wie.ts';

export type Pogingsuitkomst = 'bereikt' | 'niet-bereikt' | 'wil-geen-bericht' | 'overgedragen';

/** One attempt to tell a victim of a decision. */
export type Poging = {
  readonly taakId: string;
  readonly slachtoffer: number;
  /** The decision it was about, counted from 1. */
  readonly besluitNr: number;
  /** `informantWissel` of the case at that moment. */
  readonly informantWissel: number;
  readonly uitkomst: Pogingsuitkomst;
  readonly overAan: Rolhouder | null;
  readonly antwoorden?: Antwoorden;
  readonly op: Tijdstip;
  readonly door: Door;
};
