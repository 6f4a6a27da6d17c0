import type { OefenStaat } from '../oefening/stand.ts';
import { evolveOefening, GEEN_OEFENING } from '../oefening/stand.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Accounts } from './accounts/accounts.ts';
import { evolveAccounts, GEEN_ACCOUNTS } from './accounts/accounts.ts';
import type { Agendaadressen } from './agenda-adres.ts';
import { evolveAgendaadressen, GEEN_AGENDAADRESSEN } from './agenda-adres.ts';
import type { Kanaal, LocatieEvent } from './events.ts';
import type { Geweigerd } from './geweigerd.ts';
import { evolveGeweigerd, NIETS_GEWEIGERD } from './geweigerd.ts';
import { evolveRooster } from './rooster/evolve.ts';
import type { RoosterStaat } from './rooster/staat.ts';
import { LEEG_ROOSTER } from './rooster/staat.ts';
import type { Storingen } from './storing/storing.ts';
import { evolveStoringen, GEEN_STORING } from './storing/storing.ts';
import type { TafelStaat } from './tafel.ts';
import { evolveTafel, GEEN_TAFEL } from './tafel.ts';
import { evolveToegang } from './toegang/evolve.ts';
import type { Toegang } from './toegang/toegang.ts';
import { GEEN_TOEGANG } from './toegang/toegang.ts';

export type Overname = {
  readonly houder: Rolhouder;
  readonly persoonId: string;
  readonly tot: Tijdstip | null;
};

/** What changed at a location beside its settings: channel, duty take-overs, refused messages, people. */
export type LocatieStaat = {
  readonly kanaal: Kanaal | null;
  /** How often a channel was bound. What was sent before the last time may not stand there any more. */
  readonly koppelingen: number;
  /** By role or VT organisation. */
  readonly overnames: Readonly<Record<string, Overname>>;
  readonly geweigerd: Geweigerd;
  readonly storingen: Storingen;
  readonly toegang: Toegang;
  readonly accounts: Accounts;
  readonly rooster: RoosterStaat;
  readonly tafel: TafelStaat;
  readonly agendaadressen: Agendaadressen;
  /** Of a practice room. */
  readonly oefening: OefenStaat;
};

export const LEGE_LOCATIE: LocatieStaat = {
  kanaal: null,
  koppelingen: 0,
  overnames: {},
  geweigerd: NIETS_GEWEIGERD,
  storingen: GEEN_STORING,
  toegang: GEEN_TOEGANG,
  accounts: GEEN_ACCOUNTS,
  rooster: LEEG_ROOSTER,
  tafel: GEEN_TAFEL,
  agendaadressen: GEEN_AGENDAADRESSEN,
  oefening: GEEN_OEFENING,
};

/** Where a roster is, a take-over means a hand-over and perhaps a gap less: look at it at once. */
function kijkOpnieuw(rooster: RoosterStaat, op: Tijdstip): RoosterStaat {
  return rooster.peilOp === null ? rooster : { ...rooster, peilOp: op };
}

/** Folds one event into the state of a location. */
export function evolveLocatie(staat: LocatieStaat | null, event: LocatieEvent): LocatieStaat {
  const nu = staat ?? LEGE_LOCATIE;
  switch (event.type) {
    case 'KanaalGekoppeld':
      return { ...nu, kanaal: event.kanaal, koppelingen: nu.koppelingen + 1 };
    case 'KanaalVerdwenen':
      return { ...nu, kanaal: null };
    case 'DienstOvergenomen': {
      const { houder, persoonId, tot } = event;
      const overnames = { ...nu.overnames, [houderSleutel(houder)]: { houder, persoonId, tot } };
      return { ...nu, overnames, rooster: kijkOpnieuw(nu.rooster, event.op) };
    }
    case 'OvernameVoorbij': {
      const { [houderSleutel(event.houder)]: _, ...over } = nu.overnames;
      return { ...nu, overnames: over, rooster: kijkOpnieuw(nu.rooster, event.op) };
    }
    case 'MeldingGeweigerd':
      return { ...nu, geweigerd: evolveGeweigerd(nu.geweigerd, event) };
    case 'TafelGepland':
    case 'TafelGehouden':
      return { ...nu, tafel: evolveTafel(nu.tafel, event) };
    case 'AgendaadresGegeven':
    case 'AgendaadresIngetrokken':
      return { ...nu, agendaadressen: evolveAgendaadressen(nu.agendaadressen, event) };
    case 'OefeningGestart':
    case 'OefeningGepauzeerd':
    case 'OefeningHervat':
    case 'OefenstapGespeeld':
    case 'OefenrolGekozen':
    case 'DeelvraagBeantwoord':
      return { ...nu, oefening: evolveOefening(nu.oefening, event) };
    case 'OefeningGestopt':
      // Who played gives the duty back to the script.
      return { ...nu, overnames: {}, oefening: evolveOefening(nu.oefening, event) };
    case 'StoringGemeld':
    case 'StoringVoorbij':
      return { ...nu, storingen: evolveStoringen(nu.storingen, event) };
    case 'TweedeAccountGevraagd':
      return {
        ...nu,
        toegang: evolveToegang(nu.toegang, event),
        accounts: evolveAccounts(nu.accounts, event),
      };
    case 'AanmeldingGedaan':
    case 'AanmeldingGesteund':
    case 'AanmeldingBeslist':
    case 'AanmeldingVervallen':
    case 'Afgemeld':
      return { ...nu, toegang: evolveToegang(nu.toegang, event) };
    case 'AccountcodeGegeven':
    case 'AccountcodeFout':
    case 'AccountGekoppeld':
    case 'AccountOntkoppeld':
      return { ...nu, accounts: evolveAccounts(nu.accounts, event) };
    case 'RoosterIngelezen':
    case 'RoosterVerwijderd':
    case 'RoosterGepeild':
    case 'DienstGewisseld':
    case 'GatGevonden':
    case 'GatVoorbij':
    case 'VervangingAfgesproken':
    case 'VervangingVervallen':
    case 'RuilGevraagd':
    case 'RuilBeslist':
    case 'ParaatheidGevraagd':
    case 'ParaatBevestigd':
    case 'NietParaat':
    case 'ParaatheidVervallen':
    case 'ProefalarmGegeven':
    case 'ProefalarmGezien':
      return { ...nu, rooster: evolveRooster(nu.rooster, event) };
  }
}
