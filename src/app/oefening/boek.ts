import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Oefening } from '../../domain/oefening/oefening.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { IntakeMessage } from '../usecases/intake-port.ts';

/** The exercises as their files have them. */
export type Oefenboek = {
  /** Those that this room can play, with its own VT organisations filled in. */
  readonly voor: (locatie: Locatie) => readonly Oefening[];
  /**
   * A message of an exercise as a source would send it, with the times of this moment.
   *
   * @param run names this run of the exercise: the same again is the same case
   * @param nu case clock of the room
   */
  readonly bericht: (
    oefening: Oefening,
    nr: number,
    locatie: string,
    run: string,
    nu: Tijdstip,
  ) => IntakeMessage;
};

/** The clock of a practice room. */
export type Oefenklok = {
  readonly nu: () => Tijdstip;
  readonly snelheid: () => number;
  /** Gives it another speed from where it stands. @throws StoreUnavailable */
  readonly zet: (snelheid: number) => Promise<void>;
  /** Sees to it that it stands at this moment or after it, once however many ask it. @throws StoreUnavailable */
  readonly tot: (op: Tijdstip) => Promise<void>;
  /** Looks again: another replica may have changed it. */
  readonly ververs: () => Promise<void>;
};
