import type { Zaakinstellingen } from '../../instellingen/zaakinstellingen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Vangrailkeuze } from '../../werkproces/besluiten.ts';
import type { Melding } from '../melding.ts';
import type { Overname } from '../overname.ts';
import type { Door } from '../wie.ts';
import type { Zaakplek } from '../zaakplek.ts';

/** What happens to a case as a whole: reported, corrected, linked, moved, closed. */
export type Levensloopgebeurtenis =
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
      /** Who brought it in by hand; absent: a source did. */
      readonly door?: Door;
    }
  | {
      readonly type: 'MeldingBijgewerkt';
      readonly melding: Melding;
      readonly inhoudHash: string;
      /** Who put it right by hand, or brought the case in again; absent: a source did. */
      readonly door?: Door;
    }
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
  /** Made a case of domestic violence at the table. */
  | { readonly type: 'HgLabelGezet'; readonly door: Door }
  | {
      readonly type: 'ZaakGekoppeld';
      readonly metZaakId: string;
      readonly metNummer: string;
      readonly door: Door;
    }
  | {
      readonly type: 'ZaakOntkoppeld';
      readonly vanZaakId: string;
      /** Null: at the other location of a case that was moved. */
      readonly door: Door | null;
    }
  /** The case lives on at another location; here it is over. */
  | { readonly type: 'ZaakVerplaatst'; readonly naar: Zaakplek; readonly door: Door }
  /** Follows on `ZaakGemeld` at once: all that was said and decided at the location it came from. */
  | { readonly type: 'ZaakOvergenomen'; readonly van: Zaakplek; readonly stand: Overname }
  | {
      readonly type: 'ZaakGesloten';
      readonly vangrail: Vangrailkeuze | null;
      readonly open: readonly string[];
      readonly door: Door;
    }
  | { readonly type: 'ZaakHeropend'; readonly door: Door | null }
  | { readonly type: 'ZaakIngetrokken'; readonly reden: string; readonly door: Door };
