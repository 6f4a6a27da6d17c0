import type { Doel } from '../instellingen/stappen.ts';
import type { Zaakinstellingen } from '../instellingen/zaakinstellingen.ts';
import type { Datum } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type {
  Maatregel,
  Vangrail,
  Vangrailkeuze,
  Vrijheidsbesluit,
  Zaakbesluit,
} from '../werkproces/besluiten.ts';
import type { Bewijs, JaNeeOnbekend } from '../werkproces/feiten.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Telefoonuitkomst } from '../werkproces/formulieren/deel-a-telefonisch.ts';
import type { Routesoort } from '../werkproces/routes.ts';
import type { Alarmsoort } from './alarmsoort.ts';
import type { BewakingEvent } from './bewaking/events.ts';
import type { Melding } from './melding.ts';
import type { Onbereikt } from './onbereikt.ts';
import type { Overname } from './overname.ts';
import type { Plandatumitem } from './plandatumstand.ts';
import type { Pogingsuitkomst } from './poging.ts';
import type { Taakvraag } from './taak.ts';
import type { Door, Rolhouder } from './wie.ts';
import type { Zaakplek } from './zaakplek.ts';

/** `later`: "nog niet te zeggen", the question stays open and an own earlier answer is withdrawn. */
export type AcuutAntwoord = 'ja' | 'nee' | 'later' | 'niet-gevonden' | 'andere-regio';
/** Where a dossier was asked: on the page, or by an operator on the command line. */
export type Uitvoerweg = 'pagina' | 'beheer';
/** Guard rails that the form named before the choice was made, met or not; absent: none. */
export type Gewaarschuwd = readonly Vangrail[];

