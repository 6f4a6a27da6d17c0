import { filterAntwoorden } from '../../privacy/verstrekkingentabel.ts';
import type { Formulier } from '../../werkproces/formulier.ts';
import type { FormulierId } from '../../werkproces/formulierenregister.ts';
import { formulierMet } from '../../werkproces/formulierenregister.ts';
import { indicatie } from '../../werkproces/stroomschema.ts';
import { feitenVan } from '../../zaak/feiten-van.ts';
import { perInvuller } from '../../zaak/ingevuld.ts';
import { openTaken } from '../../zaak/open-taken.ts';
import type { Gegeven } from '../../zaak/routes/route.ts';
import type { Persoon } from '../../zaak/wie.ts';
import { alsRol } from '../../zaak/wie.ts';
import type { Beslissing, Zaak } from '../../zaak/zaak.ts';
import { bewijsketen } from '../bewijsketen.ts';
import { zaakkop } from '../kop.ts';
import { actietitel } from '../taakposten.ts';
import type {
  Bewijsregel,
  FormulierView,
  InzienView,
  KlaarView,
  TijdlijnView,
  VangrailView,
  WaaromView,
} from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { naamBij, organisatienaam } from '../weergave.ts';
import { bekendeFeiten } from './feiten.ts';
import { betrokkenRollen, leest } from './lezer.ts';
import { tijdlijnregels } from './tijdlijnregels.ts';
import { vangrailbeeld } from './vangrailbeeld.ts';

/** Lines of history on one card; older ones are counted. */
const TIJDLIJN_REGELS = 25;

function openstaand(zaak: Zaak, weergave: Weergave): WaaromView['openTaken'] {
  return openTaken(zaak).map((taak) => ({
    soort: taak.soort,
    rol: taak.rol,
    organisatie: naamBij(weergave, taak),
    ...actietitel(taak),
  }));
}

/** Indicated next steps with why. Without the right to the outcome of part A they stay general (werkproces §9). */
export function waaromScherm(zaak: Zaak, persoon: Persoon, weergave: Weergave): WaaromView {
  const magInhoud = leest(zaak, persoon, 'acuut-uitkomst', weergave);
  return {
    soort: 'waarom',
    kop: zaakkop(zaak),
    stappen: magInhoud ? indicatie(feitenVan(zaak)) : [],
    bekend: bekendeFeiten(zaak, persoon, weergave),
    openTaken: openstaand(zaak, weergave),
    magInhoud,
  };
}

/** What happened when and by which role; the acute outcome only for who may read it. */
export function tijdlijnScherm(
  zaak: Zaak,
  persoon: Persoon,
  weergave: Weergave,
  hoogstens = TIJDLIJN_REGELS,
): TijdlijnView {
  const uitkomst = leest(zaak, persoon, 'acuut-uitkomst', weergave);
  const regels = leest(zaak, persoon, 'tijdlijn', weergave) ? tijdlijnregels(zaak.historie) : [];
  const getoond = regels.slice(-hoogstens);
  return {
    soort: 'tijdlijn',
    kop: zaakkop(zaak),
    regels: getoond.map((regel) => ({
      ...regel,
      organisatie: regel.organisatie === null ? null : organisatienaam(weergave, regel.organisatie),
      acuut: uitkomst ? regel.acuut : null,
    })),
    weggelaten: regels.length - getoond.length,
    bewijs: bewijsVoor(zaak, persoon, weergave),
  };
}

/** The proof chain is for who leads the table. */
function bewijsVoor(zaak: Zaak, persoon: Persoon, weergave: Weergave): readonly Bewijsregel[] {
  return alsRol(persoon, [{ rol: 'ovj' }, { rol: 'kpc' }]) === null ? [] : bewijsketen(zaak, weergave);
}

/** An answered form of the case, whoever may read it. */
type Ingevuld = Pick<Gegeven, 'formulier' | 'antwoorden' | 'op' | 'door'>;

/** What an actieoverleg was asked for. */
function overleggen(zaak: Zaak): readonly Ingevuld[] {
  return zaak.routes
    .filter(({ soort }) => soort === 'actieoverleg')
    .map(({ vanaf: op, door, antwoorden }) => ({ formulier: 'overleg-aanmelden', antwoorden, op, door }));
}
/** Form of each kind of decision. */
const besluitformulier: Readonly<Record<Beslissing['soort'], FormulierId>> = {
  vrijheid: 'vrijheid',
  zaak: 'zaakbesluit',
  rc: 'voorgeleiding',
  uitspraak: 'uitspraak',
};

