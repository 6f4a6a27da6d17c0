import type { AccountGekoppeldView } from './views/account.ts';
import type { BereikbaarheidView, OproepView } from './views/bereikbaarheid.ts';
import type { AlarmView, DeelAVraagView, HerinneringView, ThreadView, VraagView } from './views/berichten.ts';
import type { BundelView } from './views/bundel.ts';
import type { GedeeldView, NieuweZaakView } from './views/inname.ts';
import type { HelpView, IntakeAlarmView, PiketView, WelkomView, ZakenView } from './views/locatie.ts';
import type {
  NabesprekingView,
  OefenbedieningView,
  OefeningView,
  OefenkeuzeView,
  OefenvraagView,
} from './views/oefening.ts';
import type { RoosterberichtView, RoosterView } from './views/rooster.ts';
import type {
  FormulierView,
  InzienView,
  KlaarView,
  TakenView,
  VangrailView,
  WaaromView,
} from './views/schermen.ts';
import type { StoringView } from './views/storing.ts';
import type { TafelView, TafelzaakView } from './views/tafel.ts';
import type { TijdlijnView } from './views/tijdlijn.ts';
import type { AanmeldcodeView, AanmeldvraagView, RollenView } from './views/toegang.ts';
import type { ZaakView } from './views/zaak.ts';

export type { AccountGekoppeldView } from './views/account.ts';
export type { BereikbaarheidView, Bereikmelding, OproepView } from './views/bereikbaarheid.ts';
export type {
  Aandacht,
  AlarmView,
  DeelAStand,
  DeelAVraagView,
  HerinneringView,
  ThreadView,
  VraagView,
} from './views/berichten.ts';
export type { Bewijsmoment, Bewijsregel, Bezorgkanaal, Bezorgmoment } from './views/bewijs.ts';
export type { BundelView } from './views/bundel.ts';
export type { Feitregel } from './views/feiten.ts';
export type { GedeeldView, NieuweZaakView } from './views/inname.ts';
export type { Kenmerk, Partnerstatus, Taakverwijzing, Zaakkop } from './views/kop.ts';
export type {
  Helpopdracht,
  HelpView,
  IntakeAlarmView,
  PiketView,
  WelkomView,
  ZakenView,
} from './views/locatie.ts';
export type {
  NabesprekingView,
  OefenbedieningView,
  OefeningView,
  OefenkeuzeView,
  Oefenrol,
  OefenvraagView,
} from './views/oefening.ts';
export type { Roosterbericht, RoosterberichtView, RoosterView, Stuk } from './views/rooster.ts';
export type {
  Afspraakbeeld,
  FormulierView,
  InzienView,
  KlaarView,
  TakenView,
  VangrailView,
  WaaromView,
} from './views/schermen.ts';
export type { StoringView } from './views/storing.ts';
export type { TafelView, Tafelzaak, TafelzaakView } from './views/tafel.ts';
export type { Tijdlijnregel, TijdlijnView } from './views/tijdlijn.ts';
export type { AanmeldcodeView, AanmeldvraagView, RollenView } from './views/toegang.ts';
export type { Balk, Partnerregel, VolgendeStap, ZaakView } from './views/zaak.ts';

/**
 * Views: everything a card shows, as plain data without words. `cards/` gives them their Dutch text and shape.
 * The same view always gives the same card, byte for byte (invariant 7).
 */
export type View =
  | ZaakView
  | DeelAVraagView
  | FormulierView
  | VangrailView
  | VraagView
  | HerinneringView
  | BundelView
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
  | IntakeAlarmView
  | AccountGekoppeldView
  | AanmeldcodeView
  | AanmeldvraagView
  | RollenView
  | OproepView
  | BereikbaarheidView
  | TafelView
  | TafelzaakView
  | RoosterberichtView
  | RoosterView
  | StoringView
  | NieuweZaakView
  | GedeeldView
  | OefeningView
  | OefenkeuzeView
  | OefenbedieningView
  | OefenvraagView
  | NabesprekingView;
