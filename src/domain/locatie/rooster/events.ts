import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { LosseDienst } from '../../rooster/rooster.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Rolhouder } from '../../zaak/wie.ts';

/** Whose duty it is about, with the names as they were then. */
export type Plek = {
  readonly houder: Rolhouder;
  readonly locatie: { readonly id: string; readonly naam: string };
  /** Short name of the VT organisation; null for the other roles. */
  readonly organisatieNaam: string | null;
};

/** An open question to the one who comes on duty: number and kind of task, nothing of the content. */
export type OpenVraag = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly taak: TaakSoort;
  readonly uiterlijk: Tijdstip | null;
};

/** A shift of somebody, known by role label. */
export type Ruildienst = Periode & { readonly persoonId: string; readonly label: string };

export const nietParaatRedenen = ['niet-bevestigd', 'niet-bezorgd', 'geen-chat'] as const;
export type NietParaatReden = (typeof nietParaatRedenen)[number];

/** What happened with the duty. Kept encrypted, like every event. */
export type RoosterEvent =
  /** A calendar or table was read in: it replaces what was read in for this duty. */
  | ({
      readonly type: 'RoosterIngelezen';
      readonly houder: Rolhouder;
      readonly diensten: readonly LosseDienst[];
    } & Periode)
  /** What was read in for this duty no longer counts. */
  | { readonly type: 'RoosterVerwijderd'; readonly houder: Rolhouder }
  /** The roster was looked at; `volgende`: when to look again, null: there is no roster. */
  | { readonly type: 'RoosterGepeild'; readonly volgende: Tijdstip | null }
  /** Other people are on duty now; `wie` empty: nobody. `erbij` get the hand-over. */
  | {
      readonly type: 'DienstGewisseld';
      readonly plek: Plek;
      readonly wie: readonly string[];
      readonly erbij: readonly string[];
      readonly tot: Tijdstip | null;
      readonly vragen: readonly OpenVraag[];
      /** Open cases of the location. */
      readonly zaken: number;
    }
  | {
      readonly type: 'GatGevonden';
      readonly nr: number;
      readonly plek: Plek;
      readonly delen: readonly Periode[];
      readonly invaller: Rol;
      /** It is there now; false: it comes. */
      readonly begonnen: boolean;
    }
  | { readonly type: 'GatVoorbij'; readonly nr: number }
  | ({
      readonly type: 'VervangingAfgesproken';
      readonly nr: number;
      readonly plek: Plek;
      readonly persoonId: string;
      readonly label: string;
      readonly voor: string | null;
    } & Periode)
  | { readonly type: 'VervangingVervallen'; readonly nr: number }
  | {
      readonly type: 'RuilGevraagd';
      readonly nr: number;
      readonly plek: Plek;
      readonly eigen: Ruildienst;
      readonly ander: Ruildienst;
    }
  | {
      readonly type: 'RuilBeslist';
      readonly nr: number;
      readonly stand: 'akkoord' | 'geweigerd' | 'ingetrokken' | 'verlopen';
    }
  | ({
      readonly type: 'ParaatheidGevraagd';
      readonly nr: number;
      readonly plek: Plek;
      readonly persoonId: string;
      readonly label: string;
      /** A contact point outside Teams was verified. */
      readonly reserve: boolean;
      readonly laatsteTest: Tijdstip | null;
    } & Periode)
  | { readonly type: 'ParaatBevestigd'; readonly nr: number }
  | { readonly type: 'NietParaat'; readonly nr: number; readonly reden: NietParaatReden }
  | { readonly type: 'ParaatheidVervallen'; readonly nr: number }
  /** A test alarm went to the channel of location `kanaalVan`. */
  | {
      readonly type: 'ProefalarmGegeven';
      readonly nr: number;
      readonly locatie: Plek['locatie'];
      readonly kanaalVan: string;
    }
  | { readonly type: 'ProefalarmGezien'; readonly nr: number; readonly persoonId: string };
