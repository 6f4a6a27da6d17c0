import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { acuutVan } from './acuut.ts';
import { isBewakingEvent } from './bewaking/events.ts';
import { aanvullingTaakId } from './deel-a-ronde.ts';
import type { ZaakEvent } from './events.ts';
import { isGeinformeerd } from './slachtoffer.ts';
import { isOpen } from './taak.ts';
import {
  beantwoord,
  gevraagd,
  gewijzigd,
  metTaak,
  nietMeerCompleet,
  opgepakt,
  opnieuwOpen,
  sluitSoort,
  sluitTaak,
} from './taakwijzigingen.ts';
import type { Zaak } from './zaak.ts';

/** Something was noted and the task goes on, with its reminders. */
function nogNietKlaar(
  zaak: Zaak,
  { taakId, op, door }: ZaakEvent & { type: 'InbrengGegeven' | 'AntwoordGegeven' },
): Zaak {
  return gewijzigd(opgepakt(zaak, taakId, op, door.persoonId), taakId);
}

/** Details of part A turned out to be complete without somebody sending them now: nothing is owed any more. */
function naWeging(zaak: Zaak, regio: string, compleet: boolean, op: Tijdstip): Zaak {
  const taakId = aanvullingTaakId(zaak, regio);
  if (!compleet) return opnieuwOpen(zaak, taakId, op);
  return zaak.taken[taakId]?.status === 'beantwoord' ? zaak : beantwoord(zaak, taakId, op);
}

function naAcuutAntwoord(zaak: Zaak, event: ZaakEvent & { type: 'AcuutBeantwoord' }): Zaak {
  const { taakId, op, door, regio } = event;
  if (event.antwoord === 'niet-gevonden' || event.antwoord === 'andere-regio') return zaak;
  if (acuutVan(zaak.deelA[regio]) === 'onbekend') {
    return opgepakt(opnieuwOpen(zaak, taakId, op), taakId, op, door.persoonId);
  }
  // Who says "later" while a colleague's answer stands changes nothing about when it was answered.
  const vraag = event.antwoord === 'later' ? zaak : bevestigd(beantwoord(zaak, taakId, op), regio, op);
  return naWeging(vraag, regio, event.compleet, op);
}

/** Veilig Thuis said it itself: what was written down by phone needs no confirmation any more. */
function bevestigd(zaak: Zaak, regio: string, op: Tijdstip): Zaak {
  const taak = zaak.taken[`deel-a-bevestiging:${regio}`];
  return taak !== undefined && isOpen(taak) ? beantwoord(zaak, taak.id, op) : zaak;
}

/** Answered by phone is answered. Who said "later" is at it, as with one tap; no answer at all changes nothing. */
function naTelefoon(zaak: Zaak, event: ZaakEvent & { type: 'TelefonischBeantwoord' }): Zaak {
  const { taakId, regio, uitkomst, compleet, op, door } = event;
  if (uitkomst === 'geen-gehoor') return gewijzigd(zaak, taakId);
  if (uitkomst === 'later') return opgepakt(gewijzigd(zaak, taakId), taakId, op, door.persoonId);
  return naWeging(beantwoord(zaak, taakId, op), regio, compleet, op);
}

/** Details that were complete and no longer are, are owed again. */
function naAanvulling(zaak: Zaak, event: ZaakEvent & { type: 'DeelAAangevuld' }): Zaak {
  const taakId = aanvullingTaakId(zaak, event.regio);
  if (event.compleet) return beantwoord(zaak, taakId, event.op);
  const beantwoordEerder = zaak.taken[taakId]?.status === 'beantwoord';
  return beantwoordEerder && acuutVan(zaak.deelA[event.regio]) !== 'onbekend'
    ? opnieuwOpen(zaak, taakId, event.op)
    : gewijzigd(zaak, taakId);
}

/** A screen that leaves something to do shows that somebody is at it. */
function naInvullen(zaak: Zaak, event: ZaakEvent & { type: 'FormulierIngevuld' }): Zaak {
  const { taakId, op, door } = event;
  if (event.klaar) return beantwoord(zaak, taakId, op);
  return gewijzigd(opgepakt(opnieuwOpen(zaak, taakId, op), taakId, op, door.persoonId), taakId);
}

function naPoging(zaak: Zaak, event: ZaakEvent & { type: 'SlachtofferPoging' }): Zaak {
  if (event.uitkomst === 'overgedragen' || isGeinformeerd(event)) {
    return beantwoord(zaak, event.taakId, event.op);
  }
  return gewijzigd(opgepakt(zaak, event.taakId, event.op, event.door.persoonId), event.taakId);
}

/** Veilig Thuis that was told knows: it need not say so once more. */
function naVtGeinformeerd(zaak: Zaak, event: ZaakEvent & { type: 'VtGeinformeerd' }): Zaak {
  const { taakId, regio, op } = event;
  const kennisname = `kennisname:${zaak.besluiten.length}:${regio}`;
  const open = zaak.taken[kennisname];
  const na = beantwoord(zaak, taakId, op);
  return open !== undefined && isOpen(open) ? beantwoord(na, kennisname, op) : na;
}

