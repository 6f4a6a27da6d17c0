import type { VolgendeStap } from '../../src/domain/afgeleid/views.ts';

/** Words of the emergency list, that is read on paper. */
export const noodwoorden = {
  titel: 'Noodlijst',
  gemaakt: 'Gemaakt op',
  oefening: 'Oefening: alle zaken zijn verzonnen',
  uitleg:
    'Voor als Negenuur of Teams het niet doet. De termijn loopt door. Wie beslist, blijft verantwoordelijk.',
  oud: 'Ouder dan 1 uur? Bel {wie}.',
  kpc: 'de KPC',
  open: 'Open zaken: {aantal}',
  geen: 'Er zijn geen open zaken.',
  zaak: 'Zaak',
  soort: 'Soort',
  termijn: 'Termijn',
  nogOpen: 'Nog open',
  klaar: 'Klaar',
  niets: 'niets',
  geenTermijn: 'geen termijn',
  voorbij: 'voorbij',
  ook: 'Ook open, met een latere termijn of geen',
  meer: 'En nog {aantal} zaken. Ze staan in de tekst van de noodlijst.',
  onleesbaar: 'Let op: niet te lezen, maar wel open: {nummers}. Bel {wie}.',
  dienst: 'Wie heeft dienst',
  niemand: 'niemand bekend',
  telefoon: 'Telefoon',
  onbekend: 'geen nummer ingesteld',
  papier:
    'Werk op papier: schrijf per zaak op wie u belde, wanneer, en wat is besloten. Leg het vast als Negenuur het weer doet.',
  vertrouwelijk: 'Alleen voor de tafel. Vernietig dit blad als er een nieuw is.',
} as const;

/** What a partner still owes, in the general words of the channel: never content (werkproces §9). */
export const noodstappen: Readonly<Record<VolgendeStap, string>> = {
  'antwoord-vt': 'deel A',
  'besluit-vrijheid': 'besluit vrijheid',
  'slachtoffer-informeren': 'slachtoffer informeren',
  'inbreng-partners': 'inbreng',
  'acute-check': 'acute check',
  kennisname: 'na het besluit',
  'besluit-zaak': 'besluit zaak',
  stappen: 'taak in de zaak',
  plandatum: 'plandatum',
  'vt-melding': 'VT-melding',
  'besluit-na-route': 'besluit na terugkoppeling',
  vervolg: 'vervolg buiten de tafel',
  zijvragen: 'vragen aan Veilig Thuis',
  overdracht: 'overdracht',
  bewaken: 'vervolg bewaken',
  sluiten: 'zaak sluiten',
  niets: 'niets',
};
