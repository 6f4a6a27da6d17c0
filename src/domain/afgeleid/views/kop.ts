import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** Head of every card about one case: the number and the clock, never a name. */
export type Zaakkop = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly oefening: boolean;
  readonly soort: 'vast' | 'niet-vast';
  /** When the case came in: the reference for writing days ("ma 14:00" or with the date). */
  readonly peil: Tijdstip;
  /** Deadline of what is to be decided now; null when nothing has a clock. */
  readonly uiterlijk: Tijdstip | null;
  /** What the deadline is of. */
  readonly uiterlijkVan: 'vrijheid' | 'deel-a' | 'plandatum' | 'vervolg' | 'acute-check' | null;
};

/** A task a person can open. `revisie` goes into the button, so that a stale form is recognised. */
export type Taakverwijzing = {
  readonly taakId: string;
  readonly soort: TaakSoort;
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly revisie: number;
  /** Name of an action (`processtap`): the title of its form. */
  readonly titel?: string;
};

export type Partnerstatus = 'gevraagd' | 'opgepakt' | 'beantwoord' | 'onbeantwoord' | 'nvt';

export type Kenmerk =
  | 'partner'
  | 'ex-partner'
  | 'ouder-kind'
  | 'kind-ouder'
  | 'familie'
  | 'huisgenoot'
  | 'mantelzorg'
  | 'stalking'
  | 'kinderen'
  | 'minderjarige-verdachte'
  | 'zonder-hg-label'
  | 'kindermishandeling-handreiking';
