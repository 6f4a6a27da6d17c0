import type { Identiteit } from '../../instellingen/locatie.ts';
import type { Door } from '../../zaak/wie.ts';
import type { Aanvraag, TweedeAccount } from './toegang.ts';

/** What happened with who may be at the table. Kept encrypted, like every event. */
export type ToegangEvent =
  | ({
      readonly type: 'AanmeldingGedaan';
      readonly nr: number;
      readonly code: string;
      readonly inKanaal: boolean;
    } & Identiteit &
      Aanvraag)
  /** The first of two people let somebody in; alone that gives no role. */
  | { readonly type: 'AanmeldingGesteund'; readonly nr: number; readonly door: Door }
  /** Somebody typed the code that a colleague was shown: it waits for a third pair of eyes. */
  | ({
      readonly type: 'TweedeAccountGevraagd';
      readonly nr: number;
      readonly code: string;
      readonly inKanaal: boolean;
      readonly tweede: TweedeAccount;
    } & Identiteit &
      Aanvraag)
  | {
      readonly type: 'AanmeldingBeslist';
      readonly nr: number;
      readonly toegelaten: boolean;
      readonly door: Door;
    }
  | { readonly type: 'AanmeldingVervallen'; readonly nr: number; readonly reden: 'verlopen' | 'ingetrokken' }
  /** The colleague left; `door` null: by their own word. */
  | { readonly type: 'Afgemeld'; readonly nr: number; readonly door: Door | null };
