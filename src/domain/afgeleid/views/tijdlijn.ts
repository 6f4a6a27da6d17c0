import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Acuut } from '../../werkproces/feiten.ts';
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

export type Tijdlijnsoort =
  | 'gemeld'
  | 'bijgewerkt'
  | 'termijn-bepaald'
  | 'gevraagd'
  | 'vervallen'
  | 'opgepakt'
  | 'acuut-antwoord'
  | 'deel-a-telefonisch'
  | 'telefonisch-geen-gehoor'
  | 'deel-a-aangevuld'
  | 'inbreng'
  | 'vrijheid-besloten'
  | 'zaak-besloten'
  | 'kennis-genomen'
  | 'informant-gekozen'
  | 'ambtshalve-verteld'
  | 'overgedragen-lokaal'
  | 'vt-geinformeerd'
  | 'zaakseigenaar'
  | 'slachtoffer-bereikt'
  | 'slachtoffer-niet-bereikt'
  | 'slachtoffer-wil-geen-bericht'
  | 'slachtoffer-overgedragen'
  | 'plandatum-gezet'
  | 'plandatum-verzet'
  | 'plandatum-afgehandeld'
  | 'plandatum-item-klaar'
  | 'antwoord'
  | 'route-gestart'
  | 'route-afgerond'
  | 'actie-toegevoegd'
  | 'bekend-gevraagd'
  | 'hg-label'
  | 'verplaatst'
  | 'overgenomen'
  | 'herinnerd'
  | 'alarm'
  | 'niet-bereikt'
  /** Nobody was reached: the next step came at once. */
  | 'vervroegd'
  | 'reactie'
  | 'gekoppeld'
  | 'gesloten'
  | 'heropend'
  | 'maatregel-opgelegd'
  | 'maatregel-aangevuld'
  | 'maatregel-verlengd'
  | 'maatregel-loopt-af'
  | 'maatregel-geeindigd'
  | 'maatregel-overgedragen'
  | 'hechtenis-verlengd'
  | 'voorgeleiding-voorbereid'
  | 'rc-besloten'
  | 'uitspraak'
  | 'check-gevraagd'
  | 'check-beantwoord'
  | 'deel-a-opnieuw'
  | 'verbod-geregistreerd'
  | 'schending-gemeld'
  | 'schending-opgevolgd'
  | 'vt-ter-plaatse'
  | 'ingetrokken';

export type TijdlijnView = {
  readonly soort: 'tijdlijn';
  readonly kop: Zaakkop;
  /** Newest last; `weggelaten` older lines are not shown. */
  readonly regels: readonly Tijdlijnregel[];
  readonly weggelaten: number;
};
