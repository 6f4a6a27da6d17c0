import type { Zaakinstellingen } from '../instellingen/zaakinstellingen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Vangrail, VangrailReden } from '../werkproces/besluiten.ts';
import type { Antwoorden, Veldfout } from '../werkproces/formulier.ts';
import type { BewakingCommand } from './bewaking/commands.ts';
import type { AcuutAntwoord } from './gebeurtenissen/deel-a.ts';
import type { Uitvoerweg } from './gebeurtenissen/inzage.ts';
import type { Melding, Meldingwijziging } from './melding.ts';
import type { Onbereikt } from './onbereikt.ts';
import type { Overname } from './overname.ts';
import type { Actor, Rolhouder } from './wie.ts';
import type { Zaakplek } from './zaakplek.ts';

/** A form answer as it came from the card, not yet checked, with the revision of the task it was opened at. */
type Invoer = {
  readonly taakId: string;
  readonly revisie: number;
  readonly invoer: Readonly<Record<string, unknown>>;
};

/** What somebody wants to do with a case. `verstrijk` and `meld` come from the program and from sources. */
export type ZaakCommand =
  | BewakingCommand
  | {
      readonly type: 'meld';
      readonly message: Melding | Meldingwijziging;
      readonly complete: boolean;
      readonly inhoudHash: string;
      readonly oefening: boolean;
      /**
       * Somebody puts right what stands in an open case: one that was closed meanwhile is not opened again by it, and
       * a decision on freedom that was taken meanwhile keeps its clock.
       */
      readonly alleenOpen?: true;
      /** What a new case starts with. */
      readonly nieuw: {
        readonly zaakId: string;
        readonly nummer: string;
        readonly locatie: string;
        readonly instellingen: Zaakinstellingen;
        readonly vtRegios: readonly string[];
      };
    }
  | { readonly type: 'pak-op'; readonly taakId: string }
  | { readonly type: 'antwoord-acuut'; readonly taakId: string; readonly antwoord: AcuutAntwoord }
  | ({ readonly type: 'noteer-telefonisch' } & Invoer)
  /** One screen of the details, from 1; absent: all of them at once. */
  | ({ readonly type: 'vul-deel-a-aan'; readonly scherm?: number } & Invoer)
  | ({ readonly type: 'geef-inbreng'; readonly reden: VangrailReden | null } & Invoer)
  | ({ readonly type: 'besluit-vrijheid'; readonly reden: VangrailReden | null } & Invoer)
  | ({ readonly type: 'besluit-zaak'; readonly reden: VangrailReden | null } & Invoer)
  /** One screen of a form, from 1. `taakId` is the form itself when nobody was asked for it. */
  | ({ readonly type: 'vul-in'; readonly scherm: number } & Invoer)
  | { readonly type: 'neem-kennis'; readonly taakId: string }
  | ({ readonly type: 'kies-informant' } & Invoer)
  | ({ readonly type: 'vertel-ambtshalve' } & Invoer)
  | ({ readonly type: 'draag-over' } & Invoer)
  | { readonly type: 'informeer-vt'; readonly taakId: string }
  | { readonly type: 'word-zaakseigenaar' }
  | ({ readonly type: 'noteer-poging' } & Invoer)
  | ({ readonly type: 'verzet-plandatum' } & Invoer)
  | ({ readonly type: 'handel-plandatum-af'; readonly reden: VangrailReden | null } & Invoer)
  | { readonly type: 'rond-item-af'; readonly taakId: string }
  | ({ readonly type: 'geef-antwoord' } & Invoer)
  | ({ readonly type: 'besluit-route'; readonly reden: VangrailReden | null } & Invoer)
  | { readonly type: 'meld-overleg-aan'; readonly invoer: Readonly<Record<string, unknown>> }
  | { readonly type: 'voeg-actie-toe'; readonly invoer: Readonly<Record<string, unknown>> }
  | { readonly type: 'verplaats'; readonly naar: Zaakplek }
  | {
      readonly type: 'neem-over';
      readonly van: Zaakplek;
      readonly melding: Melding;
      readonly stand: Overname;
      readonly inhoudHash: string;
      readonly oefening: boolean;
      readonly nieuw: Extract<ZaakCommand, { type: 'meld' }>['nieuw'];
    }
  | { readonly type: 'vraag-bekend' }
  | { readonly type: 'label-hg' }
  | { readonly type: 'vraag-regio'; readonly regio: string; readonly inPlaatsVan: string | null }
  | { readonly type: 'koppel'; readonly zaakId: string; readonly nummer: string }
  | { readonly type: 'ontkoppel'; readonly zaakId: string }
  | { readonly type: 'sluit'; readonly reden: VangrailReden | null }
  | { readonly type: 'heropen' }
  | { readonly type: 'trek-in'; readonly invoer: Readonly<Record<string, unknown>> }
  | {
      readonly type: 'meld-onbereikt';
      readonly houder: Rolhouder | null;
      readonly reden: Onbereikt;
      /** The message that reached nobody at all: the next step of its task comes at once. */
      readonly postId?: string;
    }
  | { readonly type: 'noteer-reactie'; readonly tekst: string }
  /** A note at the table. */
  | { readonly type: 'noteer'; readonly invoer: Readonly<Record<string, unknown>> }
  /** A few words after going on past a guard rail. */
  | { readonly type: 'licht-toe'; readonly invoer: Readonly<Record<string, unknown>> }
  | { readonly type: 'noteer-lezen'; readonly groepen: readonly string[] }
  | { readonly type: 'voer-dossier-uit'; readonly controlegetal: string; readonly langs: Uitvoerweg }
  | {
      readonly type: 'verstrijk';
      readonly timerId: string;
      /** Case-clock ms after which a reminder counts as late. */
      readonly speling: number;
    };

/** Time and settings come in as arguments: the core reads no clock and no configuration. */
export type Omstandigheden = {
  /** Case clock. */
  readonly nu: Tijdstip;
  readonly actor: Actor;
  /** VT organisations of the location, as settings have them now. */
  readonly vtOrganisaties: readonly string[];
};

/** Why a command was refused. A refusal changes nothing. */
export type Afwijzing =
  | {
      readonly code:
        | 'onbekende-zaak'
        | 'onbekende-taak'
        | 'geen-recht'
        | 'gesloten'
        | 'niet-gesloten'
        | 'niet-nu'
        /** Linking a case to itself. */
        | 'zelfde-zaak'
        /** The link says where a moved case came from or went. */
        | 'koppeling-blijft'
        /** Whether Veilig Thuis knows the system is asked in each case with the HG label. */
        | 'al-hg'
        /** The case lives on at another location. */
        | 'verplaatst'
        /** Closing while nobody decided about a held suspect. */
        | 'besluit-eerst'
        /** Noted from a phone call, after Veilig Thuis gave its own answer. */
        | 'vt-antwoordde-zelf';
    }
  /** The task changed since the form was opened. */
  | {
      readonly code: 'verouderd';
      readonly taakId: string;
      readonly waarden: Antwoorden;
    }
  | {
      readonly code: 'ongeldig';
      readonly fouten: readonly Veldfout[];
      readonly waarden: Antwoorden;
    }
  | { readonly code: 'vangrail'; readonly vangrails: readonly Vangrail[]; readonly suggereerIvs: boolean }
  /** Intake: the same number with other content; fields missing; times contradict (paths). */
  | { readonly code: 'andere-inhoud' | 'onvolledig' }
  | { readonly code: 'strijdig'; readonly paden: readonly string[] };

/** The command of one type. */
export type Van<T extends ZaakCommand['type']> = Extract<ZaakCommand, { type: T }>;
