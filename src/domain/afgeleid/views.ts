import type { Doel, TaakSoort } from '../instellingen/stappen.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type {
  Maatregel,
  Vangrail,
  VangrailReden,
  Vrijheidsbesluit,
  Zaakbesluit,
} from '../werkproces/besluiten.ts';
import type { Acuut } from '../werkproces/feiten.ts';
import type { Antwoorden, Formulier, Veldfout } from '../werkproces/formulier.ts';
import type { IndicatieCode } from '../werkproces/stroomschema.ts';
import type { Melding } from '../zaak/melding.ts';

/**
 * Views: everything a card shows, as plain data without words. `cards/` gives them their Dutch text and shape.
 * The same view always gives the same card, byte for byte (invariant 7).
 */

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
  readonly uiterlijkVan: 'vrijheid' | 'deel-a' | 'plandatum' | null;
};

/** A task a person can open. `revisie` goes into the button, so that a stale form is recognised. */
export type Taakverwijzing = {
  readonly taakId: string;
  readonly soort: TaakSoort;
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly revisie: number;
};

export type Partnerstatus = 'gevraagd' | 'opgepakt' | 'beantwoord' | 'nvt';
export type Partnerregel = {
  readonly rol: Rol;
  /** Short name of the VT organisation when more than one is asked. */
  readonly organisatie: string | null;
  readonly status: Partnerstatus;
  readonly op: Tijdstip | null;
};

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
  | 'kindermishandeling-handreiking';

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
  | 'plandatum'
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
};

/** Deel A, first tap (kaarten/acuut-1). `antwoord` set: answered by somebody; shows who by role and that it can change. */
export type DeelAVraagView = {
  readonly soort: 'deel-a';
  readonly kop: Zaakkop;
  readonly taak: Taakverwijzing;
  readonly registratienummer: string | null;
  readonly vtMeldingNr: string | null;
  readonly kenmerken: readonly Kenmerk[];
  /** Needs a reason to say "nee": 8-jaarsfeit, SASH hoog or schending (werkproces §4). */
  readonly neeVraagtReden: boolean;
  readonly vooraf: {
    readonly uitkomst: 'ja' | 'nee';
    readonly op: Tijdstip;
    readonly door: 'vt' | 'crisisdienst';
  } | null;
  readonly stand: DeelAStand;
};
export type DeelAStand = {
  readonly acuut: Acuut;
  readonly opgepaktOp: Tijdstip | null;
  readonly beantwoordOp: Tijdstip | null;
  readonly compleet: boolean;
  /** Two colleagues answered differently; "ja" counts. */
  readonly verschil: boolean;
  readonly nietGevonden: boolean;
  readonly andereRegio: boolean;
  readonly afgehandeld: boolean;
};

/** Any form of any task, filled or empty, drawn by one renderer. */
export type FormulierView = {
  readonly soort: 'formulier';
  /** Null: the form is about no case (duty). */
  readonly kop: Zaakkop | null;
  readonly taak: Taakverwijzing | null;
  readonly formulier: Formulier;
  /** Typed input that is shown again: after an error, or when the task changed meanwhile. */
  readonly waarden: Antwoorden;
  readonly fouten: readonly Veldfout[];
  /** The task changed since the form was opened; the typed input is kept (design §4). */
  readonly verouderd: boolean;
  /** What the person should know before answering. */
  readonly vooraf: readonly Feitregel[];
  readonly vangrails: readonly Vangrail[];
  readonly verb: string;
  /** Extra data of the button that sends it. */
  readonly data: Readonly<Record<string, string | number>>;
  /** An extra button to pick the task up first, and one to go back to the case. */
  readonly oppakken: boolean;
  /** Another road for the same task. */
  readonly ook: readonly ('plandatum-verzetten' | 'acuut-wijzigen')[];
};

