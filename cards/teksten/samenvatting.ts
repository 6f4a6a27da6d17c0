import type { View } from '../../src/domain/afgeleid/views.ts';

type MetEigenTitel = 'deel-a' | 'vraag' | 'formulier' | 'oproep' | 'roosterbericht' | 'bundel';

/** Task in the notification preview, for cards that are not about one task. */
export const samenvattingen: Readonly<Record<Exclude<View['soort'], MetEigenTitel>, string>> = {
  zaak: 'Zaak',
  herinnering: 'Herinnering:',
  vangrail: 'Let op',
  alarm: 'Let op: bekijk de zaak',
  thread: 'Nieuws in de zaak',
  taken: 'Mijn taken',
  tijdlijn: 'Tijdlijn',
  waarom: 'Waarom deze stap',
  inzien: 'Zaak inzien',
  klaar: 'Opgeslagen',
  zaken: 'Open zaken',
  tafel: 'Tafel',
  tafelzaak: 'Tafel',
  piket: 'Wie heeft nu dienst',
  help: 'Uitleg',
  welkom: 'Welkom',
  'account-gekoppeld': 'Tweede account gekoppeld',
  aanmeldcode: 'Toegang vragen',
  aanmeldvraag: 'Iemand vraagt toegang',
  storing: 'Negenuur meldt een storing',
  oefening: 'Oefening',
  oefenkeuze: 'Oefening starten',
  oefenbediening: 'Oefening leiden',
  oefenvraag: 'Mag dit gedeeld worden',
  nabespreking: 'Nabespreking van de oefening',
  'nieuwe-zaak': 'Zaak aanmelden',
  gedeeld: 'Zaak gedeeld',
  bereikbaarheid: 'Mijn bereikbaarheid',
  rollen: 'Wie is toegelaten',
  rooster: 'Komende diensten',
  'intake-alarm': 'Melding geweigerd: bekijk dit nu',
};

/** In place of "Herinnering:" when the receiver is asked to phone. */
export const samenvattingBellen = 'Bellen:';
