import type { Maatregel, Vangrailkeuze, Vrijheidsbesluit, Zaakbesluit } from '../../werkproces/besluiten.ts';
import type { Bewijs, JaNeeOnbekend } from '../../werkproces/feiten.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Door } from '../wie.ts';
import type { Gewaarschuwd } from './gewaarschuwd.ts';

/** What the OvJ decides, and who knows of it. */
export type Besluitgebeurtenis =
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
  | { readonly type: 'ZaakseigenaarGeworden'; readonly door: Door };
