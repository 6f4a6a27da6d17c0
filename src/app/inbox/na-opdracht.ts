import { eigenOpenTaken } from '../../domain/afgeleid/schermen/eigen-taken.ts';
import { taakscherm } from '../../domain/afgeleid/schermen/taakscherm.ts';
import { vrijscherm } from '../../domain/afgeleid/schermen/vrijscherm.ts';
import { klaarScherm } from '../../domain/afgeleid/schermen/zaakschermen.ts';
import { deelAVraag, taakverwijzing } from '../../domain/afgeleid/taakposten.ts';
import type { KlaarView, View } from '../../domain/afgeleid/views.ts';
import type { Weergave } from '../../domain/afgeleid/weergave.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { aantalSchermen } from '../../domain/werkproces/schermen.ts';
import { magToelichten } from '../../domain/zaak/beslissen/toelichten.ts';
import type { Van } from '../../domain/zaak/commands.ts';
import { formulierVan, vrijFormulierVan } from '../../domain/zaak/formulier-van.ts';
import { taakVan } from '../../domain/zaak/open-taken.ts';
import { isGeinformeerd } from '../../domain/zaak/slachtoffer.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Knopopdracht } from './zaak-opdracht.ts';

const uitkomsten = {
  bereikt: 'slachtoffer-bereikt',
  'niet-bereikt': 'slachtoffer-niet-bereikt',
  'wil-geen-bericht': 'slachtoffer-wil-geen-bericht',
  overgedragen: 'slachtoffer-overgedragen',
} as const;

function telefoonuitkomst({ invoer }: Van<'noteer-telefonisch'>): KlaarView['wat'] {
  switch (invoer['uitkomst']) {
    case 'geen-gehoor':
      return 'telefonisch-geen-gehoor';
    case 'later':
      return 'telefonisch-later';
    default:
      return 'telefonisch';
  }
}

/** Reached while the ban is still to be explained: the task goes on. */
function poging(zaak: Zaak): KlaarView['wat'] {
  const laatste = zaak.pogingen.at(-1);
  if (laatste?.uitkomst === 'bereikt' && !isGeinformeerd(laatste)) return 'nog-open';
  return uitkomsten[laatste?.uitkomst ?? 'bereikt'];
}

function antwoord(gegeven: Zaak['gegeven'][string] | undefined): KlaarView['wat'] {
  if (gegeven?.klaar !== false) return 'antwoord';
  return gegeven.formulier === 'spreekuur' ? 'genoteerd' : 'nog-open';
}

function watGebeurde(zaak: Zaak, command: Knopopdracht): KlaarView['wat'] {
  switch (command.type) {
    case 'pak-op':
      return 'opgepakt';
    case 'antwoord-acuut':
    case 'vul-deel-a-aan':
      return 'deel-a';
    case 'noteer-telefonisch':
      return telefoonuitkomst(command);
    case 'geef-inbreng':
      return taakVan(zaak, command.taakId)?.status === 'beantwoord' ? 'inbreng' : 'nog-open';
    case 'vul-in':
      return zaak.ingevuld[command.taakId]?.klaar === true ? 'inbreng' : 'nog-open';
    case 'besluit-vrijheid':
      return 'vrijheid';
    case 'besluit-zaak':
      return 'zaakbesluit';
    case 'licht-toe':
      return 'toelichting';
    case 'neem-kennis':
      return 'kennisname';
    case 'kies-informant':
      return 'informant';
    case 'noteer-poging':
      return poging(zaak);
    case 'draag-over':
      return 'overdracht';
    case 'informeer-vt':
      return 'vt-geinformeerd';
    case 'word-zaakseigenaar':
      return 'zaakseigenaar';
    case 'vertel-ambtshalve':
      return taakVan(zaak, command.taakId)?.status === 'beantwoord'
        ? 'ambtshalve'
        : 'slachtoffer-niet-bereikt';
    case 'verzet-plandatum':
      return 'plandatum-verzet';
    case 'handel-plandatum-af':
      return 'plandatum-afgehandeld';
    case 'rond-item-af':
      return 'plandatum-item';
    case 'geef-antwoord':
      return antwoord(zaak.gegeven[command.taakId]);
    case 'besluit-route':
      return 'route-besluit';
    case 'meld-overleg-aan':
      return 'overleg';
    case 'voeg-actie-toe':
      return 'actie';
    case 'noteer':
      return 'notitie';
    case 'vraag-bekend':
      return 'bekend-gevraagd';
    case 'label-hg':
      return 'hg-label';
    case 'vraag-regio':
      return 'regio';
    case 'koppel':
    case 'ontkoppel':
      // An old card that is pressed again may say what was undone since: what holds now is said.
      return zaak.gekoppeld.some(({ zaakId }) => zaakId === command.zaakId) ? 'gekoppeld' : 'ontkoppeld';
    case 'sluit':
      return 'gesloten';
    case 'heropen':
      return 'heropend';
    case 'trek-in':
      return 'ingetrokken';
    case 'vul-maatregel-aan':
    case 'leg-maatregel-vast':
      return 'maatregel';
    case 'vervolg-maatregel':
      return 'maatregel-vervolg';
    case 'verleng-hechtenis':
      return 'hechtenis';
    case 'leg-voorgeleiding-vast':
      return 'voorgeleiding';
    case 'leg-uitspraak-vast':
      return 'uitspraak';
    case 'beantwoord-check':
      return 'check';
    case 'vraag-check':
      return 'check-gevraagd';
    case 'registreer-verbod':
      return 'verbod';
    case 'meld-schending':
      return 'schending';
    case 'volg-schending-op':
      return 'schending-opgevolgd';
    case 'meld-ter-plaatse':
      return 'ter-plaatse';
  }
}

