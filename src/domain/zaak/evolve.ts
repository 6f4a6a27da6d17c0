import { nieuweZaak } from './begin.ts';
import { isBewakingEvent } from './bewaking/events.ts';
import { evolveBewaking } from './bewaking/evolve-bewaking.ts';
import { draadregel } from './draad.ts';
import type { ZaakEvent } from './events.ts';
import { isLezen } from './events.ts';
import { evolveDeelA } from './evolve-deel-a.ts';
import { metHerinnering, metHistorie } from './evolve-herinneringen.ts';
import { evolveIngevuld } from './evolve-ingevuld.ts';
import { zonderKoppeling } from './evolve-koppeling.ts';
import { evolvePlandatum } from './evolve-plandatum.ts';
import { evolveRoutes } from './evolve-routes.ts';
import { evolveTaken } from './evolve-taken.ts';
import { evolveVerplaatsing } from './evolve-verplaatsing.ts';
import { historieregel } from './historie.ts';
import type { Beslissing, Zaak } from './zaak.ts';

/** A decision asks everything about the victims anew. */
function metBesluit(zaak: Zaak, besluit: Beslissing): Zaak {
  return { ...zaak, besluiten: [...zaak.besluiten, besluit], informantWissel: 0 };
}

/** What RC or judge decided is told to partners and victims like a decision of the OvJ (werkproces §7). */
function metUitkomst(zaak: Zaak, event: ZaakEvent & { type: 'RcBesloten' | 'UitspraakVastgelegd' }): Zaak {
  const { op, antwoorden, door } = event;
  const basis = { op, antwoorden, door, vangrail: null };
  return event.type === 'RcBesloten'
    ? metBesluit(zaak, {
        ...basis,
        soort: 'rc',
        taakId: event.taakId,
        uitkomst: event.uitkomst,
        maatregelen: event.maatregelen,
      })
    : metBesluit(zaak, {
        ...basis,
        soort: 'uitspraak',
        taakId: '',
        uitkomst: event.uitkomst,
        maatregelen: [],
      });
}

function slachtofferGevraagd(zaak: Zaak): boolean {
  const begin = `slachtoffer:${zaak.besluiten.length}:`;
  return Object.keys(zaak.taken).some((id) => id.startsWith(begin));
}

