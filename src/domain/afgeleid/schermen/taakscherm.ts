import type { Antwoorden, Formulier, Veldfout } from '../../werkproces/formulier.ts';
import { DEEL_A_COMPLEET, DEEL_A_PAST_NIET, DEEL_A_REDEN_MIST } from '../../werkproces/formulieren/deel-a.ts';
import { itemnaam } from '../../werkproces/formulieren/zaakbesluit.ts';
import { formulieren } from '../../werkproces/formulierenregister.ts';
import { draagtNee } from '../../werkproces/nee-reden.ts';
import { isRoutetaak } from '../../werkproces/routetaken.ts';
import { metNamen } from '../../werkproces/vt-keuzes.ts';
import { acuutVan } from '../../zaak/acuut.ts';
import { bekendVanTaak } from '../../zaak/bewaking/formulier-bewaking.ts';
import { aanvullingTaakId, deelATaakId, vtMailenTaakId } from '../../zaak/deel-a-ronde.ts';
import { isZelfBevestigd, mistAlleenReden, wachtOpBevestiging } from '../../zaak/deel-a-stand.ts';
import type { Taak } from '../../zaak/taak.ts';
import { isOpen } from '../../zaak/taak.ts';
import { taakformulier } from '../../zaak/taakformulier.ts';
import { vooruitblik } from '../../zaak/vooruitblik.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { zaakkop } from '../kop.ts';
import { deelAVraag, taakverwijzing, vraag } from '../taakposten.ts';
import type { FormulierView, View } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { naamBij, organisatienaam } from '../weergave.ts';
import { afspraakbeeld } from './afspraakbeeld.ts';
import { bekendeFeiten } from './feiten.ts';
import { inSchermen } from './in-schermen.ts';
import { oppakbaar, taakverbs } from './taakverbs.ts';
import { vangrailbeeld } from './vangrailbeeld.ts';
import { wijzigbaar } from './wijzigbaar.ts';

/** Answers given before, so that an answer is changed and not typed anew. */
function eerder(zaak: Zaak, taak: Taak): Antwoorden {
  const { soort } = taak;
  if (isRoutetaak(soort)) return zaak.gegeven[taak.id]?.antwoorden ?? {};
  switch (soort) {
    case 'deel-a-aanvulling':
      return zaak.deelA[taak.organisatie ?? '']?.details?.antwoorden ?? {};
    case 'inbreng':
      return zaak.inbreng[taak.id]?.antwoorden ?? {};
    case 'processtap':
      return zaak.ingevuld[taak.id]?.antwoorden ?? {};
    case 'overdracht':
      return zaak.overdrachten?.[taak.id]?.antwoorden ?? {};
    case 'deel-a':
    case 'deel-a-bevestiging':
    case 'vrijheid':
    case 'zaakbesluit':
    case 'kennisname':
    case 'slachtoffer':
    case 'vt-informeren':
    case 'ambtshalve':
    case 'informant':
    case 'plandatum':
    case 'plandatum-item':
    case 'acute-check':
    case 'hechtenis':
    case 'maatregel':
    case 'verbod':
    case 'schending':
    case 'ter-plaatse':
      return {};
    case 'route-besluit':
      return zaak.gegeven[taak.id]?.antwoorden ?? {};
    case 'voorgeleiding':
    case 'maatregel-aanvullen':
      return bekendVanTaak(zaak, taak);
  }
}

/** What can be done with the task besides its form. */
function andereWegen(zaak: Zaak, taak: Taak, verb: string): FormulierView['ook'] {
  if (taak.soort === 'deel-a-aanvulling') {
    return [isZelfBevestigd(zaak.deelA[taak.organisatie ?? '']) ? 'acuut-bevestigen' : 'acuut-wijzigen'];
  }
  if (taak.soort === 'hechtenis') return ['besluit-wijzigen'];
  return verb === 'plandatum.afhandelen' ? ['plandatum-verzetten'] : [];
}

/** Tasks of one tap: their form is only what is known and the button. */
function bevestiging(taak: Taak): Formulier | null {
  if (taak.soort === 'kennisname') return formulieren.kennisname;
  if (taak.soort === 'vt-informeren') return formulieren['vt-informeren'];
  if (taak.soort === 'verbod' || taak.soort === 'ter-plaatse') return formulieren[taak.soort];
  return taak.soort === 'plandatum-item' ? formulieren['plandatum-item'] : null;
}

export type Hertoon = {
  readonly waarden?: Antwoorden;
  readonly fouten?: readonly Veldfout[];
  readonly verouderd?: boolean;
  /** Screen of the form, from 1; absent: where something is still open. */
  readonly scherm?: number;
};