/** A known fact in fixed words, before a form or on the "inzien" screen. */
export type Feitregel =
  | {
      readonly soort: 'acuut';
      readonly acuut: Acuut;
      readonly regio: string | null;
      readonly compleet: boolean;
      readonly verschil: boolean;
    }
  | { readonly soort: 'advies'; readonly rol: Rol; readonly binnen: boolean }
  | { readonly soort: 'sash'; readonly uitkomst: 'laag' | 'gemiddeld' | 'hoog' | 'niet-afgenomen' }
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
  | { readonly soort: 'informant'; readonly slachtoffer: number; readonly rol: Rol | null }
  | { readonly soort: 'pogingen'; readonly aantal: number; readonly laatste: Tijdstip }
  | { readonly soort: 'plandatum'; readonly op: Tijdstip }
  | { readonly soort: 'reden'; readonly vangrails: readonly Vangrail[]; readonly reden: VangrailReden };

/** A guard rail was hit: what it says and one button per fixed reason, that goes on at once. */
export type VangrailView = {
  readonly soort: 'vangrail';
  readonly kop: Zaakkop;
  readonly vangrails: readonly Vangrail[];
  readonly redenen: readonly VangrailReden[];
  /** Suggest IVS (only with ernstige bezwaren and a feit that allows pre-trial detention; G2). */
  readonly suggereerIvs: boolean;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  /** Open tasks by kind and role, at closing (G5). */
  readonly openTaken: readonly {
    readonly soort: TaakSoort;
    readonly rol: Rol;
    readonly organisatie: string | null;
  }[];
};

/** A question to people on duty as a direct message: short, and a button that opens the form. */
export type VraagView = {
  readonly soort: 'vraag';
  readonly kop: Zaakkop;
  readonly taak: Taakverwijzing;
  readonly uiterlijk: Tijdstip | null;
  /** Answered or no longer needed: then the card says so and has no buttons. */
  readonly stand: 'open' | 'opgepakt' | 'beantwoord' | 'vervallen' | 'gesloten';
  readonly standOp: Tijdstip | null;
  /** Number of the victim (slachtoffer tasks), name-free. */
  readonly slachtoffer: number | null;
};

/** A reminder: number, task, time only. */
export type HerinneringView = {
  readonly soort: 'herinnering';
  readonly kop: Zaakkop;
  readonly taak: Taakverwijzing;
  readonly aan: Doel;
  readonly uiterlijk: Tijdstip | null;
  readonly gevraagdOp: Tijdstip;
  /** The deadline itself has passed. */
  readonly verstreken: boolean;
  /** The program was down: planned time, null when on time. */
  readonly laatGeplandOp: Tijdstip | null;
  readonly stand: VraagView['stand'];
  readonly standOp: Tijdstip | null;
  readonly slachtoffer: number | null;
};

export type Alarmsoort =
  | 'acuut-gewijzigd-na-besluit'
  | 'antwoorden-verschillen'
  | 'termijn-gewijzigd'
  | 'zaak-heropend'
  | 'zaak-ingetrokken'
  | 'kindermishandeling-primair'
  | 'andere-regio'
  | 'slachtoffer-niet-bereikt'
  | 'verdachte-onder-12'
  /** A colleague on duty could not be reached, or nobody is on duty. */
  | 'niet-bereikt'
  /** The case post does not stand in the channel. */
  | 'kanaal-onbereikbaar';
export type AlarmView = {
  readonly soort: 'alarm';
  readonly kop: Zaakkop;
  readonly alarm: Alarmsoort;
  readonly op: Tijdstip;
  readonly gesloten: boolean;
};

/** A reply in the case's thread: that something happened, never what. */
export type Threadsoort =
  | 'deel-a-beantwoord'
  | 'deel-a-compleet'
  | 'deel-a-gewijzigd'
  | 'inbreng-binnen'
  | 'vrijheid-besloten'
  | 'zaak-besloten'
  | 'slachtoffer-bereikt'
  | 'slachtoffer-wil-geen-bericht'
  | 'plandatum-gezet'
  | 'plandatum-verzet'
  | 'plandatum-afgehandeld'
  | 'gesloten'
  | 'heropend'
  | 'ingetrokken'
  | 'gekoppeld'
  | 'melding-bijgewerkt'
  | 'niet-bereikt';
