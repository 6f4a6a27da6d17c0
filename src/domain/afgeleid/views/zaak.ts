import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Acuut } from '../../werkproces/feiten.ts';
import type { Kenmerk, Partnerstatus, Zaakkop } from './kop.ts';

export type Partnerregel = {
  readonly rol: Rol;
  /** Short name of the VT organisation when more than one is asked. */
  readonly organisatie: string | null;
  readonly status: Partnerstatus;
  readonly op: Tijdstip | null;
};

/** The one thing that matters now, on the coloured bar of the case post. Never content. */
export type Balk =
  | { readonly soort: 'deel-a-gevraagd' }
  | { readonly soort: 'deel-a-opgepakt' }
  | { readonly soort: 'deel-a-voorlopig' }
  | { readonly soort: 'deel-a-binnen'; readonly acuut: Acuut | null }
  | { readonly soort: 'antwoorden-verschillen' }
  | { readonly soort: 'antwoord-gewijzigd-na-besluit' }
  | { readonly soort: 'termijn-verstreken' }
  | { readonly soort: 'vrijheid-besloten'; readonly op: Tijdstip }
  | { readonly soort: 'slachtoffer-nog-niet-bereikt' }
  | { readonly soort: 'zaak-besloten'; readonly op: Tijdstip }
  | { readonly soort: 'plandatum'; readonly op: Tijdstip }
  | { readonly soort: 'plandatum-voorbij'; readonly op: Tijdstip }
  /** A road outside the table, with its deadline; which one is for who reads the decision. */
  | { readonly soort: 'vervolg'; readonly op: Tijdstip }
  | { readonly soort: 'zonder-label' }
  | { readonly soort: 'verplaatst'; readonly op: Tijdstip }
  | { readonly soort: 'gesloten'; readonly op: Tijdstip }
  | { readonly soort: 'ingetrokken'; readonly op: Tijdstip };

/** Next step on the case post: which kind of task waits, in general words. */
export type VolgendeStap =
  | 'antwoord-vt'
  | 'inbreng-partners'
  | 'besluit-vrijheid'
  | 'slachtoffer-informeren'
  | 'kennisname'
  | 'besluit-zaak'
  | 'stappen'
  | 'plandatum'
  | 'vt-melding'
  | 'vervolg'
  | 'besluit-na-route'
  | 'zijvragen'
  | 'overdracht'
  | 'acute-check'
  | 'bewaken'
  | 'sluiten'
  | 'niets';

export type ZaakView = {
  readonly soort: 'zaak';
  readonly kop: Zaakkop;
  readonly kenmerken: readonly Kenmerk[];
  readonly balk: Balk;
  readonly partners: readonly Partnerregel[];
  readonly volgende: VolgendeStap;
  readonly gesloten: boolean;
  /** ZSM target, where the location shows it and the decision is still to come (werkproces §5). */
  readonly streef: Tijdstip | null;
};
