import type { TaakSoort } from '../../instellingen/stappen.ts';
import {
  deelnemers,
  overlegdeelnemers,
  taakrechten,
  telefoonrechten,
  zaakrechten,
} from '../../zaak/beslissen/rechten.ts';
import { vanKracht } from '../../zaak/bewaking/maatregel.ts';
import { vrijeFormulieren } from '../../zaak/formulier-van.ts';
import { isHg } from '../../zaak/hg-label.ts';
import { isLosTeMaken } from '../../zaak/koppeling.ts';
import { openTaken } from '../../zaak/open-taken.ts';
import { openRoute } from '../../zaak/routes/route.ts';
import { getoondNummer } from '../../zaak/slachtoffer.ts';
import type { Taak } from '../../zaak/taak.ts';
import { isOpen } from '../../zaak/taak.ts';
import { tegenVerbeteren } from '../../zaak/verbeteren.ts';
import type { Persoon } from '../../zaak/wie.ts';
import { alsRol } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { zaakkop } from '../kop.ts';
import { taakverwijzing } from '../taakposten.ts';
import type { Routeactie } from '../views/schermen.ts';
import type { TakenView } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { magInvullen } from './vrijscherm.ts';
import { wijzigbaar } from './wijzigbaar.ts';

/** Most urgent kind first: the order of the keys. A kind that has no place here does not compile. */
const volgorde: readonly string[] = Object.keys({
  'deel-a': true,
  'deel-a-aanvulling': true,
  'acute-check': true,
  schending: true,
  'ter-plaatse': true,
  'deel-a-bevestiging': true,
  vrijheid: true,
  ambtshalve: true,
  slachtoffer: true,
  informant: true,
  inbreng: true,
  processtap: true,
  kennisname: true,
  'vt-informeren': true,
  verbod: true,
  zaakbesluit: true,
  'maatregel-aanvullen': true,
  hechtenis: true,
  voorgeleiding: true,
  plandatum: true,
  'plandatum-item': true,
  'vt-melding': true,
  bekend: true,
  spreekuur: true,
  'spreekuur-vragen': true,
  'route-besluit': true,
  'overleg-zorg': true,
  'overleg-nodig': true,
  'overleg-vervolg': true,
  'mda-veiligheid': true,
  'drie-vragen': true,
  triage: true,
  actie: true,
  'zvh-agenda': true,
  'zvh-advies': true,
  'mda-plan': true,
  overdracht: true,
  maatregel: true,
} satisfies Readonly<Record<TaakSoort, true>>);

/** Open tasks of this person, most urgent kind first. */
export function eigenOpenTaken(zaak: Zaak, persoon: Persoon): readonly Taak[] {
  return Object.values(zaak.taken)
    .filter((taak) => isOpen(taak) && alsRol(persoon, taakrechten(taak)) !== null)
    .toSorted((a, b) => volgorde.indexOf(a.soort) - volgorde.indexOf(b.soort));
}

/** Roads and side questions that this person may open now. */
function routeacties(zaak: Zaak, persoon: Persoon): readonly Routeactie[] {
  const doetMee = alsRol(persoon, deelnemers) !== null;
  if (!doetMee) return [];
  const overlegt = openRoute(zaak, 'actieoverleg') !== null;
  const magActie = alsRol(persoon, overlegdeelnemers) !== null;
  return [
    ...(isHg(zaak) ? [] : (['hg-label'] as const)),
    ...(isHg(zaak) || zaak.bekendGevraagdOp !== null ? [] : (['bekend-vragen'] as const)),
    ...(overlegt ? [] : (['overleg'] as const)),
    ...(overlegt && magActie ? (['overleg-actie'] as const) : []),
  ];
}

/** Something that can be broken: imposed here, or brought along by the case. */
function heeftMaatregel(zaak: Zaak): boolean {
  return vanKracht(zaak).length > 0 || (zaak.melding.lopendeMaatregelen?.length ?? 0) > 0;
}

/** A verdict comes after a decision about the case or the RC. */
function isBesloten(zaak: Zaak): boolean {
  return zaak.besluiten.some(({ soort }) => soort === 'zaak' || soort === 'rc');
}

/** A mistake shows the number of a case that is none of theirs: it can go also when the case is over. */
function magOntkoppelen(zaak: Zaak, persoon: Persoon): boolean {
  const los = zaak.verplaatstNaar === null && zaak.gekoppeld.some(isLosTeMaken);
  return los && alsRol(persoon, zaakrechten.ontkoppel) !== null;
}

function zaakacties(zaak: Zaak, persoon: Persoon): TakenView['acties'] {
  const mag = (actie: keyof typeof zaakrechten): boolean => alsRol(persoon, zaakrechten[actie]) !== null;
  const acties: TakenView['acties'][number][] = ['inzien'];
  if (zaak.status === 'open') {
    acties.push(...routeacties(zaak, persoon));
    if (zaak.melding.stalking && mag('word-zaakseigenaar') && zaak.zaakseigenaar !== persoon.persoonId) {
      acties.push('zaakseigenaar');
    }
    acties.push(...vrijeFormulieren.filter((id) => magInvullen(zaak, id, persoon)));
    const gevraagd = openTaken(zaak).some(({ soort }) => soort === 'deel-a');
    if (gevraagd && alsRol(persoon, telefoonrechten(zaak)) !== null) acties.push('telefonisch');
    if (tegenVerbeteren(zaak, persoon) === null) acties.push('verbeteren');
    if (mag('sluit')) acties.push('sluiten');
    if (mag('vraag-regio')) acties.push('regio');
    if (mag('koppel')) acties.push('koppelen');
    if (magOntkoppelen(zaak, persoon)) acties.push('ontkoppelen');
    if (mag('verplaats')) acties.push('verplaatsen');
    if (mag('trek-in')) acties.push('intrekken');
    if (alsRol(persoon, deelnemers) !== null && heeftMaatregel(zaak)) acties.push('overtreding');
    if (mag('vraag-check') && zaak.besluiten.length > 0) acties.push('acute-check');
    if (mag('leg-maatregel-vast')) acties.push('maatregel');
    if (mag('leg-uitspraak-vast') && isBesloten(zaak)) acties.push('uitspraak');
  } else {
    if (mag('heropen') && zaak.verplaatstNaar === null) acties.push('heropenen');
    if (magOntkoppelen(zaak, persoon)) acties.push('ontkoppelen');
  }
  return acties;
}

const partnerstatus = {
  gevraagd: 'gevraagd',
  opgepakt: 'opgepakt',
  beantwoord: 'beantwoord',
  vervallen: 'nvt',
} as const;

/** What this person can do in the case: open tasks first, then answers that can be changed. */
export function takenScherm(zaak: Zaak, persoon: Persoon, weergave: Weergave): TakenView {
  const open = eigenOpenTaken(zaak, persoon);
  const klaar = Object.values(zaak.taken).filter(
    (taak) =>
      zaak.status === 'open' &&
      taak.status === 'beantwoord' &&
      taak.soort !== 'deel-a-aanvulling' &&
      wijzigbaar.has(taak.soort) &&
      alsRol(persoon, taakrechten(taak)) !== null,
  );
  return {
    soort: 'taken',
    kop: zaakkop(zaak),
    taken: [...open, ...klaar].map((taak) => ({
      ...taakverwijzing(taak, weergave),
      status: partnerstatus[taak.status],
      uiterlijk: taak.uiterlijk,
      slachtoffer: getoondNummer(zaak, taak),
    })),
    acties: zaakacties(zaak, persoon),
  };
}
