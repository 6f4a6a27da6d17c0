import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Vangrail, VangrailReden } from '../../werkproces/besluiten.ts';
import type { Antwoorden, Formulier, Veldfout } from '../../werkproces/formulier.ts';
import type { IndicatieCode } from '../../werkproces/stroomschema.ts';
import type { VrijFormulier } from '../../zaak/formulier-van.ts';
import type { Bewijsregel } from './bewijs.ts';
import type { Feitregel } from './feiten.ts';
import type { Partnerstatus, Taakverwijzing, Zaakkop } from './kop.ts';

/** What was agreed that a task is about: answers that this reader may read; none: who noted it tells it. */
export type Afspraakbeeld = {
  readonly formulier: Formulier;
  /** Role that noted it. */
  readonly door: Rol;
  readonly antwoorden: Antwoorden;
};

/** Any form of any task, filled or empty, drawn by one renderer. */
export type FormulierView = {
  readonly soort: 'formulier';
  /** Null: the form is about no case (duty). */
  readonly kop: Zaakkop | null;
  readonly taak: Taakverwijzing | null;
  readonly formulier: Formulier;
  /** Which part of a form of several screens this is; absent: all of it. */
  readonly scherm?: { readonly nr: number; readonly van: number };
  /** Typed input that is shown again: after an error, or when the task changed meanwhile. */
  readonly waarden: Antwoorden;
  readonly fouten: readonly Veldfout[];
  /** Sending it failed: certainly not stored, or nobody knows; sending it again does no harm. */
  readonly mislukt?: 'niet-opgeslagen' | 'onzeker';
  /** The task changed since the form was opened; the typed input is kept (design §4). */
  readonly verouderd: boolean;
  /** What the person should know before answering. */
  readonly vooraf: readonly Feitregel[];
  /** Only above an action that was agreed. */
  readonly afspraak?: Afspraakbeeld;
  readonly vangrails: readonly Vangrail[];
  /** The Raad is asked already: G7 need not say so. */
  readonly raadGevraagd?: boolean;
  readonly verb: string;
  /** Extra data of the button that sends it. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Of a form about no case: the button that goes back to the question before it. */
  readonly terug?: { readonly verb: string; readonly data: Readonly<Record<string, string>> };
  /** An extra button to pick the task up first, and one to go back to the case. */
  readonly oppakken: boolean;
  /** Another road for the same task. */
  readonly ook: readonly (
    | 'plandatum-verzetten'
    | 'acuut-wijzigen'
    | 'acuut-bevestigen'
    | 'besluit-wijzigen'
    | 'zit-vast'
    | 'zit-niet-vast'
  )[];
};

/** A guard rail was hit: what it says and one button per fixed reason, that goes on at once. */
export type VangrailView = {
  readonly soort: 'vangrail';
  readonly kop: Zaakkop;
  readonly vangrails: readonly Vangrail[];
  /** The Raad is asked already: G7 need not say so. */
  readonly raadGevraagd?: boolean;
  readonly redenen: readonly VangrailReden[];
  /** Suggest IVS (only with ernstige bezwaren and a feit that allows pre-trial detention; G2). */
  readonly suggereerIvs: boolean;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  /** Who goes on may add a few words afterwards: then there is a button for it. */
  readonly toelichten: boolean;
  /** Open tasks by kind and role, at closing (G5). */
  readonly openTaken: readonly {
    readonly soort: TaakSoort;
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly titel?: string;
  }[];
};

/** What can be done with a case on the side (werkproces §2, §8). */
export type Routeactie = 'overleg' | 'overleg-actie' | 'bekend-vragen' | 'hg-label' | 'verplaatsen';

