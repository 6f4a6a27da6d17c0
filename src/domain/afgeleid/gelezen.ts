import type { Rol } from '../rollen.ts';
import type { Persoon } from '../zaak/wie.ts';
import { gelezenFeiten, gelezenVangrails } from './gelezen-feiten.ts';
import type { Zaakbeeld } from './views/zaakbeeld.ts';
import type { FormulierView, InzienView, TijdlijnView, View } from './views.ts';

type Lezer = (rol: Rol) => boolean;

const ACUUT = 'acuut-uitkomst';

function vanInzien(
  { formulieren, toelichting, reacties, feiten }: InzienView,
  isEigen: Lezer,
): readonly string[] {
  return [
    ...formulieren.filter(({ rol }) => !isEigen(rol)).map(({ formulier }) => formulier.id),
    ...(toelichting === null ? [] : ['toelichting']),
    ...(reacties.length === 0 ? [] : ['reacties']),
    ...gelezenFeiten(feiten, isEigen),
  ];
}

/** What stands above a form, what was agreed, its guard rails, and answers that a colleague of another role gave to the same task. */
function vanFormulier(view: FormulierView, isEigen: Lezer): readonly string[] {
  const { taak, waarden, fouten, verouderd, formulier, vooraf, afspraak, vangrails } = view;
  // What comes back with what is wrong with it, or too late, is what this person typed.
  const bewaard = fouten.length === 0 && !verouderd && Object.keys(waarden).length > 0;
  const vanAnder = bewaard && taak !== null && !isEigen(taak.rol);
  return [
    ...gelezenFeiten(vooraf, isEigen),
    ...(afspraak === undefined || isEigen(afspraak.door) || Object.keys(afspraak.antwoorden).length === 0
      ? []
      : [afspraak.formulier.id]),
    ...gelezenVangrails(vangrails),
    ...(vanAnder ? [formulier.id] : []),
  ];
}

function vanTijdlijn(regels: TijdlijnView['regels'], isEigen: Lezer): readonly string[] {
  const uitkomst = regels.some(({ acuut }) => acuut === 'ja' || acuut === 'nee');
  return uitkomst && !isEigen('vt') ? [ACUUT] : [];
}

/**
 * Groups of sensitive fields that a screen shows to this person: forms that another role filled in, typed texts,
 * the acute outcome, facts above a form. What their own role wrote is no reading. Kept as who, what and when
 * (werkproces §9). What the program sends by itself is no screen: the ledger keeps who got it.
 */
export function gelezenGroepen(view: View, persoon: Persoon): readonly string[] {
  const isEigen: Lezer = (rol) => persoon.rollen.some((eigen) => eigen.rol === rol);
  return [...new Set(groepenVan(view, isEigen))];
}

/** The same for the page of one case: its time line, the time axis of measures, and guard rails of own tasks. */
export function gelezenOpPagina({ tijdlijn, balken, rij }: Zaakbeeld, persoon: Persoon): readonly string[] {
  const isEigen: Lezer = (rol) => persoon.rollen.some((eigen) => eigen.rol === rol);
  return [
    ...new Set([
      ...vanTijdlijn(tijdlijn ?? [], isEigen),
      ...gelezenVangrails(rij.vlaggen),
      ...((balken ?? []).length > 0 ? ['maatregelen'] : []),
    ]),
  ];
}

function groepenVan(view: View, isEigen: Lezer): readonly string[] {
  switch (view.soort) {
    case 'inzien':
      return vanInzien(view, isEigen);
    case 'waarom':
      return view.magInhoud
        ? [ACUUT, ...gelezenFeiten(view.bekend, isEigen)]
        : gelezenFeiten(view.bekend, isEigen);
    case 'formulier':
      return vanFormulier(view, isEigen);
    case 'tijdlijn':
      return vanTijdlijn(view.regels, isEigen);
    case 'tafelzaak':
      return gelezenFeiten(view.feiten, isEigen);
    case 'vangrail':
      return gelezenVangrails(view.vangrails);
    case 'zaak':
    case 'deel-a':
    case 'vraag':
    case 'herinnering':
    case 'bundel':
    case 'alarm':
    case 'thread':
    case 'taken':
    case 'klaar':
    case 'zaken':
    case 'piket':
    case 'help':
    case 'welkom':
    case 'intake-alarm':
    case 'account-gekoppeld':
    case 'aanmeldcode':
    case 'aanmeldvraag':
    case 'rollen':
    case 'oproep':
    case 'bereikbaarheid':
    case 'tafel':
    case 'roosterbericht':
    case 'rooster':
    case 'nieuwe-zaak':
    case 'gedeeld':
    case 'oefening':
    case 'oefenkeuze':
    case 'oefenbediening':
    case 'oefenvraag':
    case 'nabespreking':
    case 'storing':
      return [];
  }
}
