import type { ZaakEventType } from './events.ts';

/**
 * Every version of every event of a case that was ever stored. A new kind, or a new version of one, gets its number
 * here and a sample in `test/contract/gebeurtenissen/zaak`; nothing is ever taken away.
 */
export const zaakversies: Readonly<Record<ZaakEventType, readonly number[]>> = {
  ActieToegevoegd: [1],
  AcuutBeantwoord: [1],
  AlarmGegeven: [1],
  AmbtshalveVerteld: [1],
  AntwoordGegeven: [1],
  AntwoordenGelezen: [1],
  BekendGevraagd: [1],
  CheckBeantwoord: [1],
  CheckGevraagd: [1],
  DeelAAangevuld: [1],
  DeelAHerwogen: [1],
  DeelAOpnieuwGevraagd: [1],
  DossierUitgevoerd: [1],
  FormulierIngevuld: [1],
  HechtenisVerlengd: [1],
  HerinneringGegeven: [1],
  HgLabelGezet: [1],
  InbrengGegeven: [1],
  InformantGekozen: [1],
  KennisGenomen: [1],
  KetenVervroegd: [1],
  KeuzeToegelicht: [1],
  MaatregelAangevuld: [1],
  MaatregelGeeindigd: [1],
  MaatregelLooptAf: [1],
  MaatregelOpgelegd: [1],
  MaatregelOvergedragen: [1],
  MaatregelVerlengd: [1],
  MeldingBijgewerkt: [1],
  OnbereiktGemeld: [1],
  OverdrachtVastgelegd: [1],
  PlandatumAfgehandeld: [1],
  PlandatumGezet: [1],
  PlandatumItemKlaar: [1],
  PlandatumVerzet: [1],
  RcBesloten: [1],
  ReactieOntvangen: [1],
  RegioGevraagd: [1],
  RouteAfgerond: [1],
  RouteGestart: [1],
  SchendingGemeld: [1],
  SchendingOpgevolgd: [1],
  SlachtofferPoging: [1],
  TaakGevraagd: [1],
  TaakOpgepakt: [1],
  TaakVervallen: [1],
  TaakVerzet: [1],
  TelefonischBeantwoord: [1],
  TermijnBepaald: [1],
  UitspraakVastgelegd: [1],
  VerbodGeregistreerd: [1],
  VoorgeleidingVoorbereid: [1],
  VrijheidBesloten: [1],
  VtGeinformeerd: [1],
  VtTerPlaatse: [1],
  ZaakBesloten: [1],
  ZaakGekoppeld: [1],
  ZaakGemeld: [1],
  ZaakGesloten: [1],
  ZaakHeropend: [1],
  ZaakIngetrokken: [1],
  ZaakOntkoppeld: [1],
  ZaakOvergenomen: [1],
  ZaakVerplaatst: [1],
  ZaakseigenaarGeworden: [1],
};

const bekend = new Map<string, readonly number[]>(Object.entries(zaakversies));

/**
 * Whether this program can fold the event. What a newer version beside it wrote it cannot: skipping that would show
 * a case that is not so, and set timers that are not due.
 */
export function kentZaakEvent(event: { readonly type: string; readonly v: number }): boolean {
  return bekend.get(event.type)?.includes(event.v) === true;
}
