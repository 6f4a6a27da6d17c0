import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Maatregel, RcUitkomst, Uitspraakuitkomst, Vangrailkeuze } from '../../werkproces/besluiten.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import type { Door } from '../wie.ts';
import type { Checksoort, Maatregelbron, Maatregeleinde } from './bewaking.ts';

/** What happens to measures, detention and the checks around them. `taakId` null: no task was answered. */
export type BewakingEvent =
  | {
      readonly type: 'MaatregelOpgelegd';
      readonly nr: number;
      readonly titel: Titel | null;
      readonly inhoud: readonly Maatregelinhoud[];
      readonly bron: Maatregelbron;
      readonly start: Tijdstip;
      readonly einde: Tijdstip | null;
      readonly gegevens?: Antwoorden;
      /** G9 was met and somebody went on. */
      readonly vangrail?: Vangrailkeuze | null;
      readonly door: Door;
    }
  | {
      readonly type: 'MaatregelAangevuld';
      readonly nr: number;
      readonly taakId: string | null;
      readonly titel: Titel | null;
      readonly inhoud: readonly Maatregelinhoud[];
      readonly einde: Tijdstip | null;
      readonly gegevens: Antwoorden | null;
      readonly vangrail?: Vangrailkeuze | null;
      readonly door: Door;
    }
  | {
      readonly type: 'MaatregelVerlengd';
      readonly nr: number;
      readonly taakId: string;
      readonly einde: Tijdstip;
      readonly door: Door;
    }
  /** It may end at its end: nobody extends it. */
  | {
      readonly type: 'MaatregelLooptAf';
      readonly nr: number;
      readonly taakId: string;
      readonly door: Door;
    }
  | {
      readonly type: 'MaatregelGeeindigd';
      readonly nr: number;
      readonly taakId: string | null;
      readonly reden: Maatregeleinde;
      /** G8 was met and somebody went on. */
      readonly vangrail?: Vangrailkeuze | null;
      readonly door: Door | null;
    }
  /** Somebody outside the table watches it from now on. */
  | {
      readonly type: 'MaatregelOvergedragen';
      readonly nr: number;
      readonly taakId: string;
      readonly aan: string;
      readonly door: Door;
    }
  | {
      readonly type: 'HechtenisVerlengd';
      readonly taakId: string;
      /** Only of bewaring. */
      readonly tot: Tijdstip | null;
      readonly door: Door;
    }
  | {
      readonly type: 'VoorgeleidingVoorbereid';
      readonly taakId: string;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | {
      readonly type: 'RcBesloten';
      readonly taakId: string;
      readonly uitkomst: RcUitkomst;
      readonly maatregelen: readonly Maatregel[];
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | {
      readonly type: 'UitspraakVastgelegd';
      readonly uitkomst: Uitspraakuitkomst;
      /** The suspect is held after it. */
      readonly blijftVast: boolean;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | {
      readonly type: 'CheckGevraagd';
      readonly sleutel: string;
      readonly soort: Checksoort;
      /** Null: its time had come. */
      readonly door: Door | null;
    }
  | {
      readonly type: 'CheckBeantwoord';
      readonly taakId: string;
      readonly sleutel: string;
      readonly regio: string;
      readonly antwoord: 'ja' | 'nee' | 'later';
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  /** Arrested again: the old part A no longer counts (werkproces §2). */
  | { readonly type: 'DeelAOpnieuwGevraagd'; readonly ronde: number }
  | { readonly type: 'VerbodGeregistreerd'; readonly taakId: string; readonly door: Door }
  | {
      readonly type: 'SchendingGemeld';
      readonly nr: number;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | {
      readonly type: 'SchendingOpgevolgd';
      readonly taakId: string;
      readonly antwoorden: Antwoorden;
      readonly door: Door;
    }
  | { readonly type: 'VtTerPlaatse'; readonly taakId: string; readonly door: Door };

export type BewakingEventType = BewakingEvent['type'];

const types: Readonly<Record<BewakingEventType, true>> = {
  MaatregelOpgelegd: true,
  MaatregelAangevuld: true,
  MaatregelVerlengd: true,
  MaatregelLooptAf: true,
  MaatregelGeeindigd: true,
  MaatregelOvergedragen: true,
  HechtenisVerlengd: true,
  VoorgeleidingVoorbereid: true,
  RcBesloten: true,
  UitspraakVastgelegd: true,
  CheckGevraagd: true,
  CheckBeantwoord: true,
  DeelAOpnieuwGevraagd: true,
  VerbodGeregistreerd: true,
  SchendingGemeld: true,
  SchendingOpgevolgd: true,
  VtTerPlaatse: true,
};

/** Whether the event is one of these, so that the other folds pass it by in one line. */
export function isBewakingEvent<E extends { readonly type: string }>(
  event: E,
): event is Extract<E, { readonly type: BewakingEventType }> {
  return Object.hasOwn(types, event.type);
}
