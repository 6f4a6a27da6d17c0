import type { VastVeld } from '../privacy/verstrekkingentabel.ts';
import { magLezen } from '../privacy/verstrekkingentabel.ts';
import { formulierMet } from '../werkproces/formulierenregister.ts';
import { isRoutetaak } from '../werkproces/routetaken.ts';
import { acuutVan } from '../zaak/acuut.ts';
import {
  allenBeantwoord,
  antwoordenVerschillen,
  isZelfBevestigd,
  mistAlleenReden,
  redenNodigBijNee,
  telefonischGenoteerd,
  wachtOpBevestiging,
} from '../zaak/deel-a-stand.ts';
import { KORT_VOOR_TERMIJN } from '../zaak/laatste-besluit.ts';
import { getoondNummer, wachtOpAmbtshalve } from '../zaak/slachtoffer.ts';
import type { Taak } from '../zaak/taak.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { aandachtVan } from './aandacht.ts';
import { bronnummers } from './bronnummers.ts';
import { kenmerken, zaakkop } from './kop.ts';
import type { DeelAVraagView, Taakverwijzing, VraagView } from './views.ts';
import type { Weergave } from './weergave.ts';
import { naamBij } from './weergave.ts';

/** The name of an action is the title of its form; other tasks have a name of their own. */
export function actietitel({ formulier }: Taak): { readonly titel?: string } {
  const titel = formulier === undefined ? undefined : formulierMet(formulier)?.titel;
  return titel === undefined ? {} : { titel };
}

export function taakverwijzing(taak: Taak, weergave: Weergave): Taakverwijzing {
  return {
    taakId: taak.id,
    soort: taak.soort,
    rol: taak.rol,
    organisatie: naamBij(weergave, taak),
    revisie: taak.revisie,
    ...actietitel(taak),
  };
}

/** Where a task stands, as its cards say it. */
export function standVan(zaak: Zaak, taak: Taak): Pick<VraagView, 'stand' | 'standOp'> {
  if (taak.status === 'beantwoord') return { stand: 'beantwoord', standOp: taak.klaarOp };
  if (zaak.status !== 'open') return { stand: 'gesloten', standOp: zaak.eindeOp };
  if (taak.status === 'vervallen') return { stand: 'vervallen', standOp: taak.klaarOp };
  if (taak.status === 'opgepakt') return { stand: 'opgepakt', standOp: taak.opgepakt?.op ?? null };
  return { stand: 'open', standOp: null };
}

/** Part A, first tap, for the organisation of the task. */
export function deelAVraag(zaak: Zaak, taak: Taak, weergave: Weergave): DeelAVraagView {
  const regio = taak.organisatie ?? '';
  const deelA = zaak.deelA[regio];
  const leest = (veld: VastVeld): boolean => magLezen('vt', veld, weergave.verstrekkingentabel);
  return {
    soort: 'deel-a',
    kop: zaakkop(zaak),
    taak: taakverwijzing(taak, weergave),
    ...bronnummers(zaak, leest),
    kenmerken: kenmerken(zaak),
    neeVraagtReden: redenNodigBijNee(zaak, deelA?.details?.antwoorden ?? {}),
    vooraf: leest('acuut-uitkomst') ? (zaak.melding.acuutVooraf ?? null) : null,
    stand: {
      acuut: acuutVan(deelA),
      opgepaktOp: taak.opgepakt?.op ?? null,
      // A question that was dropped before an answer is over, not answered.
      beantwoordOp: taak.status === 'vervallen' && acuutVan(deelA) === 'onbekend' ? null : taak.klaarOp,
      compleet: deelA?.compleet === true,
      redenMist: mistAlleenReden(zaak, deelA),
      verschil: antwoordenVerschillen(deelA),
      nietGevonden: (deelA?.nietGevondenOp ?? null) !== null,
      andereRegio: (deelA?.andereRegioOp ?? null) !== null,
      telefonisch: wachtOpBevestiging(deelA) ? telefonischGenoteerd(deelA) : null,
      ...(isZelfBevestigd(deelA) ? { zelfBevestigd: true } : {}),
      afgehandeld: zaak.status !== 'open' || taak.status === 'vervallen',
    },
  };
}

export function vraag(zaak: Zaak, taak: Taak, weergave: Weergave): VraagView {
  return {
    soort: 'vraag',
    kop: zaakkop(zaak),
    taak: taakverwijzing(taak, weergave),
    uiterlijk: taak.uiterlijk,
    ...standVan(zaak, taak),
    slachtoffer: getoondNummer(zaak, taak),
    aandacht: aandachtVan(zaak, taak),
    nummers: bronnummers(zaak, (veld) => magLezen(taak.rol, veld, weergave.verstrekkingentabel)),
  };
}

/** Whether the owner of a task gets it as a message of its own. Details of part A are asked on its own card. */
export function vraagtDirect({ soort }: Taak): boolean {
  if (isRoutetaak(soort)) return true;
  switch (soort) {
    case 'deel-a':
    case 'deel-a-bevestiging':
    case 'inbreng':
    case 'processtap':
    case 'vrijheid':
    case 'zaakbesluit':
    case 'kennisname':
    case 'slachtoffer':
    case 'ambtshalve':
    case 'vt-informeren':
    case 'overdracht':
    case 'informant':
    case 'plandatum-item':
    case 'route-besluit':
    case 'acute-check':
    case 'verbod':
    case 'schending':
      return true;
    case 'deel-a-aanvulling':
    case 'plandatum':
    // Who just decided knows; reminders come in time.
    case 'hechtenis':
    case 'voorgeleiding':
    case 'maatregel-aanvullen':
    case 'maatregel':
    case 'ter-plaatse':
      return false;
  }
}

/**
 * Whether it is time to send the question. The OvJ is asked when a decision is possible: every VT organisation
 * answered, or little time is left. Deciding earlier is always allowed, from the case post.
 */
export function isTijdOmTeVragen(zaak: Zaak, taak: Taak): boolean {
  // The three questions build on part A: until that is answered it is asked alone (reminders come all the same).
  if (taak.soort === 'drie-vragen') return acuutVan(zaak.deelA[taak.organisatie ?? '']) !== 'onbekend';
  if (taak.soort === 'vrijheid') {
    const kort = taak.uiterlijk !== null && taak.uiterlijk - zaak.gemeldOp < KORT_VOOR_TERMIJN;
    return kort || allenBeantwoord(zaak);
  }
  if (taak.soort === 'inbreng' && taak.rol === 'shn') return !wachtOpAmbtshalve(zaak);
  return taak.soort !== 'zaakbesluit' || zaak.melding.soort === 'vast' || allenBeantwoord(zaak);
}
