import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type {
  Maatregel,
  Vangrail,
  VangrailReden,
  Vrijheidsbesluit,
  Zaakbesluit,
} from '../../werkproces/besluiten.ts';
import type { Acuut } from '../../werkproces/feiten.ts';
import type { Melding } from '../../zaak/melding.ts';

import type { Bronnummers } from '../bronnummers.ts';
import type { Bewakingfeit } from './feiten-bewaking.ts';

/** A known fact in fixed words, before a form or on the "inzien" screen. */
export type Feitregel =
  | Bewakingfeit
  /** The numbers of the source, for who may find the case by them. */
  | ({ readonly soort: 'registratie' } & Bronnummers)
  | {
      readonly soort: 'acuut';
      readonly acuut: Acuut;
      readonly regio: string | null;
      readonly compleet: boolean;
      readonly verschil: boolean;
      /** Veilig Thuis said nothing at all yet, not even that it cannot say. */
      readonly zonderAntwoord?: true;
      /** Said by phone and written down by this role; Veilig Thuis did not say so itself yet, or only that same person did. */
      readonly telefonisch?: { readonly rol: Rol; readonly op: Tijdstip; readonly zelfBevestigd?: true };
    }
  | { readonly soort: 'advies'; readonly rol: Rol; readonly binnen: boolean }
  | {
      readonly soort: 'sash';
      readonly uitkomst: 'laag' | 'gemiddeld' | 'hoog' | 'niet-afgenomen';
      /** "Hoog" by nothing left to lose or mortal fear, whatever the assessor chose. */
      readonly automatisch?: boolean;
    }
  /** Somebody saw a red flag at stalking: very high risk. */
  | { readonly soort: 'rode-vlaggen' }
  | {
      readonly soort: 'lopende-maatregel';
      readonly maatregel: NonNullable<Melding['lopendeMaatregelen']>[number];
    }
  | {
      readonly soort: 'vooraf';
      readonly uitkomst: 'ja' | 'nee';
      readonly op: Tijdstip;
      readonly door: 'vt' | 'crisisdienst';
    }
  | {
      readonly soort: 'vrijheid';
      readonly besluit: Vrijheidsbesluit;
      readonly op: Tijdstip;
      readonly maatregelen: readonly Maatregel[];
    }
  | { readonly soort: 'zaakbesluit'; readonly besluiten: readonly Zaakbesluit[]; readonly op: Tijdstip }
  /** `slachtoffer` null: there is one only. */
  | { readonly soort: 'informant'; readonly slachtoffer: number | null; readonly rol: Rol | null }
  | { readonly soort: 'pogingen'; readonly aantal: number; readonly laatste: Tijdstip }
  /** What SHN heard and passes to OM (B 1369–1373): option values of the form of SHN. */
  | {
      readonly soort: 'wens-slachtoffer';
      readonly vervolging: string | null;
      readonly bescherming: readonly string[];
    }
  | { readonly soort: 'veilig-kanaal'; readonly kanaal: string }
  | { readonly soort: 'eerste-contact'; readonly wie: string; readonly anderBelt: boolean }
  /** Consent to tell Veilig Thuis: that and when, never what (B, Bijlage IV). */
  | { readonly soort: 'toestemming-vt'; readonly gegeven: boolean; readonly op: Tijdstip }
  | {
      readonly soort: 'geinformeerd';
      readonly slachtoffer: number | null;
      readonly op: Tijdstip;
      /** Minutes after the decision. */
      readonly minuten: number;
      readonly binnenStreef: boolean;
      readonly voorVrijlating: boolean | null;
    }
  | { readonly soort: 'plandatum'; readonly op: Tijdstip }
  /** Something that had to be ready for the plandatum, by who owns it. */
  | { readonly soort: 'plandatum-punt'; readonly rol: Rol; readonly klaar: boolean }
  /** Recidive, at a location where voorgeleiding then is the rule. */
  | { readonly soort: 'recidive' }
  /** At stalking this location arrests and does not summon. */
  | { readonly soort: 'stalking-aanhouden' }
  | { readonly soort: 'plandatum-verzet'; readonly aantal: number }
  | { readonly soort: 'reden'; readonly vangrails: readonly Vangrail[]; readonly reden: VangrailReden };
