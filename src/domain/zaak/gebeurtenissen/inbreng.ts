import type { Vangrailkeuze } from '../../werkproces/besluiten.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Door } from '../wie.ts';
import type { Gewaarschuwd } from './gewaarschuwd.ts';

/** What partners bring in, and what they say beside their forms. */
export type Inbrenggebeurtenis =
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
  | { readonly type: 'ReactieOntvangen'; readonly tekst: string; readonly door: Door }
  | { readonly type: 'KeuzeToegelicht'; readonly antwoorden: Antwoorden; readonly door: Door };
