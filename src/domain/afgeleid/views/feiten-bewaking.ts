import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { RcUitkomst, Uitspraakuitkomst } from '../../werkproces/besluiten.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import type { LopendeMaatregel } from '../../zaak/bewaking/bewaking.ts';

/** What is known of measures, the RC, the verdict and the checks around them, in fixed words. */
export type Bewakingfeit =
  | { readonly soort: 'rc'; readonly uitkomst: RcUitkomst; readonly op: Tijdstip }
  | { readonly soort: 'uitspraak'; readonly uitkomst: Uitspraakuitkomst; readonly op: Tijdstip }
  | {
      readonly soort: 'maatregel';
      readonly titel: Titel | null;
      readonly inhoud: readonly Maatregelinhoud[];
      readonly tot: Tijdstip | null;
      readonly status: LopendeMaatregel['status'];
    }
  /** Last new acute check of an organisation; `onbekend`: asked, not answered. */
  | {
      readonly soort: 'check';
      readonly acuut: 'ja' | 'nee' | 'onbekend';
      readonly regio: string | null;
      readonly op: Tijdstip;
    }
  /** What Veilig Thuis said after part A, on the three questions or in an actieoverleg, while it counts. */
  | {
      readonly soort: 'beoordeling';
      readonly acuut: 'ja';
      readonly regio: string | null;
      readonly op: Tijdstip;
    }
  /** Part A of before the last arrest: it does not count. */
  | { readonly soort: 'eerder-deel-a'; readonly acuut: 'ja' | 'nee'; readonly op: Tijdstip }
  | { readonly soort: 'schending'; readonly op: Tijdstip };
