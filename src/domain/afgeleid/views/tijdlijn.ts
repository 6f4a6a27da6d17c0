import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Acuut } from '../../werkproces/feiten.ts';
import type { Tijdlijnsoort } from '../../zaak/historiesoort.ts';
import type { Bewijsregel } from './bewijs.ts';
import type { Zaakkop } from './kop.ts';

export type Tijdlijnregel = {
  readonly op: Tijdstip;
  readonly wat: Tijdlijnsoort;
  readonly rol: Rol | null;
  readonly organisatie: string | null;
  readonly taak: TaakSoort | null;
  /** Extra in fixed words, only what this reader may know. */
  readonly acuut: Acuut | null;
  readonly laat: boolean;
  /** Reminders of one task that are one line. */
  readonly aantal: number;
};

export type TijdlijnView = {
  readonly soort: 'tijdlijn';
  readonly kop: Zaakkop;
  /** Newest last; `weggelaten` older lines are not shown. */
  readonly regels: readonly Tijdlijnregel[];
  readonly weggelaten: number;
  /** Who was asked when, and what became of the messages: for KPC and OvJ, by role. */
  readonly bewijs: readonly Bewijsregel[];
};
