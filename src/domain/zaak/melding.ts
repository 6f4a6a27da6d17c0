import type { Tijdstip } from '../termijnen/tijdstip.ts';

export type Verhoor = { readonly van: Tijdstip; readonly tot: Tijdstip };
export type Slachtoffer = {
  readonly label: string;
  readonly minderjarig: boolean;
  readonly wenstVervolging?: 'ja' | 'nee' | 'onbekend';
};
/** Number of a victim as the table names it, from its label: `slachtoffer 2` is 2 whatever the order. */
export function slachtoffernummer({ label }: Slachtoffer): number {
  return Number(label.slice(label.lastIndexOf(' ') + 1));
}

export type Feit = {
  readonly omschrijving: string;
  readonly artikel?: string;
  readonly maxStrafJaren?: number;
};

/** What a source reports of a case (contract intake.schema.json), times as epoch ms. */
export type Melding = {
  readonly bron: string;
  readonly bronId: string;
  readonly berichtNr: number;
  readonly vtRegios?: readonly string[];
  readonly registratienummer?: string;
  readonly vtMeldingNr?: string;
  readonly parketnummer?: string;
  readonly soort: 'vast' | 'niet-vast';
  readonly aanhouding?: Tijdstip;
  readonly ophoudenVanaf?: Tijdstip;
  readonly voorlopigeHechtenis?: 'toegelaten' | 'niet-toegelaten' | 'onbekend';
  readonly verhoren?: readonly Verhoor[];
  readonly gehoord?: Tijdstip;
  readonly aangifte?: 'ja' | 'nee' | 'ambtshalve' | 'onbekend';
  readonly klacht?: 'ja' | 'nee' | 'onbekend';
  readonly verdachte: {
    readonly leeftijdsgroep: 'onder-12' | '12-17' | '18-plus';
    readonly recidive?: boolean;
  };
  readonly slachtoffers: readonly Slachtoffer[];
  readonly kinderen: 'geen' | 'slachtoffer' | 'getuige' | 'slachtoffer-en-getuige' | 'onbekend';
  readonly aantalKinderen?: number;
  readonly relatie:
    | 'partner'
    | 'ex-partner'
    | 'ouder-kind'
    | 'kind-ouder'
    | 'familie'
    | 'huisgenoot'
    | 'mantelzorg'
    | 'anders';
  /** ISO date. */
  readonly relatieVerbrokenOp?: string;
  readonly woontSamen?: 'ja' | 'nee' | 'onbekend';
  readonly feiten: readonly Feit[];
  readonly stalking: boolean;
  readonly sash?: 'laag' | 'gemiddeld' | 'hoog' | 'niet-afgenomen';
  readonly kindermishandelingPrimair?: boolean;
  readonly lopendeMaatregelen?: readonly (
    | 'contactverbod'
    | 'locatieverbod'
    | '509hh'
    | 'huisverbod'
    | 'schorsingsvoorwaarden'
    | 'toezicht'
    | 'ots'
    | 'anders'
  )[];
  readonly huisverbod?: 'opgelegd' | 'in-overweging' | 'niet' | 'onbekend';
  readonly hgLabel?: boolean;
  readonly vtMelding: 'gedaan' | 'niet-gedaan' | 'onbekend';
  readonly vtMeldingOp?: Tijdstip;
  readonly acuutVooraf?: {
    readonly uitkomst: 'ja' | 'nee';
    readonly op: Tijdstip;
    readonly door: 'vt' | 'crisisdienst';
  };
  readonly toelichting?: string;
};

/** A later message: only what it names; absent means unchanged. */
export type Meldingwijziging = Partial<Melding> & Pick<Melding, 'bron' | 'bronId' | 'berichtNr'>;