/** What the event says about the case itself; tasks, part A and history have their own folds. */
function kern(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type === 'RcBesloten' || event.type === 'UitspraakVastgelegd') return metUitkomst(zaak, event);
  if (isBewakingEvent(event)) return zaak;
  switch (event.type) {
    case 'ZaakGemeld':
    case 'TaakGevraagd':
    case 'TaakVerzet':
    case 'TaakVervallen':
    case 'TaakOpgepakt':
    case 'KetenVervroegd':
    case 'AcuutBeantwoord':
    case 'TelefonischBeantwoord':
    case 'DeelAAangevuld':
    case 'DeelAHerwogen':
    case 'FormulierIngevuld':
    case 'KennisGenomen':
    case 'AmbtshalveVerteld':
    case 'VtGeinformeerd':
    case 'PlandatumGezet':
    case 'PlandatumVerzet':
    case 'PlandatumAfgehandeld':
    case 'PlandatumItemKlaar':
    case 'AntwoordGegeven':
    case 'RouteGestart':
    case 'RouteAfgerond':
    case 'ActieToegevoegd':
    case 'BekendGevraagd':
    case 'HgLabelGezet':
    case 'ZaakVerplaatst':
    case 'ZaakOvergenomen':
      return zaak;
    case 'MeldingBijgewerkt':
      return { ...zaak, melding: event.melding, inhoudHash: event.inhoudHash };
    case 'TermijnBepaald': {
      const naam = event.termijn === 'vrijheid' ? 'vrijheid' : 'nietVast';
      return { ...zaak, termijnen: { ...zaak.termijnen, [naam]: event.uiterlijk } };
    }
    case 'RegioGevraagd': {
      const over = zaak.vtRegios.filter((regio) => regio !== event.inPlaatsVan && regio !== event.regio);
      return { ...zaak, vtRegios: [...over, event.regio] };
    }
    case 'InbrengGegeven': {
      const { taakId, formulier, antwoorden, vangrail = null, op, door } = event;
      const inbreng = { taakId, formulier, antwoorden, vangrail, op, door };
      return { ...zaak, inbreng: { ...zaak.inbreng, [taakId]: inbreng } };
    }
    case 'VrijheidBesloten': {
      const { type: _, v: _v, gewaarschuwd: _g, ...besluit } = event;
      return metBesluit(zaak, { soort: 'vrijheid', ...besluit });
    }
    case 'ZaakBesloten': {
      const { type: _, v: _v, gewaarschuwd: _g, ...besluit } = event;
      return metBesluit(zaak, { soort: 'zaak', ...besluit });
    }
    case 'OverdrachtVastgelegd': {
      const { taakId, antwoorden, op, door } = event;
      return { ...zaak, overdrachten: { ...zaak.overdrachten, [taakId]: { antwoorden, op, door } } };
    }
    case 'ZaakseigenaarGeworden':
      return { ...zaak, zaakseigenaar: event.door.persoonId };
    case 'InformantGekozen':
      return {
        ...zaak,
        informant: event.informant,
        informantWissel: zaak.informantWissel + (slachtofferGevraagd(zaak) ? 1 : 0),
      };
    case 'SlachtofferPoging': {
      const { taakId, uitkomst, antwoorden, op, door } = event;
      const slachtoffer = zaak.taken[taakId]?.slachtoffer ?? 1;
      const poging = {
        taakId,
        slachtoffer,
        besluitNr: zaak.besluiten.length,
        informantWissel: zaak.informantWissel,
        uitkomst,
        overAan: event.overAan ?? null,
        antwoorden,
        op,
        door,
      };
      return { ...zaak, pogingen: [...zaak.pogingen, poging] };
    }
    case 'HerinneringGegeven':
      return { ...zaak, herinneringen: metHerinnering(zaak, event) };
    case 'AlarmGegeven':
      return { ...zaak, alarmen: [...zaak.alarmen, { soort: event.alarm, op: event.op, aan: event.aan }] };
    case 'OnbereiktGemeld':
      return { ...zaak, onbereikt: [...zaak.onbereikt, { houder: event.houder, reden: event.reden }] };
    case 'AntwoordenGelezen':
    case 'DossierUitgevoerd':
      return zaak;
    case 'ReactieOntvangen':
      return {
        ...zaak,
        reacties: [...zaak.reacties, { op: event.op, rol: event.door.rol, tekst: event.tekst }],
      };
    case 'KeuzeToegelicht': {
      const { antwoorden, op, door } = event;
      return { ...zaak, toelichtingen: [...(zaak.toelichtingen ?? []), { antwoorden, op, door }] };
    }
    case 'ZaakGekoppeld':
      return {
        ...zaak,
        gekoppeld: [...zaak.gekoppeld, { zaakId: event.metZaakId, nummer: event.metNummer }],
      };
    case 'ZaakOntkoppeld':
      return zonderKoppeling(zaak, event.vanZaakId);
    case 'ZaakGesloten':
      return { ...zaak, status: 'gesloten', eindeOp: event.op, sluitkeuze: event.vangrail };
    case 'ZaakIngetrokken':
      return { ...zaak, status: 'ingetrokken', eindeOp: event.op };
    case 'ZaakHeropend':
      return { ...zaak, status: 'open', eindeOp: null, sluitkeuze: null };
  }
}

/** Folds of what has a file of its own, in this order: tasks look at the rest. */
const vouwen: readonly ((zaak: Zaak, event: ZaakEvent) => Zaak)[] = [
  evolveDeelA,
  evolveIngevuld,
  evolvePlandatum,
  evolveRoutes,
  evolveVerplaatsing,
  evolveTaken,
];

/**
 * Folds one event into the state. Pure and total: an accepted event never fails.
 *
 * @throws RangeError when the first event of a stream is not `ZaakGemeld` (a broken stream).
 */
export function evolve(zaak: Zaak | null, event: ZaakEvent): Zaak {
  if (zaak === null && event.type !== 'ZaakGemeld') throw new RangeError('stream starts without ZaakGemeld');
  const voor = event.type === 'ZaakGemeld' ? nieuweZaak(event) : (zaak as Zaak);
  if (isLezen(event)) return voor;
  const bewaakt = evolveBewaking(voor, event);
  const na = vouwen.reduce((z, vouw) => vouw(z, event), kern(bewaakt, event));
  const regel = draadregel(voor, event);
  return {
    ...na,
    draad: regel === null ? na.draad : [...na.draad, regel],
    historie: metHistorie(na.historie, historieregel(voor, na, event)),
  };
}