type Kern =
  | BewakingEvent
  | {
      readonly type: 'ZaakGemeld';
      readonly zaakId: string;
      readonly nummer: string;
      readonly locatie: string;
      readonly oefening: boolean;
      readonly melding: Melding;
      readonly inhoudHash: string;
      readonly vtRegios: readonly string[];
      readonly instellingen: Zaakinstellingen;
    }
  | { readonly type: 'MeldingBijgewerkt'; readonly melding: Melding; readonly inhoudHash: string }
  | {
      readonly type: 'TermijnBepaald';
      readonly termijn: 'vrijheid' | 'niet-vast';
      readonly uiterlijk: Tijdstip;
      /** Hours of ophouden that count; absent for niet-vast. */
      readonly uren?: number;
    }
  | {
      readonly type: 'RegioGevraagd';
      readonly regio: string;
      readonly inPlaatsVan?: string;
      /** Null: a later message of the source named it. */
      readonly door: Door | null;
    }
  | { readonly type: 'TaakGevraagd'; readonly taak: Taakvraag; readonly herinnerdTot: Tijdstip }
  | {
      readonly type: 'TaakVerzet';
      readonly taakId: string;
      readonly uiterlijk: Tijdstip | null;
      /** Who else may do it now, when that changed (a corrected age: another adviser). */
      readonly ook?: readonly Rolhouder[];
    }
  | { readonly type: 'TaakVervallen'; readonly taakId: string }
  | { readonly type: 'TaakOpgepakt'; readonly taakId: string; readonly door: Door }
  | {
      readonly type: 'AcuutBeantwoord';
      readonly taakId: string;
      readonly regio: string;
      readonly antwoord: AcuutAntwoord;
      /** Part A is complete with this answer and the details known. */
      readonly compleet: boolean;
      readonly door: Door;
    }
  /** Somebody phoned Veilig Thuis and wrote down what was said; Veilig Thuis confirms it later. */
  | {
      readonly type: 'TelefonischBeantwoord';
      readonly taakId: string;
      readonly regio: string;
      readonly uitkomst: Telefoonuitkomst;
      readonly antwoorden: Antwoorden;
      readonly compleet: boolean;
      /** Who wrote it down. */
      readonly door: Door;
    }
  | {
      readonly type: 'DeelAAangevuld';
      readonly regio: string;
      readonly antwoorden: Antwoorden;
      readonly compleet: boolean;
      readonly door: Door;
    }
  /** What became known elsewhere makes the details of part A complete, or no longer so (a SASH, a feit). */
  | { readonly type: 'DeelAHerwogen'; readonly regio: string; readonly compleet: boolean }
  | {
      readonly type: 'InbrengGegeven';
      readonly taakId: string;
      readonly formulier: string;
      readonly antwoorden: Antwoorden;
      /** Absent or null: the advice met none. */
      readonly vangrail?: Vangrailkeuze | null;
      readonly gewaarschuwd?: Gewaarschuwd;
      /** An answer says that it still has to happen: the task stays. Absent: it is done. */
      readonly nogOpen?: true;
      readonly door: Door;
    }
  /** One screen of a form that has several, or of an action: what it asked, and what was answered. */
  | {
      readonly type: 'FormulierIngevuld';
      readonly taakId: string;
      readonly formulier: string;
      readonly gevraagd: readonly string[];
      readonly antwoorden: Antwoorden;
      /** The whole form is answered, this screen included. */
      readonly klaar: boolean;
      readonly door: Door;
    }
  | {
      readonly type: 'VrijheidBesloten';
      readonly taakId: string;
      readonly besluit: Vrijheidsbesluit;
      readonly maatregelen: readonly Maatregel[];
      readonly bewijs: Bewijs;
      readonly ernstigeBezwaren: JaNeeOnbekend;
      readonly vangrail: Vangrailkeuze | null;
      readonly gewaarschuwd?: Gewaarschuwd;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | {
      readonly type: 'ZaakBesloten';
      readonly taakId: string;
      readonly besluiten: readonly Zaakbesluit[];
      readonly maatregelen: readonly Maatregel[];
      readonly vangrail: Vangrailkeuze | null;
      readonly gewaarschuwd?: Gewaarschuwd;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | { readonly type: 'KennisGenomen'; readonly taakId: string; readonly door: Door }
  | { readonly type: 'InformantGekozen'; readonly informant: Rolhouder; readonly door: Door }
  /** Police or OM told the victim of the prosecution without complaint; false: not reached. */
  | {
      readonly type: 'AmbtshalveVerteld';
      readonly taakId: string;
      readonly verteld: boolean;
      readonly door: Door;
    }
  | {
      readonly type: 'OverdrachtVastgelegd';
      readonly taakId: string;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | {
      readonly type: 'VtGeinformeerd';
      readonly taakId: string;
      readonly regio: string;
      readonly door: Door;
    }
  | { readonly type: 'ZaakseigenaarGeworden'; readonly door: Door }
  | {
      readonly type: 'SlachtofferPoging';
      readonly taakId: string;
      readonly uitkomst: Pogingsuitkomst;
      readonly antwoorden: Antwoorden;
      /** Who takes it over, when handed over. */
      readonly overAan?: Rolhouder;
      readonly door: Door;
    }
  | {
      readonly type: 'PlandatumGezet';
      readonly datum: Datum;
      readonly items: readonly Plandatumitem[];
      readonly door: Door;
    }
  | {
      readonly type: 'PlandatumVerzet';
      readonly van: Datum;
      readonly naar: Datum;
      readonly reden: string;
      readonly door: Door;
    }
  | { readonly type: 'PlandatumAfgehandeld'; readonly door: Door }
  | { readonly type: 'PlandatumItemKlaar'; readonly taakId: string; readonly door: Door }
  /** A task of a road or a side question is answered; `klaar` false: noted, and the task goes on. */
  | {
      readonly type: 'AntwoordGegeven';
      readonly taakId: string;
      readonly formulier: string;
      readonly antwoorden: Antwoorden;
      readonly klaar: boolean;
      readonly door: Door;
    }
  | {
      readonly type: 'RouteGestart';
      readonly route: Routesoort;
      readonly nr: number;
      readonly vanaf: Tijdstip;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | { readonly type: 'RouteAfgerond'; readonly nr: number; readonly door: Door }
  /** An action of a meeting besides those of its steps; `nr` is the road, 0 the table itself. */
  | {
      readonly type: 'ActieToegevoegd';
      readonly nr: number;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  /** The case lives on at another location; here it is over. */
  | { readonly type: 'ZaakVerplaatst'; readonly naar: Zaakplek; readonly door: Door }
  /** Follows on `ZaakGemeld` at once: all that was said and decided at the location it came from. */
  | { readonly type: 'ZaakOvergenomen'; readonly van: Zaakplek; readonly stand: Overname }
  | { readonly type: 'BekendGevraagd'; readonly door: Door }
  /** Made a case of domestic violence at the table. */
  | { readonly type: 'HgLabelGezet'; readonly door: Door }
  | {
      readonly type: 'HerinneringGegeven';
      readonly taakId: string;
      /** When it should have come; steps due up to here are done. */
      readonly gepland: Tijdstip;
      /** The program could not send it on time. */
      readonly laat: boolean;
      readonly aan: readonly Doel[];
      /** Of `aan`: who was asked to phone who owes the answer. */
      readonly bellen?: readonly Doel[];
      /** It can wait: it may share a message with other reminders for the same person. */
      readonly bundelt?: true;
    }
  | { readonly type: 'AlarmGegeven'; readonly alarm: Alarmsoort; readonly aan: readonly Rolhouder[] }
  /** A message could not be delivered, or nobody is on duty: somebody else is told. `houder` null: the channel. */
  | { readonly type: 'OnbereiktGemeld'; readonly houder: Rolhouder | null; readonly reden: Onbereikt }
  /** Nobody of whom a message was for could be reached: the steps of the task come so many ms earlier. */
  | { readonly type: 'KetenVervroegd'; readonly taakId: string; readonly ms: number }
  | { readonly type: 'ReactieOntvangen'; readonly tekst: string; readonly door: Door }
  | { readonly type: 'KeuzeToegelicht'; readonly antwoorden: Antwoorden; readonly door: Door }
  /** Somebody read answers of others: which groups of fields, never what they said. */
  | { readonly type: 'AntwoordenGelezen'; readonly groepen: readonly string[]; readonly door: Door }
  /** Somebody took a file of the case along: what it held stands there as a checksum only (SHA-256, base64url). */
  | {
      readonly type: 'DossierUitgevoerd';
      readonly controlegetal: string;
      readonly langs: Uitvoerweg;
      readonly door: Door;
    }
  | {
      readonly type: 'ZaakGekoppeld';
      readonly metZaakId: string;
      readonly metNummer: string;
      readonly door: Door;
    }
  | {
      readonly type: 'ZaakGesloten';
      readonly vangrail: Vangrailkeuze | null;
      readonly open: readonly string[];
      readonly door: Door;
    }
  | { readonly type: 'ZaakHeropend'; readonly door: Door | null }
  | { readonly type: 'ZaakIngetrokken'; readonly reden: string; readonly door: Door };

/**
 * What happened to a case. Events are never changed; a new shape gets a new version `v` and an upcaster.
 * `op` is the case clock in epoch ms.
 */
export type ZaakEvent = Kern & { readonly v: 1; readonly op: Tijdstip };
export type ZaakEventKern = Kern;
export type ZaakEventType = Kern['type'];

/** Reading changes nothing about a case: it is kept in the events, and its time line stays short. */
export type Leesgebeurtenis = Extract<ZaakEvent, { type: 'AntwoordenGelezen' | 'DossierUitgevoerd' }>;

export function isLezen(event: ZaakEvent): event is Leesgebeurtenis {
  return event.type === 'AntwoordenGelezen' || event.type === 'DossierUitgevoerd';
}
