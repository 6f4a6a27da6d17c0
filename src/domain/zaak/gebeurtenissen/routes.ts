import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Routesoort } from '../../werkproces/routes.ts';
import type { Door } from '../wie.ts';

/** Roads beside the table, and side questions. */
export type Routegebeurtenis =
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
  | { readonly type: 'BekendGevraagd'; readonly door: Door };
