import { acuutVan } from './acuut.ts';
import type { BewakingEventType } from './bewaking/events.ts';
import { isBewakingEvent } from './bewaking/events.ts';
import { isZelfBevestigd, wachtOpBevestiging } from './deel-a-stand.ts';
import type { Threadsoort } from './draadsoort.ts';
import type { ZaakEvent } from './events.ts';
import type { Draadregel, Zaak } from './zaak.ts';

const uitkomstInDraad = {
  bereikt: 'slachtoffer-bereikt',
  'wil-geen-bericht': 'slachtoffer-wil-geen-bericht',
  'niet-bereikt': null,
  overgedragen: null,
} as const;

/** What the channel may read of measures: that something happened. A measure itself is content. */
const bewakingInDraad: Readonly<Record<BewakingEventType, Threadsoort | null>> = {
  MaatregelOpgelegd: null,
  MaatregelAangevuld: null,
  MaatregelVerlengd: null,
  MaatregelLooptAf: null,
  MaatregelGeeindigd: null,
  MaatregelOvergedragen: null,
  HechtenisVerlengd: null,
  VoorgeleidingVoorbereid: null,
  RcBesloten: 'rc-besloten',
  UitspraakVastgelegd: 'uitspraak',
  CheckGevraagd: 'check-gevraagd',
  CheckBeantwoord: 'check-beantwoord',
  DeelAOpnieuwGevraagd: 'deel-a-opnieuw',
  VerbodGeregistreerd: null,
  SchendingGemeld: 'schending-gemeld',
  SchendingOpgevolgd: null,
  VtTerPlaatse: null,
};

/** The first answer, a changed one, or one taken back; "nog niet te zeggen" from the start is no answer. */
function watVanDeelA(voor: Zaak, event: ZaakEvent & { type: 'AcuutBeantwoord' }): Threadsoort | null {
  const eerder = voor.deelA[event.regio];
  switch (event.antwoord) {
    case 'ja':
    case 'nee':
      if (
        (wachtOpBevestiging(eerder) || isZelfBevestigd(eerder)) &&
        acuutVan(eerder).startsWith(event.antwoord)
      )
        return 'deel-a-bevestigd';
      return (eerder?.eersteAntwoordOp ?? null) === null ? 'deel-a-beantwoord' : 'deel-a-gewijzigd';
    case 'later':
      return eerder?.antwoorden[event.door.persoonId] === undefined ? null : 'deel-a-gewijzigd';
    case 'niet-gevonden':
    case 'andere-regio':
      return null;
  }
}

/** An answer that replaces one that counted as given reads otherwise than the first. */
function inbreng(voor: Zaak, taakId: string): Threadsoort {
  return voor.taken[taakId]?.status === 'beantwoord' ? 'inbreng-bijgewerkt' : 'inbreng-binnen';
}

function watVanMelding(voor: Zaak, event: ZaakEvent & { type: 'MeldingBijgewerkt' }): Threadsoort {
  const { soort } = event.melding;
  if (soort !== voor.melding.soort) return `melding-${soort}`;
  return event.door === undefined ? 'melding-bijgewerkt' : 'melding-verbeterd';
}

function wat(voor: Zaak, event: ZaakEvent): Threadsoort | null {
  if (isBewakingEvent(event)) return bewakingInDraad[event.type];
  switch (event.type) {
    case 'AcuutBeantwoord':
      return watVanDeelA(voor, event);
    case 'TelefonischBeantwoord':
      return event.uitkomst === 'ja' || event.uitkomst === 'nee' ? 'deel-a-telefonisch' : null;
    case 'DeelAAangevuld':
      if (!event.compleet) return null;
      // Its later screens are sent one by one: only the one that completes it says so.
      return voor.deelA[event.regio]?.compleet === true ? 'deel-a-bijgewerkt' : 'deel-a-compleet';
    case 'InbrengGegeven':
      return inbreng(voor, event.taakId);
    case 'FormulierIngevuld':
      // Of what nobody was asked for the table hears by an alarm, not in the thread.
      return event.klaar && voor.taken[event.taakId] !== undefined ? inbreng(voor, event.taakId) : null;
    case 'VrijheidBesloten':
      return 'vrijheid-besloten';
    case 'ZaakBesloten':
      return 'zaak-besloten';
    case 'SlachtofferPoging':
      return uitkomstInDraad[event.uitkomst];
    case 'PlandatumGezet':
      return 'plandatum-gezet';
    case 'PlandatumVerzet':
      return 'plandatum-verzet';
    case 'PlandatumAfgehandeld':
      return 'plandatum-afgehandeld';
    case 'ZaakGesloten':
      return 'gesloten';
    case 'ZaakHeropend':
      return 'heropend';
    case 'ZaakIngetrokken':
      return 'ingetrokken';
    case 'ZaakGekoppeld':
      return 'gekoppeld';
    case 'ZaakOntkoppeld':
      return 'ontkoppeld';
    case 'MeldingBijgewerkt':
      return watVanMelding(voor, event);
    case 'RouteGestart':
      return 'route-gestart';
    case 'RouteAfgerond':
      return 'route-afgerond';
    case 'ZaakVerplaatst':
      return 'verplaatst';
    case 'ZaakOvergenomen':
      return 'overgenomen';
    case 'HgLabelGezet':
      return 'hg-label';
    case 'OnbereiktGemeld':
      // That the channel cannot be reached is no line in its own thread.
      return event.houder === null ? null : 'niet-bereikt';
    case 'ZaakGemeld':
    case 'DeelAHerwogen':
    case 'TermijnBepaald':
    case 'RegioGevraagd':
    case 'TaakGevraagd':
    case 'TaakVerzet':
    case 'TaakVervallen':
    case 'TaakOpgepakt':
    case 'KennisGenomen':
    case 'InformantGekozen':
    case 'AmbtshalveVerteld':
    case 'OverdrachtVastgelegd':
    case 'VtGeinformeerd':
    case 'ZaakseigenaarGeworden':
    case 'PlandatumItemKlaar':
    case 'AntwoordGegeven':
    case 'ActieToegevoegd':
    case 'BekendGevraagd':
    case 'HerinneringGegeven':
    case 'KetenVervroegd':
    case 'AlarmGegeven':
    case 'AntwoordenGelezen':
    case 'DossierUitgevoerd':
    case 'ReactieOntvangen':
    case 'KeuzeToegelicht':
      return null;
  }
}

/** Number of the other case that the line is about. */
function andereZaak(event: ZaakEvent): string | null {
  if (event.type === 'ZaakGekoppeld') return event.metNummer;
  if (event.type === 'ZaakVerplaatst') return event.naar.nummer;
  return event.type === 'ZaakOvergenomen' ? event.van.nummer : null;
}

/** The reply in the case's thread that an event deserves: that it happened and by which role, never what. */
export function draadregel(voor: Zaak, event: ZaakEvent): Draadregel | null {
  const soort = wat(voor, event);
  if (soort === null) return null;
  const door = event.type === 'OnbereiktGemeld' ? event.houder : 'door' in event ? event.door : null;
  return {
    wat: soort,
    op: event.op,
    rol: door?.rol ?? null,
    organisatie: door?.organisatie ?? null,
    gekoppeldMet: andereZaak(event),
  };
}