/** The tasks of one person in one case, or in all cases of the location. */
export type TakenView = {
  readonly soort: 'taken';
  readonly kop: Zaakkop;
  readonly taken: readonly (Taakverwijzing & {
    readonly status: Partnerstatus;
    readonly uiterlijk: Tijdstip | null;
    readonly slachtoffer: number | null;
  })[];
  /** What this person may also do with the case. */
  readonly acties: readonly (
    | 'inzien'
    | 'telefonisch'
    | 'sluiten'
    | 'heropenen'
    | 'intrekken'
    | 'koppelen'
    | 'ontkoppelen'
    | 'regio'
    | 'verbeteren'
    | Routeactie
    | 'zaakseigenaar'
    | VrijFormulier
    | 'overtreding'
    | 'acute-check'
    | 'maatregel'
    | 'uitspraak'
  )[];
};

/** Indicated next steps with why; the program shows, the OvJ decides. */
export type WaaromView = {
  readonly soort: 'waarom';
  readonly kop: Zaakkop;
  readonly stappen: readonly IndicatieCode[];
  readonly bekend: readonly Feitregel[];
  readonly openTaken: readonly {
    readonly soort: TaakSoort;
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly titel?: string;
  }[];
  /** This reader may see the outcome of part A. Without it the steps stay general. */
  readonly magInhoud: boolean;
};

/** Content of the case for who may read it, form by form. */
export type InzienView = {
  readonly soort: 'inzien';
  readonly kop: Zaakkop;
  readonly feiten: readonly Feitregel[];
  readonly formulieren: readonly {
    readonly formulier: Formulier;
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly op: Tijdstip;
    readonly antwoorden: Antwoorden;
  }[];
  readonly toelichting: string | null;
  readonly reacties: readonly { readonly op: Tijdstip; readonly rol: Rol; readonly tekst: string }[];
  readonly samenvatting: boolean;
  /** Who was asked when: for KPC and OvJ, by role. */
  readonly bewijs: readonly Bewijsregel[];
};

/** After an action: what happened and what happens now, in the same place. */
export type KlaarView = {
  readonly soort: 'klaar';
  readonly kop: Zaakkop;
  readonly wat:
    | 'opgepakt'
    | 'deel-a'
    | 'telefonisch'
    | 'telefonisch-later'
    | 'telefonisch-geen-gehoor'
    | 'regio'
    | 'inbreng'
    | 'nog-open'
    | 'vrijheid'
    | 'zaakbesluit'
    | 'toelichting'
    | 'kennisname'
    | 'informant'
    | 'ambtshalve'
    | 'overdracht'
    | 'vt-geinformeerd'
    | 'zaakseigenaar'
    | 'slachtoffer-bereikt'
    | 'slachtoffer-niet-bereikt'
    | 'slachtoffer-wil-geen-bericht'
    | 'slachtoffer-overgedragen'
    | 'plandatum-verzet'
    | 'plandatum-afgehandeld'
    | 'plandatum-item'
    | 'gesloten'
    | 'heropend'
    | 'ingetrokken'
    | 'gekoppeld'
    | 'ontkoppeld'
    | 'antwoord'
    /** Noted, and the task goes on. */
    | 'genoteerd'
    | 'route-besluit'
    | 'overleg'
    | 'actie'
    | 'notitie'
    | 'bekend-gevraagd'
    | 'hg-label'
    | 'maatregel'
    | 'maatregel-vervolg'
    | 'hechtenis'
    | 'voorgeleiding'
    | 'uitspraak'
    | 'check'
    | 'check-gevraagd'
    | 'verbod'
    | 'schending'
    | 'schending-opgevolgd'
    | 'ter-plaatse'
    | 'verplaatst'
    | 'aangemeld'
    | 'verbeterd'
    /** Brought in, and it was there already. */
    | 'stond-al';
  readonly op: Tijdstip;
  /** Next own task of this person in this case, offered as a button. */
  readonly volgende: Taakverwijzing | null;
  /** A guard rail was gone on past: some words may follow. */
  readonly toelichten?: true;
  /** This person brought the case in by hand, or may put right what was filled in. */
  readonly verbeteren?: true;
};
