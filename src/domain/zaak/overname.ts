import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { acuutVan } from './acuut.ts';
import type { DeelA } from './deel-a.ts';
import { aanvullingTaakId, deelATaakId } from './deel-a-ronde.ts';
import type { Taak } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** What a case knows of where it came from and went. */
type Verplaatsing = Pick<Zaak, 'overgenomenVan' | 'verplaatstNaar'>;

export const nietVerplaatst: Verplaatsing = { overgenomenVan: null, verplaatstNaar: null };

/** What belongs to the place and not to the matter: the other location starts these itself. */
type Eigen =
  | 'zaakId'
  | 'nummer'
  | 'locatie'
  | 'oefening'
  | 'status'
  | 'gemeldOp'
  | 'eindeOp'
  | 'melding'
  | 'inhoudHash'
  | 'instellingen'
  | 'vtRegios'
  | 'termijnen'
  | 'herinneringen'
  | 'alarmen'
  | 'draad'
  | 'onbereikt'
  | 'historie'
  | 'zaakseigenaar'
  | keyof Verplaatsing;

/** Everything that was said and decided, for the location that takes the case over. */
export type Overname = Omit<Zaak, Eigen>;

/** The colleagues at the new location must hear of the decision themselves. */
const opnieuw: ReadonlySet<Taak['soort']> = new Set(['kennisname']);

/** Ids of people are of one location: those of another must not be taken for its own. */
function metHerkomst(deelA: DeelA, locatie: string): DeelA {
  const antwoorden = Object.entries(deelA.antwoorden).map(([wie, a]) => [`${locatie}/${wie}`, a] as const);
  return { ...deelA, antwoorden: Object.fromEntries(antwoorden) };
}

/** How often it was asked here says nothing there: messages are of a location. */
function eenmaalGevraagd(taak: Taak): Taak {
  const { opnieuw: _, ...rest } = taak;
  return rest;
}

/** A task of part A that is done, as it would have come along. */
function klareTaak(id: string, soort: 'deel-a' | 'deel-a-aanvulling', regio: string, op: Tijdstip): Taak {
  return {
    id,
    soort,
    rol: 'vt',
    organisatie: regio,
    uiterlijk: null,
    status: 'beantwoord',
    revisie: 0,
    gevraagdOp: op,
    opgepakt: null,
    klaarOp: op,
    geplandVanaf: op,
    herinnerdTot: op,
  };
}

/**
 * Part A that was answered before the last location, by an organisation that was not asked there: a case that comes
 * back asks it nothing again, and it can still change its answer.
 */
function eerderBeantwoord(zaak: Zaak, { regio, eersteAntwoordOp: op, compleet }: DeelA): readonly Taak[] {
  const id = deelATaakId(zaak, regio);
  if (op === null || zaak.taken[id] !== undefined || acuutVan(zaak.deelA[regio]) === 'onbekend') return [];
  const details = klareTaak(aanvullingTaakId(zaak, regio), 'deel-a-aanvulling', regio, op);
  return [klareTaak(id, 'deel-a', regio, op), ...(compleet ? [details] : [])];
}

/**
 * What goes along to another location: all answers, decisions and promises. Tasks that are done stay done; what is
 * open is asked anew there, with fresh reminders and the same deadlines.
 *
 * @param vtOrganisaties organisations that the other location works with: only their tasks mean something there
 */
export function overnameVan(zaak: Zaak, vtOrganisaties: readonly string[]): Overname {
  const {
    zaakId: _zaakId,
    nummer: _nummer,
    locatie,
    oefening: _oefening,
    status: _status,
    gemeldOp: _gemeldOp,
    eindeOp: _eindeOp,
    melding: _melding,
    inhoudHash: _inhoudHash,
    instellingen: _instellingen,
    vtRegios: _vtRegios,
    termijnen: _termijnen,
    herinneringen: _herinneringen,
    alarmen: _alarmen,
    draad: _draad,
    onbereikt: _onbereikt,
    historie: _historie,
    overgenomenVan: _overgenomenVan,
    verplaatstNaar: _verplaatstNaar,
    zaakseigenaar: _zaakseigenaar,
    ...inhoud
  } = zaak;
  const kent = (organisatie: string | undefined): boolean =>
    organisatie === undefined || vtOrganisaties.includes(organisatie);
  const eerder = Object.values(zaak.deelA).flatMap((deelA) => eerderBeantwoord(zaak, deelA));
  const klaar = [...Object.values(zaak.taken), ...eerder].filter(
    (taak) => taak.status === 'beantwoord' && !opnieuw.has(taak.soort) && kent(taak.organisatie),
  );
  const deelA = Object.values(zaak.deelA).map((a) => [a.regio, metHerkomst(a, locatie)] as const);
  return {
    ...inhoud,
    taken: Object.fromEntries(klaar.map((taak) => [taak.id, eenmaalGevraagd(taak)])),
    deelA: Object.fromEntries(deelA),
    informant: kent(zaak.informant?.organisatie) ? zaak.informant : null,
  };
}

/**
 * The report as the other location gets it. The answer of a Veilig Thuis that it does not work with comes along as
 * a result from before: shown, and never enough for G2 (werkproces §4).
 */
export function meldingVoor(zaak: Zaak, vtOrganisaties: readonly string[]): Zaak['melding'] {
  const elders = Object.values(zaak.deelA).filter(({ regio }) => !vtOrganisaties.includes(regio));
  const beantwoord = elders.filter((deelA) => acuutVan(deelA) !== 'onbekend');
  const laatste = beantwoord.toSorted((a, b) => (a.eersteAntwoordOp ?? 0) - (b.eersteAntwoordOp ?? 0)).at(-1);
  if (laatste === undefined) return zaak.melding;
  const ja = beantwoord.some((deelA) => acuutVan(deelA) === 'ja');
  const acuutVooraf = {
    uitkomst: ja ? 'ja' : 'nee',
    op: laatste.eersteAntwoordOp ?? zaak.gemeldOp,
    door: 'vt',
  } as const;
  return { ...zaak.melding, acuutVooraf };
}