/** The next screen of a form of several; null after the last one, or when all was sent at once. */
function vervolgscherm(
  zaak: Zaak,
  command: Van<'vul-in'> | Van<'vul-deel-a-aan'>,
  persoon: Persoon,
  weergave: Weergave,
): View | null {
  const taak = taakVan(zaak, command.taakId);
  const formulier = taak === undefined ? vrijFormulierVan(zaak, command.taakId) : formulierVan(zaak, taak);
  const deelA = zaak.deelA[taak?.organisatie ?? ''];
  // The rest of part A comes after what makes it complete; until then the card says what is missing.
  if (command.type === 'vul-deel-a-aan' && deelA?.compleet !== true) return null;
  const laatste = formulier === null ? 0 : aantalSchermen(formulier);
  if (command.scherm === undefined || command.scherm >= laatste) return null;
  const scherm = command.scherm + 1;
  return taak === undefined
    ? vrijscherm(zaak, command.taakId, persoon, weergave, { scherm })
    : taakscherm(zaak, taak, persoon, weergave, { scherm });
}

/**
 * What a person sees in place of the card after a command: after "ja" or "nee" the details of part A, else what
 * happened and the next own task.
 */
export function schermNa(
  zaak: Zaak,
  command: Knopopdracht,
  persoon: Persoon,
  weergave: Weergave,
  nu: Tijdstip,
): View {
  const taak = 'taakId' in command ? taakVan(zaak, command.taakId) : undefined;
  if (command.type === 'antwoord-acuut' && taak !== undefined) {
    // An old card may say what was changed since: then the answer that stands is shown, with the other one to tap.
    const eigen = zaak.deelA[taak.organisatie ?? '']?.antwoorden[persoon.persoonId]?.antwoord;
    return eigen === command.antwoord
      ? taakscherm(zaak, taak, persoon, weergave)
      : deelAVraag(zaak, taak, weergave);
  }
  const inSchermen = command.type === 'vul-in' || command.type === 'vul-deel-a-aan';
  const vervolg = inSchermen ? vervolgscherm(zaak, command, persoon, weergave) : null;
  if (vervolg !== null) return vervolg;
  if (command.type === 'pak-op' && taak !== undefined) return taakscherm(zaak, taak, persoon, weergave);
  const wat = watGebeurde(zaak, command);
  // It says that this task goes on: the next one is another.
  const zelf = wat === 'nog-open' ? taak?.id : undefined;
  const volgende =
    zaak.status === 'open' ? eigenOpenTaken(zaak, persoon).find(({ id }) => id !== zelf) : undefined;
  const verwijzing = volgende === undefined ? null : taakverwijzing(volgende, weergave);
  const toelichten = 'reden' in command && command.reden !== null && magToelichten(persoon);
  return klaarScherm(zaak, wat, nu, verwijzing, toelichten);
}