export type ThreadView = {
  readonly soort: 'thread';
  readonly kop: Zaakkop;
  readonly wat: Threadsoort;
  readonly op: Tijdstip;
  readonly rol: Rol | null;
  readonly organisatie: string | null;
  /** Number of the linked case. */
  readonly gekoppeldMet: string | null;
};

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
  readonly acties: readonly ('inzien' | 'sluiten' | 'heropenen' | 'intrekken' | 'koppelen' | 'regio')[];
};

export type Tijdlijnregel = {
  readonly op: Tijdstip;
  readonly wat: Tijdlijnsoort;
  readonly rol: Rol | null;
  readonly organisatie: string | null;
  readonly taak: TaakSoort | null;
  /** Extra in fixed words, only what this reader may know. */
  readonly acuut: Acuut | null;
  readonly laat: boolean;
};
export type Tijdlijnsoort =
  | 'gemeld'
  | 'bijgewerkt'
  | 'termijn-bepaald'
  | 'gevraagd'
  | 'vervallen'
  | 'opgepakt'
  | 'acuut-antwoord'
  | 'deel-a-aangevuld'
  | 'inbreng'
  | 'vrijheid-besloten'
  | 'zaak-besloten'
  | 'kennis-genomen'
  | 'informant-gekozen'
  | 'slachtoffer-bereikt'
  | 'slachtoffer-niet-bereikt'
  | 'slachtoffer-wil-geen-bericht'
  | 'slachtoffer-overgedragen'
  | 'plandatum-gezet'
  | 'plandatum-verzet'
  | 'plandatum-afgehandeld'
  | 'plandatum-item-klaar'
  | 'herinnerd'
  | 'alarm'
  | 'niet-bereikt'
  | 'reactie'
  | 'gekoppeld'
  | 'gesloten'
  | 'heropend'
  | 'ingetrokken';
export type TijdlijnView = {
  readonly soort: 'tijdlijn';
  readonly kop: Zaakkop;
  /** Newest last; `weggelaten` older lines are not shown. */
  readonly regels: readonly Tijdlijnregel[];
  readonly weggelaten: number;
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
};

/** After an action: what happened and what happens now, in the same place. */
export type KlaarView = {
  readonly soort: 'klaar';
  readonly kop: Zaakkop;
  readonly wat:
    | 'opgepakt'
    | 'deel-a'
    | 'regio'
    | 'inbreng'
    | 'vrijheid'
    | 'zaakbesluit'
    | 'kennisname'
    | 'informant'
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
    | 'gekoppeld';
  readonly op: Tijdstip;
  /** Next own task of this person in this case, offered as a button. */
  readonly volgende: Taakverwijzing | null;
};

export type ZakenView = {
  readonly soort: 'zaken';
  readonly locatie: string;
  readonly zaken: readonly {
    readonly kop: Zaakkop;
    readonly volgende: VolgendeStap;
    readonly eigenTaken: number;
  }[];
  readonly weggelaten: number;
};

export type PiketView = {
  readonly soort: 'piket';
  readonly locatie: string;
  readonly diensten: readonly {
    readonly rol: Rol;
    readonly organisatie: string | null;
    /** Role labels of people, never names. Empty: nobody. */
    readonly wie: readonly string[];
    readonly overgenomen: boolean;
    readonly tot: Tijdstip | null;
  }[];
  /** Duties the reader may take over. */
  readonly overneembaar: readonly {
    readonly rol: Rol;
    readonly organisatie: string | null;
    readonly organisatieId: string | null;
  }[];
};

export type HelpView = {
  readonly soort: 'help';
  readonly rollen: readonly Rol[];
  readonly locatie: string | null;
};
export type WelkomView = { readonly soort: 'welkom'; readonly gekoppeldAan: string | null };

/** A refused intake message about a held suspect (contract: the KPC is told). */
export type IntakeAlarmView = {
  readonly soort: 'intake-alarm';
  readonly bron: string;
  readonly op: Tijdstip;
  readonly aantalFouten: number;
};

export type View =
  | ZaakView
  | DeelAVraagView
  | FormulierView
  | VangrailView
  | VraagView
  | HerinneringView
  | AlarmView
  | ThreadView
  | TakenView
  | TijdlijnView
  | WaaromView
  | InzienView
  | KlaarView
  | ZakenView
  | PiketView
  | HelpView
  | WelkomView
  | IntakeAlarmView;
