import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Telefoonuitkomst } from '../../werkproces/formulieren/deel-a-telefonisch.ts';
import type { Door } from '../wie.ts';

/** `later`: "nog niet te zeggen", the question stays open and an own earlier answer is withdrawn. */
export type AcuutAntwoord = 'ja' | 'nee' | 'later' | 'niet-gevonden' | 'andere-regio';

/** What Veilig Thuis says on part A, itself or by phone. */
export type DeelAgebeurtenis =
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
  | {
      readonly type: 'DeelAHerwogen';
      readonly regio: string;
      readonly compleet: boolean;
      /** Who gave the details hears that they are asked again. Earlier programs only changed the card. */
      readonly opnieuw?: true;
    };