/** Which Veilig Thuis a step is about, when the case has several. */
function over(zaak: Zaak, taak: Taak, weergave: Weergave): string | null {
  const organisatie = zaak.vtRegios.find((regio) => taak.id === vtMailenTaakId(zaak, regio));
  if (organisatie === undefined || zaak.vtRegios.length < 2) return null;
  return naamBij(weergave, { rol: 'vt', organisatie });
}

/** The form says what is about this task only: that part A is complete, which Veilig Thuis or which item is meant. */
function metStand(zaak: Zaak, taak: Taak, formulier: Formulier, weergave: Weergave): Formulier {
  const wie = over(zaak, taak, weergave);
  if (wie !== null) return { ...formulier, uitleg: [`${wie}:`, formulier.uitleg].join(' ') };
  if (taak.soort === 'plandatum-item') {
    const punt = itemnaam(zaak.plandatum?.items[(taak.item ?? 0) - 1]?.wat ?? '');
    return punt === null ? formulier : { ...formulier, uitleg: `${punt}.` };
  }
  if (taak.soort !== 'deel-a-aanvulling') return formulier;
  const deelA = zaak.deelA[taak.organisatie ?? ''];
  if (deelA?.compleet === true && acuutVan(deelA) === 'ja' && draagtNee(deelA.details?.antwoorden ?? {})) {
    return { ...formulier, uitleg: DEEL_A_PAST_NIET };
  }
  if (deelA?.compleet === true) return { ...formulier, uitleg: DEEL_A_COMPLEET };
  return mistAlleenReden(zaak, deelA) ? { ...formulier, uitleg: DEEL_A_REDEN_MIST } : formulier;
}

/** The form of a task, empty, filled as before, or with what was typed and what is wrong with it. */
export function formulierscherm(
  zaak: Zaak,
  taak: Taak,
  formulier: Formulier,
  verb: string,
  persoon: Persoon,
  weergave: Weergave,
  hertoon: Hertoon = {},
): FormulierView {
  const bekend = eerder(zaak, taak);
  return {
    soort: 'formulier',
    kop: zaakkop(zaak),
    taak: taakverwijzing(taak, weergave),
    ...inSchermen(metStand(zaak, taak, formulier, weergave), bekend, hertoon.scherm),
    waarden: hertoon.waarden ?? bekend,
    fouten: hertoon.fouten ?? [],
    verouderd: hertoon.verouderd ?? false,
    vooraf: bekendeFeiten(zaak, persoon, weergave),
    ...afspraakbeeld(zaak, taak, persoon, weergave),
    // Moving a plandatum decides nothing.
    ...vangrailbeeld(zaak, verb === 'plandatum.verzetten' ? [] : vooruitblik(zaak, taak)),
    ook: andereWegen(zaak, taak, verb),
    verb,
    oppakken: taak.status === 'gevraagd' && oppakbaar.has(taak.soort),
  };
}

/** The task whose screen opens: once part A is answered its details, and for what was phoned part A itself. */
function teOpenen(zaak: Zaak, taak: Taak): Taak {
  const regio = taak.organisatie ?? '';
  if (taak.soort === 'deel-a-bevestiging') return zaak.taken[deelATaakId(zaak, regio)] ?? taak;
  const beantwoord = acuutVan(zaak.deelA[regio]) !== 'onbekend' && !wachtOpBevestiging(zaak.deelA[regio]);
  if (taak.soort !== 'deel-a' || !beantwoord) return taak;
  return zaak.taken[aanvullingTaakId(zaak, regio)] ?? taak;
}

/** The screen of one task for who may do it; a closed or lapsed one shows where it stands. */
export function taakscherm(
  zaak: Zaak,
  gevraagd: Taak,
  persoon: Persoon,
  weergave: Weergave,
  hertoon: Hertoon = {},
): View {
  const taak = teOpenen(zaak, gevraagd);
  const voorbij = zaak.status !== 'open' || taak.status === 'vervallen';
  if (taak.soort === 'deel-a') return deelAVraag(zaak, taak, weergave);
  const verb = taakverbs[taak.soort];
  const gevonden = taakformulier(zaak, taak) ?? bevestiging(taak);
  const formulier = gevonden && metNamen(gevonden, (regio) => organisatienaam(weergave, regio));
  if (voorbij || verb === null || formulier === null || (!wijzigbaar.has(taak.soort) && !isOpen(taak))) {
    return vraag(zaak, taak, weergave);
  }
  return formulierscherm(zaak, taak, formulier, verb, persoon, weergave, hertoon);
}

/** Forms about a task that are not its own: moving a plandatum. */
export function verzetscherm(
  zaak: Zaak,
  taak: Taak,
  persoon: Persoon,
  weergave: Weergave,
  hertoon: Hertoon = {},
): FormulierView {
  const formulier = formulieren['plandatum-verzetten'];
  return formulierscherm(zaak, taak, formulier, 'plandatum.verzetten', persoon, weergave, hertoon);
}
