import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import type { IndicatieCode, Padstap } from '../../werkproces/stroomschema.ts';
import type { Hechtenissoort, LopendeMaatregel } from '../../zaak/bewaking/bewaking.ts';
import type { Bewijsregel } from './bewijs.ts';
import type { Bordrij } from './bord.ts';
import type { Tijdlijnregel } from './tijdlijn.ts';

/** Something that holds for a while, on the time axis. `einde` null: no end known. */
export type Periodebalk = { readonly start: Tijdstip; readonly einde: Tijdstip | null } & (
  | {
      readonly soort: 'maatregel';
      readonly titel: Titel | null;
      readonly inhoud: readonly Maatregelinhoud[];
      readonly status: LopendeMaatregel['status'];
    }
  | { readonly soort: 'hechtenis'; readonly vorm: Hechtenissoort }
);

/** One case on the page, as far as this reader may know it (werkproces §9). */
export type Zaakbeeld = {
  readonly rij: Bordrij;
  /** Oldest first; null: not for this reader. */
  readonly tijdlijn: readonly Tijdlijnregel[] | null;
  /** Who was asked when: for KPC and OvJ, by role. */
  readonly bewijs: readonly Bewijsregel[];
  /** Null: not for this reader. */
  readonly balken: readonly Periodebalk[] | null;
  /** Numbers of the cases it is linked with. */
  readonly gekoppeld: readonly string[];
};

/** The flow chart for this case: the answers along the way, and what is indicated at the end. */
export type Stroombeeld = {
  /** False: only the chart, because the way tells the outcome of part A. */
  readonly magInhoud: boolean;
  readonly pad: readonly Padstap[];
  readonly stappen: readonly IndicatieCode[];
};
