import type { LocatieEventKern } from './events.ts';

/**
 * Every version of every event of a location that was ever stored. A new kind, or a new version of one, gets its number
 * here and a sample in `test/contract/gebeurtenissen/locatie`; nothing is ever taken away.
 */
export const locatieversies: Readonly<Record<LocatieEventKern['type'], readonly number[]>> = {
  AanmeldingBeslist: [1],
  AanmeldingGedaan: [1],
  AanmeldingGesteund: [1],
  AanmeldingVervallen: [1],
  AccountGekoppeld: [1],
  AccountOntkoppeld: [1],
  AccountcodeFout: [1],
  AccountcodeGegeven: [1],
  Afgemeld: [1],
  AgendaadresGegeven: [1],
  AgendaadresIngetrokken: [1],
  DeelvraagBeantwoord: [1],
  DienstGewisseld: [1],
  DienstOvergenomen: [1],
  GatGevonden: [1],
  GatVoorbij: [1],
  KanaalGekoppeld: [1],
  KanaalVerdwenen: [1],
  MeldingGeweigerd: [1],
  NietParaat: [1],
  OefeningGepauzeerd: [1],
  OefeningGestart: [1],
  OefeningGestopt: [1],
  OefeningHervat: [1],
  OefenrolGekozen: [1],
  OefenstapGespeeld: [1],
  OvernameVoorbij: [1],
  ParaatBevestigd: [1],
  ParaatheidGevraagd: [1],
  ParaatheidVervallen: [1],
  ProefalarmGegeven: [1],
  ProefalarmGezien: [1],
  RoosterGepeild: [1],
  RoosterIngelezen: [1],
  RoosterVerwijderd: [1],
  RuilBeslist: [1],
  RuilGevraagd: [1],
  StoringGemeld: [1],
  StoringVoorbij: [1],
  TafelGehouden: [1],
  TafelGepland: [1],
  TweedeAccountGevraagd: [1],
  VervangingAfgesproken: [1],
  VervangingVervallen: [1],
};

const bekend = new Map<string, readonly number[]>(Object.entries(locatieversies));

/**
 * Whether this program can fold the event. What a newer version beside it wrote it cannot: skipping that would show
 * a location that is not so, and set timers that are not due.
 */
export function kentLocatieEvent(event: { readonly type: string; readonly v: number }): boolean {
  return bekend.get(event.type)?.includes(event.v) === true;
}
