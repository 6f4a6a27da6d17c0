import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Pogingsuitkomst } from '../poging.ts';
import type { Door, Rolhouder } from '../wie.ts';

/** Who tells a victim, and what came of it. */
export type Slachtoffergebeurtenis =
  | { readonly type: 'InformantGekozen'; readonly informant: Rolhouder; readonly door: Door }
  /** Police or OM told the victim of the prosecution without complaint; false: not reached. */
  | {
      readonly type: 'AmbtshalveVerteld';
      readonly taakId: string;
      readonly verteld: boolean;
      readonly door: Door;
    }
  | {
      readonly type: 'SlachtofferPoging';
      readonly taakId: string;
      readonly uitkomst: Pogingsuitkomst;
      readonly antwoorden: Antwoorden;
      /** Who takes it over, when handed over. */
      readonly overAan?: Rolhouder;
      readonly door: Door;
    };
