import type { Datum } from '../../termijnen/datum.ts';
import type { Plandatumitem } from '../plandatumstand.ts';
import type { Door } from '../wie.ts';

/** The date on which the case comes back. */
export type Plandatumgebeurtenis =
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
  | { readonly type: 'PlandatumItemKlaar'; readonly taakId: string; readonly door: Door };
