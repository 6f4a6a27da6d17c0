import type { TaakSoort } from '../../src/domain/instellingen/stappen.ts';
import { routetaaknamen, routetaakteksten } from './routes.ts';

type Taaktekst = {
  /** Title of a card, and the name of the task in lists and previews. */
  readonly titel: string;
  /** The title when the case has several victims; `{nr}` is which one. */
  readonly titelMetNummer?: string;
  /** The title for who only has to know of it; without one it names no owner. */
  readonly titelVanAnder?: string;
  /** What is asked, in one sentence; `{rol}` is whom it is asked of. */
  readonly vraag: string;
};

export const taakteksten: Readonly<Record<TaakSoort, Taaktekst>> = {
  'deel-a': {
    titel: 'Veiligheidsbeoordeling deel A',
    vraag: 'De tafel vraagt of het acuut onveilig is.',
  },
  'deel-a-aanvulling': {
    titel: 'Deel A aanvullen',
    vraag: 'Vul deel A aan: gevallen, toegang en zicht.',
  },
  'deel-a-bevestiging': {
    titel: 'Bevestig telefonisch antwoord',
    vraag: 'Een collega noteerde uw antwoord op deel A. Klopt het?',
  },
  inbreng: {
    titel: 'Uw inbreng',
    titelVanAnder: 'Inbreng',
    vraag: 'De tafel vraagt uw inbreng als {rol}.',
  },
  processtap: { titel: 'Taak in de zaak', vraag: 'De zaak vraagt een stap van u.' },
  vrijheid: { titel: 'Besluit over de vrijheid', vraag: 'Leg vast wat u over de vrijheid besluit.' },
  zaakbesluit: { titel: 'Besluit over de zaak', vraag: 'Leg vast wat u over de zaak besluit.' },
  kennisname: {
    titel: 'Kennisname van het besluit',
    vraag: 'Er is een besluit. Bevestig dat u het weet.',
  },
  slachtoffer: {
    titel: 'Slachtoffer informeren',
    titelMetNummer: 'Slachtoffer {nr} informeren',
    vraag: 'Bel het slachtoffer over het besluit. Noteer of het lukte.',
  },
  ambtshalve: {
    titel: 'Vertel van de ambtshalve vervolging',
    vraag: 'Vertel het slachtoffer dat er vervolging komt. Daarna belt Slachtofferhulp.',
  },
  'vt-informeren': {
    titel: 'Informeer Veilig Thuis',
    vraag: 'Er is een besluit. Bel of mail Veilig Thuis, en bevestig dat.',
  },
  overdracht: {
    titel: 'Overdracht aan het lokale team',
    vraag: 'De zaak is op ZSM klaar. Draag over, en leg vast aan wie.',
  },
  informant: {
    titel: 'Wie informeert het slachtoffer',
    titelMetNummer: 'Wie informeert slachtoffer {nr}',
    vraag: 'Kies wie het slachtoffer informeert.',
  },
  plandatum: { titel: 'Plandatum', vraag: 'Handel de plandatum af of kies een nieuwe datum.' },
  'plandatum-item': {
    titel: 'Punt voor de plandatum',
    vraag: 'Maak uw punt klaar vóór de plandatum.',
  },
  ...routetaakteksten,
  'acute-check': {
    titel: 'Nieuwe acute check',
    vraag: 'De toegang van verdachte verandert. Is het dan acuut onveilig?',
  },
  hechtenis: {
    titel: 'Vervolg op het besluit',
    vraag: 'Uw besluit loopt af. Leg vast wat er daarna gebeurt.',
  },
  voorgeleiding: {
    titel: 'Vervolg bij de rechter',
    vraag: 'Leg vast wat de rechter-commissaris besliste.',
  },
  'maatregel-aanvullen': { titel: 'Maatregel aanvullen', vraag: 'Vul de maatregel aan.' },
  maatregel: { titel: 'Maatregel bewaken', vraag: 'Leg vast wat er met de maatregel gebeurt.' },
  verbod: { titel: 'Verbod registreren', vraag: 'Zet het verbod in het politiesysteem en bevestig dat.' },
  schending: { titel: 'Overtreding opvolgen', vraag: 'Er is een overtreding gemeld. Leg vast wat u doet.' },
  'ter-plaatse': { titel: 'Crisishulp ter plaatse', vraag: 'Bevestig dat u ter plaatse bent.' },
};

/** Which victim, when a case has several: a number, never a name. */
export function slachtofferNummer(nummer: number): string {
  return `Slachtoffer ${nummer}`;
}

/** The same task in a list, where somebody else may have to do it. */
export const taaknamen: Readonly<Record<TaakSoort, string>> = {
  'deel-a': 'deel A',
  'deel-a-aanvulling': 'deel A aanvullen',
  'deel-a-bevestiging': 'telefonisch antwoord bevestigen',
  inbreng: 'inbreng',
  processtap: 'taak in de zaak',
  vrijheid: 'besluit vrijheid',
  zaakbesluit: 'besluit zaak',
  kennisname: 'kennisname',
  slachtoffer: 'slachtoffer informeren',
  ambtshalve: 'ambtshalve vervolging vertellen',
  'vt-informeren': 'Veilig Thuis informeren',
  overdracht: 'overdracht lokaal team',
  informant: 'kiezen wie informeert',
  plandatum: 'plandatum',
  'plandatum-item': 'punt voor de plandatum',
  ...routetaaknamen,
  'acute-check': 'acute check',
  hechtenis: 'vervolg op het besluit',
  voorgeleiding: 'vervolg bij de rechter',
  'maatregel-aanvullen': 'maatregel aanvullen',
  maatregel: 'maatregel bewaken',
  verbod: 'verbod registreren',
  schending: 'overtreding opvolgen',
  'ter-plaatse': 'crisishulp ter plaatse',
};

/** The same name at the beginning of a line: `Deel A`. */
export function taaklabel(soort: TaakSoort): string {
  const naam = taaknamen[soort];
  return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}`;
}
