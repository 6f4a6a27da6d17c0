import type { Bereikmelding } from '../../src/domain/afgeleid/views.ts';
import type { Contactkanaal } from '../../src/domain/bereikbaarheid/contactpunt.ts';

export const oproepteksten = {
  alarm: 'Bekijk de zaak',
  lees: '{wie}, kies bovenaan deze draad Mijn taak.',
  voorbij: 'Dit is niet meer nodig.',
} as const;

export const bereikkaart = {
  titel: 'Mijn bereikbaarheid',
  uitleg: 'Voor als Teams u niet bereikt. Alleen Negenuur gebruikt dit.',
  bevestigd: '{kanaal}: bevestigd {op}',
  leeg: '{kanaal}: nog niet opgegeven',
  nietMogelijk: '{kanaal}: kan hier niet',
  adres: 'Uw e-mailadres of telefoonnummer',
  adresFout: 'Vul een e-mailadres of telefoonnummer in.',
  code: 'De code uit het bericht',
  codeFout: 'Vul de code in.',
  stuur: 'Stuur een code',
  bevestig: 'Bevestigen',
  anders: 'Ander adres',
  verwijder: '{kanaal} verwijderen',
} as const;

export const kanaalnamen: Readonly<Record<Contactkanaal, string>> = {
  'e-mail': 'E-mail',
  telefoon: 'Telefoon',
};

export const bereikmeldingen: Readonly<Record<Bereikmelding, string>> = {
  'code-onderweg': 'De code is onderweg. Die geldt tien minuten.',
  bevestigd: 'Bevestigd. Negenuur kan u hier nu bereiken.',
  verwijderd: 'Verwijderd.',
  'geen-adres': 'Dit is geen e-mailadres of telefoonnummer.',
  'kan-hier-niet': 'Dit kanaal is hier niet ingesteld. Vraag beheer.',
  'niet-verstuurd': 'De code kon niet worden verstuurd. Probeer het opnieuw.',
  'verkeerde-code': 'Deze code klopt niet.',
  'code-verlopen': 'Deze code geldt niet meer. Vraag een nieuwe.',
  'te-veel-codes': 'U vroeg al vijf codes. Probeer het over een uur.',
};

/** What goes out by e-mail or text message. */
export const buitenteksten = {
  code: 'Uw code voor Negenuur: {code}. Typ die in Teams.',
  dubbel: '(mogelijk dubbel)',
  alleenInChat: 'Typ dit in uw eigen chat met Negenuur.',
} as const;
