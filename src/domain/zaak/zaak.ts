import type { Doel, TaakSoort } from '../instellingen/stappen.ts';
import type { Zaakinstellingen } from '../instellingen/zaakinstellingen.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type {
  Maatregel,
  RcUitkomst,
  Uitspraakuitkomst,
  Vangrailkeuze,
  Vrijheidsbesluit,
  Zaakbesluit,
} from '../werkproces/besluiten.ts';
import type { Bewijs, JaNeeOnbekend } from '../werkproces/feiten.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Alarmsoort } from './alarmsoort.ts';
import type { Bewaking } from './bewaking/bewaking.ts';
import type { DeelA } from './deel-a.ts';
import type { Threadsoort } from './draadsoort.ts';
import type { Tijdlijnsoort } from './historiesoort.ts';
import type { IngevuldFormulier } from './ingevuld.ts';
import type { Koppeling } from './koppeling.ts';
import type { Melding } from './melding.ts';
import type { Onbereikte } from './onbereikt.ts';
import type { Plandatum } from './plandatumstand.ts';
import type { Poging } from './poging.ts';
import type { Routestaat } from './routes/route.ts';
import type { Taak } from './taak.ts';
import type { Door, Rolhouder } from './wie.ts';
import type { Zaakplek } from './zaakplek.ts';

export type Inbreng = {
  readonly taakId: string;
  readonly formulier: string;
  readonly antwoorden: Antwoorden;
  readonly vangrail: Vangrailkeuze | null;
  readonly op: Tijdstip;
  readonly door: Door;
};

type Besluitbasis = {
  readonly taakId: string;
  readonly op: Tijdstip;
  readonly maatregelen: readonly Maatregel[];
  readonly vangrail: Vangrailkeuze | null;
  readonly antwoorden: Antwoorden;
  readonly door: Door;
};
export type Vrijheidsbeslissing = Besluitbasis & {
  readonly soort: 'vrijheid';
  readonly besluit: Vrijheidsbesluit;
  readonly bewijs: Bewijs;
  readonly ernstigeBezwaren: JaNeeOnbekend;
};
export type Zaakbeslissing = Besluitbasis & {
  readonly soort: 'zaak';
  readonly besluiten: readonly Zaakbesluit[];
};
/** Decision of the RC about a suspect who was brought before him (werkproces §7). */
export type Rcbeslissing = Besluitbasis & { readonly soort: 'rc'; readonly uitkomst: RcUitkomst };
export type Uitspraak = Besluitbasis & { readonly soort: 'uitspraak'; readonly uitkomst: Uitspraakuitkomst };
export type Beslissing = Vrijheidsbeslissing | Zaakbeslissing | Rcbeslissing | Uitspraak;

export type Herinnering = {
  /** Counted over the whole case, from 0: names its messages, also when earlier ones are forgotten. */
  readonly nr: number;
  readonly taakId: string;
  readonly op: Tijdstip;
  readonly gepland: Tijdstip;
  readonly laat: boolean;
  readonly aan: readonly Doel[];
  /** Of `aan`: who is asked to phone. */
  readonly bellen: readonly Doel[];
  /** It can wait: it may share a message with other reminders for the same person. */
  readonly bundelt?: true;
};
export type Alarm = { readonly soort: Alarmsoort; readonly op: Tijdstip; readonly aan: readonly Rolhouder[] };
export type Draadregel = {
  readonly wat: Threadsoort;
  readonly op: Tijdstip;
  readonly rol: Rol | null;
  readonly organisatie: string | null;
  readonly gekoppeldMet: string | null;
};
/** One line of the history, with the content-free facts that a time line shows. */
export type Historieregel = {
  /** Counted over all events of the case, from 0: stays the same when earlier lines become one. */
  readonly nr: number;
  /** So many times: reminders of one task become one line. */
  readonly aantal: number;
  readonly op: Tijdstip;
  readonly wat: Tijdlijnsoort;
  readonly rol: Rol | null;
  readonly organisatie: string | null;
  readonly taak: TaakSoort | null;
  /** Set when the line tells the acute outcome: shown only to who may read it. */
  readonly acuut: 'ja' | 'nee' | 'onbekend' | null;
  readonly laat: boolean;
};

/** State of one case: the fold of its events. */
export type Zaak = Routestaat & {
  readonly zaakId: string;
  readonly nummer: string;
  readonly locatie: string;
  readonly oefening: boolean;
  readonly status: 'open' | 'gesloten' | 'ingetrokken';
  readonly gemeldOp: Tijdstip;
  readonly eindeOp: Tijdstip | null;
  /** Guard rail gone on past at closing; absent: none, or not closed. */
  readonly sluitkeuze?: Vangrailkeuze | null;
  readonly melding: Melding;
  readonly inhoudHash: string;
  readonly instellingen: Zaakinstellingen;
  /** VT organisations asked, in order; one that turned out not to be concerned is dropped. */
  readonly vtRegios: readonly string[];
  readonly termijnen: { readonly vrijheid: Tijdstip | null; readonly nietVast: Tijdstip | null };
  readonly taken: Readonly<Record<string, Taak>>;
  readonly deelA: Readonly<Record<string, DeelA>>;
  readonly inbreng: Readonly<Record<string, Inbreng>>;
  /** Forms filled in screen by screen, by task or by their own id. */
  readonly ingevuld: Readonly<Record<string, IngevuldFormulier>>;
  readonly besluiten: readonly Beslissing[];
  readonly informant: Rolhouder | null;
  /** How often somebody else was chosen after the victims' tasks of the last decision were asked. */
  readonly informantWissel: number;
  readonly pogingen: readonly Poging[];
  /** What Veilig Thuis said about its hand-over, by task. */
  readonly overdrachten?: Readonly<Record<string, Pick<Inbreng, 'antwoorden' | 'op' | 'door'>>>;
  /** The OvJ who stays on a stalking case. */
  readonly zaakseigenaar?: string;
  readonly plandatum: Plandatum | null;
  readonly bewaking: Bewaking;
  readonly herinneringen: readonly Herinnering[];
  readonly alarmen: readonly Alarm[];
  readonly draad: readonly Draadregel[];
  /** Each once. */
  readonly onbereikt: readonly Onbereikte[];
  readonly reacties: readonly { readonly op: Tijdstip; readonly rol: Rol; readonly tekst: string }[];
  /** Words with the reasons tapped at guard rails, oldest first; absent: none. */
  readonly toelichtingen?: readonly Pick<Inbreng, 'antwoorden' | 'op' | 'door'>[];
  /** Where it came from and where it lives on, when it was moved between locations. */
  readonly overgenomenVan: Zaakplek | null;
  readonly verplaatstNaar: Zaakplek | null;
  readonly gekoppeld: readonly Koppeling[];
  readonly historie: readonly Historieregel[];
};