function naAmbtshalve(zaak: Zaak, event: ZaakEvent & { type: 'AmbtshalveVerteld' }): Zaak {
  if (event.verteld) return beantwoord(zaak, event.taakId, event.op);
  return gewijzigd(opgepakt(zaak, event.taakId, event.op, event.door.persoonId), event.taakId);
}

/** A task of a measure, a check or a detention is done by what was said about it. */
function naBewaking(zaak: Zaak, event: ZaakEvent): Zaak {
  const taakId = 'taakId' in event ? event.taakId : null;
  if (taakId === null) return zaak;
  if (event.type === 'CheckBeantwoord' && event.antwoord === 'later') {
    return opgepakt(opnieuwOpen(zaak, taakId, event.op), taakId, event.op, event.door.persoonId);
  }
  // The outcome of the RC is still to come.
  if (event.type === 'VoorgeleidingVoorbereid') return gewijzigd(zaak, taakId);
  return beantwoord(zaak, taakId, event.op);
}

/** Folds what the event means for the tasks. */
export function evolveTaken(zaak: Zaak, event: ZaakEvent): Zaak {
  if (isBewakingEvent(event)) return naBewaking(zaak, event);
  switch (event.type) {
    case 'TaakGevraagd':
      return gevraagd(zaak, event);
    case 'TaakVerzet':
      return metTaak(zaak, event.taakId, (taak) => ({
        ...taak,
        uiterlijk: event.uiterlijk,
        geplandVanaf: event.op,
        ...(event.ook === undefined ? {} : { ook: event.ook }),
      }));
    case 'TaakVervallen':
      return metTaak(zaak, event.taakId, (taak) => ({ ...taak, status: 'vervallen', klaarOp: event.op }));
    case 'TaakOpgepakt':
      return opgepakt(zaak, event.taakId, event.op, event.door.persoonId);
    case 'KetenVervroegd':
      return metTaak(zaak, event.taakId, (taak) => ({
        ...taak,
        vervroegd: (taak.vervroegd ?? 0) + event.ms,
      }));
    case 'AcuutBeantwoord':
      return naAcuutAntwoord(zaak, event);
    case 'TelefonischBeantwoord':
      return naTelefoon(zaak, event);
    case 'DeelAAangevuld':
      return naAanvulling(zaak, event);
    case 'DeelAHerwogen':
      return event.compleet
        ? naWeging(zaak, event.regio, true, event.op)
        : nietMeerCompleet(zaak, aanvullingTaakId(zaak, event.regio), event);
    case 'InbrengGegeven':
      return event.nogOpen === true ? nogNietKlaar(zaak, event) : beantwoord(zaak, event.taakId, event.op);
    case 'VrijheidBesloten':
    case 'ZaakBesloten':
    case 'KennisGenomen':
    case 'OverdrachtVastgelegd':
    case 'PlandatumItemKlaar':
      return beantwoord(zaak, event.taakId, event.op);
    case 'VtGeinformeerd':
      return naVtGeinformeerd(zaak, event);
    case 'AmbtshalveVerteld':
      return naAmbtshalve(zaak, event);
    case 'FormulierIngevuld':
      return naInvullen(zaak, event);
    case 'InformantGekozen':
      return sluitSoort(zaak, 'informant', event.op);
    case 'PlandatumVerzet':
      // A form that is opened after it is another: to another day and back is not the first move once more.
      return gewijzigd(zaak, `plandatum:${zaak.plandatum?.nr ?? 0}`);
    case 'PlandatumAfgehandeld':
      return sluitSoort(zaak, 'plandatum', event.op);
    case 'AntwoordGegeven':
      return event.klaar ? beantwoord(zaak, event.taakId, event.op) : nogNietKlaar(zaak, event);
    case 'RouteAfgerond':
      return sluitTaak(zaak, `route-besluit:${event.nr}`, event.op);
    case 'SlachtofferPoging':
      return naPoging(zaak, event);
    case 'HerinneringGegeven':
      return metTaak(zaak, event.taakId, (taak) => ({ ...taak, herinnerdTot: event.gepland }));
    case 'ZaakseigenaarGeworden':
    case 'ZaakGemeld':
    case 'MeldingBijgewerkt':
    case 'TermijnBepaald':
    case 'RegioGevraagd':
    case 'PlandatumGezet':
    case 'AlarmGegeven':
    case 'RouteGestart':
    case 'ActieToegevoegd':
    case 'BekendGevraagd':
    case 'HgLabelGezet':
    case 'ZaakVerplaatst':
    case 'ZaakOvergenomen':
    case 'OnbereiktGemeld':
    case 'AntwoordenGelezen':
    case 'DossierUitgevoerd':
    case 'ReactieOntvangen':
    case 'KeuzeToegelicht':
    case 'ZaakGekoppeld':
    case 'ZaakOntkoppeld':
    case 'ZaakGesloten':
    case 'ZaakHeropend':
    case 'ZaakIngetrokken':
      return zaak;
  }
}
