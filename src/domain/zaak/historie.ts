import { aanvullingTaakId } from './deel-a-ronde.ts';
import type { Leesgebeurtenis, ZaakEvent, ZaakEventType } from './events.ts';
import type { Tijdlijnsoort } from './historiesoort.ts';
import { vrijheidTeBeslissen } from './laatste-besluit.ts';
import type { Taakvraag } from './taak.ts';
import type { Historieregel, Zaak } from './zaak.ts';

const soorten: Readonly<
  Record<
    Exclude<
      ZaakEventType,
      | 'SlachtofferPoging'
      | 'TelefonischBeantwoord'
      | 'TaakVerzet'
      | 'TermijnBepaald'
      | Leesgebeurtenis['type']
    >,
    Tijdlijnsoort
  >
> = {
  ZaakGemeld: 'gemeld',
  MeldingBijgewerkt: 'bijgewerkt',
  RegioGevraagd: 'gevraagd',
  TaakGevraagd: 'gevraagd',
  TaakVervallen: 'vervallen',
  TaakOpgepakt: 'opgepakt',
  AcuutBeantwoord: 'acuut-antwoord',
  DeelAAangevuld: 'deel-a-aangevuld',
  DeelAHerwogen: 'gevraagd',
  InbrengGegeven: 'inbreng',
  FormulierIngevuld: 'inbreng',
  VrijheidBesloten: 'vrijheid-besloten',
  ZaakBesloten: 'zaak-besloten',
  KennisGenomen: 'kennis-genomen',
  InformantGekozen: 'informant-gekozen',
  OverdrachtVastgelegd: 'overgedragen-lokaal',
  VtGeinformeerd: 'vt-geinformeerd',
  ZaakseigenaarGeworden: 'zaakseigenaar',
  AmbtshalveVerteld: 'ambtshalve-verteld',
  PlandatumGezet: 'plandatum-gezet',
  PlandatumVerzet: 'plandatum-verzet',
  PlandatumAfgehandeld: 'plandatum-afgehandeld',
  PlandatumItemKlaar: 'plandatum-item-klaar',
  AntwoordGegeven: 'antwoord',
  RouteGestart: 'route-gestart',
  RouteAfgerond: 'route-afgerond',
  ActieToegevoegd: 'actie-toegevoegd',
  BekendGevraagd: 'bekend-gevraagd',
  HgLabelGezet: 'hg-label',
  ZaakVerplaatst: 'verplaatst',
  ZaakOvergenomen: 'overgenomen',
  HerinneringGegeven: 'herinnerd',
  KetenVervroegd: 'vervroegd',
  AlarmGegeven: 'alarm',
  OnbereiktGemeld: 'niet-bereikt',
  ReactieOntvangen: 'reactie',
  KeuzeToegelicht: 'toelichting',
  ZaakGekoppeld: 'gekoppeld',
  ZaakOntkoppeld: 'ontkoppeld',
  ZaakGesloten: 'gesloten',
  ZaakHeropend: 'heropend',
  ZaakIngetrokken: 'ingetrokken',
  MaatregelOpgelegd: 'maatregel-opgelegd',
  MaatregelAangevuld: 'maatregel-aangevuld',
  MaatregelVerlengd: 'maatregel-verlengd',
  MaatregelLooptAf: 'maatregel-loopt-af',
  MaatregelGeeindigd: 'maatregel-geeindigd',
  MaatregelOvergedragen: 'maatregel-overgedragen',
  HechtenisVerlengd: 'hechtenis-verlengd',
  VoorgeleidingVoorbereid: 'voorgeleiding-voorbereid',
  RcBesloten: 'rc-besloten',
  UitspraakVastgelegd: 'uitspraak',
  CheckGevraagd: 'check-gevraagd',
  CheckBeantwoord: 'check-beantwoord',
  DeelAOpnieuwGevraagd: 'deel-a-opnieuw',
  VerbodGeregistreerd: 'verbod-geregistreerd',
  SchendingGemeld: 'schending-gemeld',
  SchendingOpgevolgd: 'schending-opgevolgd',
  VtTerPlaatse: 'vt-ter-plaatse',
};

function acuut(event: ZaakEvent): Historieregel['acuut'] {
  if (event.type === 'TelefonischBeantwoord') {
    if (event.uitkomst === 'geen-gehoor') return null;
    return event.uitkomst === 'later' ? 'onbekend' : event.uitkomst;
  }
  if (event.type !== 'AcuutBeantwoord' && event.type !== 'CheckBeantwoord') return null;
  return event.antwoord === 'ja' || event.antwoord === 'nee' ? event.antwoord : 'onbekend';
}

function taakVan(zaak: Zaak, event: ZaakEvent): Taakvraag | undefined {
  if (event.type === 'TaakGevraagd') return event.taak;
  if (event.type === 'DeelAHerwogen') return zaak.taken[aanvullingTaakId(zaak, event.regio)];
  return 'taakId' in event && event.taakId !== null ? zaak.taken[event.taakId] : undefined;
}

/**
 * The first term of a clock, or another one for it. A suspect who is arrested again after the decision on freedom has
 * a clock of that arrest, and so a first term.
 */
function watVanTermijn(voor: Zaak, event: ZaakEvent & { type: 'TermijnBepaald' }): Tijdlijnsoort {
  const vrijheid = event.termijn === 'vrijheid';
  if ((vrijheid ? voor.termijnen.vrijheid : voor.termijnen.nietVast) === null) return 'termijn-bepaald';
  const laatste = voor.historie.findLast(
    ({ wat: w }) => w === 'vrijheid-besloten' || w.startsWith('termijn-'),
  );
  const nieuweKlok = vrijheid && laatste?.wat === 'vrijheid-besloten' && vrijheidTeBeslissen(voor);
  return nieuweKlok ? 'termijn-bepaald' : 'termijn-gewijzigd';
}

function wat(voor: Zaak, event: Exclude<ZaakEvent, Leesgebeurtenis>): Tijdlijnsoort {
  if (event.type === 'SlachtofferPoging') return `slachtoffer-${event.uitkomst}`;
  if (event.type === 'TelefonischBeantwoord') {
    return event.uitkomst === 'geen-gehoor' ? 'telefonisch-geen-gehoor' : 'deel-a-telefonisch';
  }
  if (event.type === 'TermijnBepaald') return watVanTermijn(voor, event);
  if (event.type === 'TaakVerzet') return event.ook === undefined ? 'taak-verzet' : 'taak-houders';
  return soorten[event.type];
}

/**
 * The line of the time line for an event: when, what, which role, which task.
 *
 * @param voor the case before the event, `zaak` after it
 */
export function historieregel(
  voor: Zaak,
  zaak: Zaak,
  event: Exclude<ZaakEvent, Leesgebeurtenis>,
): Omit<Historieregel, 'nr' | 'aantal'> {
  const door = event.type === 'OnbereiktGemeld' ? event.houder : 'door' in event ? event.door : null;
  const taak = taakVan(zaak, event);
  return {
    op: event.op,
    wat: wat(voor, event),
    rol: door?.rol ?? taak?.rol ?? null,
    organisatie: door?.organisatie ?? taak?.organisatie ?? null,
    taak: taak?.soort ?? null,
    acuut: acuut(event),
    laat: event.type === 'HerinneringGegeven' && event.laat,
  };
}
