import type { Doel } from '../../instellingen/stappen.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Acuut } from '../../werkproces/feiten.ts';
import type { Alarmsoort } from '../../zaak/alarmsoort.ts';
import type { Threadsoort } from '../../zaak/draadsoort.ts';
import type { Bronnummers } from '../bronnummers.ts';
import type { Feitregel } from './feiten.ts';
import type { Kenmerk, Taakverwijzing, Zaakkop } from './kop.ts';

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
  /** Only the reason of a "nee" is still to be given. */
  readonly redenMist?: boolean;
  /** Two colleagues answered differently; "ja" counts. */
  readonly verschil: boolean;
  readonly nietGevonden: boolean;
  readonly andereRegio: boolean;
  readonly afgehandeld: boolean;
  /** It was asked again then, in a message of its own: this one is over. */
  readonly opnieuwOp?: Tijdstip;
  /** Who wrote down by phone what stands now, until Veilig Thuis says so itself. */
  readonly telefonisch: { readonly rol: Rol; readonly op: Tijdstip } | null;
  /** Who wrote it down by phone confirmed it too, and no colleague at Veilig Thuis says it yet. */
  readonly zelfBevestigd?: boolean;
};

/** A question to people on duty as a direct message: short, and a button that opens the form. */
export type VraagView = {
  readonly soort: 'vraag';
  readonly kop: Zaakkop;
  readonly taak: Taakverwijzing;
  readonly uiterlijk: Tijdstip | null;
  /** Answered, no longer needed, or asked again in a later message: then the card says so and asks nothing. */
  readonly stand: 'open' | 'opgepakt' | 'beantwoord' | 'vervallen' | 'gesloten' | 'opnieuw';
  readonly standOp: Tijdstip | null;
  /** Number of the victim where the case has several, name-free. */
  readonly slachtoffer: number | null;
  /** What to keep in mind before starting. */
  readonly aandacht?: readonly Aandacht[];
  /** Under which numbers the reader finds the case at home; absent: not to be told. */
  readonly nummers?: Bronnummers;
};

/** What somebody who will speak with a victim should know first (werkproces §7). */
export type Aandacht =
  | { readonly soort: 'streeftijd'; readonly op: Tijdstip; readonly voorVrijlating: boolean }
  | { readonly soort: 'verbod' | 'minderjarig' | 'afstemmen-met-vt' | 'ambtshalve-eerst' };

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
  /** The same receiver got a later reminder of this task. */
  readonly ingehaald: boolean;
  /** The receiver is asked to phone who owes the answer, and to write down what was said. */
  readonly bellen: { readonly telefoon: string | null } | null;
  /** Of who owes the answer, for a receiver who may phone; null where the settings have no number. */
  readonly telefoon: string | null;
  /** On the morning of a plandatum: the case in short, for an OvJ who may not know it. */
  readonly overdracht?: readonly Feitregel[];
};

export type AlarmView = {
  readonly soort: 'alarm';
  readonly kop: Zaakkop;
  readonly alarm: Alarmsoort;
  readonly op: Tijdstip;
  readonly gesloten: boolean;
  /** The term that it is about as it is now, where no head of a card shows that; null: it no longer runs. */
  readonly termijn?: Tijdstip | null;
  /** Task of part A that this reader may answer at once, while that is what it is about. */
  readonly deelA?: string;
};

/** A reply in the case's thread: that something happened, never what. */
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