function ingevuld(zaak: Zaak, persoon: Persoon, weergave: Weergave): InzienView['formulieren'] {
  const rollen = betrokkenRollen(zaak, persoon);
  const afwijkingen = weergave.verstrekkingentabel;
  const deelA = Object.values(zaak.deelA).flatMap(({ details, telefonisch }) => {
    return [
      ...(telefonisch === undefined ? [] : [{ ...telefonisch, formulier: 'deel-a-telefonisch' }]),
      ...(details === null ? [] : [{ ...details, formulier: 'deel-a' }]),
    ];
  });
  const alle: readonly Ingevuld[] = [
    ...deelA,
    ...Object.values(zaak.inbreng),
    ...Object.values(zaak.overdrachten ?? {}).map((o) => ({ ...o, formulier: 'overdracht' })),
    ...zaak.bewaking.schendingen.map((s) => ({ ...s, formulier: 'schending-melden' })),
    ...zaak.pogingen.map(({ antwoorden, op, door }) => ({
      antwoorden: antwoorden ?? {},
      op,
      door,
      formulier: 'slachtoffer-poging',
    })),
    ...Object.values(zaak.gegeven),
    ...zaak.acties.map((a) => ({ ...a, formulier: 'overleg-actie' })),
    ...overleggen(zaak),
    ...Object.values(zaak.ingevuld).flatMap(perInvuller),
    ...zaak.besluiten.map((b) => ({ ...b, formulier: besluitformulier[b.soort] })),
    ...(zaak.toelichtingen ?? []).map((t) => ({ ...t, formulier: 'keuze-toelichten' })),
  ];
  return alle.flatMap(({ formulier: id, antwoorden, op, door }) => {
    const formulier = formulierMet(id);
    if (formulier === undefined) return [];
    const leesbaar = filterAntwoorden(formulier, antwoorden, rollen, afwijkingen);
    if (Object.keys(leesbaar).length === 0) return [];
    return [{ formulier, rol: door.rol, organisatie: naamBij(weergave, door), op, antwoorden: leesbaar }];
  });
}

/** The content of the case, field by field for who may read it (werkproces §9). Closed: the closing summary. */
export function inzienScherm(zaak: Zaak, persoon: Persoon, weergave: Weergave): InzienView {
  return {
    soort: 'inzien',
    kop: zaakkop(zaak),
    feiten: bekendeFeiten(zaak, persoon, weergave),
    formulieren: ingevuld(zaak, persoon, weergave),
    toelichting: leest(zaak, persoon, 'toelichting', weergave) ? (zaak.melding.toelichting ?? null) : null,
    reacties: leest(zaak, persoon, 'reacties', weergave) ? zaak.reacties : [],
    samenvatting: zaak.status !== 'open',
    bewijs: bewijsVoor(zaak, persoon, weergave),
  };
}

/** Whether a form that begins with a choice has something left to choose. */
export function heeftKeuze({ formulier: { velden } }: FormulierView): boolean {
  const [eerste] = velden;
  return eerste?.soort !== 'keuze' || eerste.opties.length > 0;
}

/** A form about the case as a whole. */
export function zaakformulier(
  zaak: Zaak,
  formulier: Formulier,
  verb: string,
  hertoon: Pick<Partial<FormulierView>, 'waarden' | 'fouten' | 'data'> = {},
): FormulierView {
  return {
    soort: 'formulier',
    kop: zaakkop(zaak),
    taak: null,
    formulier,
    waarden: hertoon.waarden ?? {},
    fouten: hertoon.fouten ?? [],
    verouderd: false,
    vooraf: [],
    vangrails: [],
    verb,
    data: hertoon.data ?? {},
    oppakken: false,
    ook: [],
  };
}

/** After an action: what happened, and the next own task in this case. */
export function klaarScherm(
  zaak: Zaak,
  wat: KlaarView['wat'],
  op: number,
  volgende: KlaarView['volgende'],
  toelichten = false,
): KlaarView {
  return {
    soort: 'klaar',
    kop: zaakkop(zaak),
    wat,
    op,
    volgende,
    ...(toelichten ? { toelichten } : {}),
  };
}

/** A guard rail was hit: its reasons as buttons that send the same answers again. */
export function vangrailScherm(
  zaak: Zaak,
  weergave: Weergave,
  geraakt: Pick<VangrailView, 'vangrails' | 'redenen' | 'suggereerIvs' | 'verb' | 'data' | 'toelichten'>,
): VangrailView {
  const sluiten = geraakt.vangrails.includes('G5');
  return {
    soort: 'vangrail',
    kop: zaakkop(zaak),
    ...geraakt,
    ...vangrailbeeld(zaak, geraakt.vangrails),
    openTaken: sluiten ? openstaand(zaak, weergave) : [],
  };
}
