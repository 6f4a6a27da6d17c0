import type { Oefenrol } from '../../src/domain/afgeleid/views.ts';
import type { Module } from '../../src/domain/oefening/oefening.ts';

export const oefenteksten = {
  nietHier: 'Oefenen kan in een oefenkanaal. Typ het daar. Zo blijft het los van echte zaken.',
  geenOefeningen: 'Hier staan nog geen oefeningen. Vraag uw beheerder.',
  wachtOpTrainer: 'Er loopt nu geen oefening. Uw trainer start er een. Typ daarna oefening.',
  rolOnbekend: 'Kies eerst een rol. Er is niets gewijzigd.',
  kiesOefening: 'Kies eerst een oefening. Er is niets gestart.',
  nietsTeDoen: 'De oefening staat op pauze, of het script wacht op mensen.',
} as const;

/** The modules of the field's own training. */
export const modulenamen: Readonly<Record<Module, string>> = {
  A: 'A, samenwerken',
  B: 'B, taken en mogelijkheden',
  C: 'C, patronen en rode vlaggen',
  D: 'D, privacy',
};

export const oefenkaart = {
  titel: 'Oefening: {titel}',
  loopt: 'Oefening {nr} loopt. De oefenklok gaat {snelheid} keer zo snel.',
  looptGewoon: 'Oefening {nr} loopt. De oefenklok loopt gewoon mee.',
  pauze: 'Oefening {nr} staat op pauze. De oefenklok staat stil.',
  voorbij: 'Oefening {nr} is voorbij. De nabespreking staat hieronder in het kanaal.',
  verzonnen: 'Alles is verzonnen. Niets gaat naar echte diensten.',
  wieSpeelt: 'Wie speelt',
  iedereenScript: 'Alle rollen gaan vanzelf. Kies een rol om zelf te spelen.',
  kies: 'Kies een rol',
  welkeRol: 'Welke rol speelt u?',
  speel: 'Speel deze rol',
  deelvragen: 'Deelvragen',
  bediening: 'Bediening',
} as const;

export const speeltwoord: Readonly<Record<Oefenrol['speelt'], string>> = {
  mens: 'door een deelnemer',
  vrij: 'nog vrij',
  script: 'door het script',
};

export const keuzekaart = {
  titel: 'Oefening starten',
  inleiding: '{locatie}. Alleen een trainer kan dit starten.',
  welke: 'Welke oefening?',
  module: 'module {module}',
  snelheid: 'Hoe snel loopt de klok?',
  gewoon: 'Zoals bij de oefening staat',
  keer: '{maal} keer zo snel',
  een: 'Gewoon, een uur is een uur',
  mensen: 'Welke rollen spelen deelnemers? De rest speelt het script.',
  start: 'Start de oefening',
} as const;

export const bedieningskaart = {
  titel: 'Bediening: {titel}',
  stand: 'De oefenklok staat op {klok}.',
  stil: 'Pauze. De oefenklok staat stil op {klok}.',
  doelen: 'Leerdoelen',
  rollen: 'Wie speelt wat',
  pauze: 'Pauze',
  verder: 'Ga verder',
  snelheid: 'Andere snelheid?',
  zet: 'Wijzig snelheid',
  vooruit: 'Vooruit',
  ververs: 'Ververs',
  stop: 'Stop en bespreek',
  opnieuw: 'Begin opnieuw',
} as const;

export const deelvraagkaart = {
  titel: 'Mag dit gedeeld worden?',
  plek: 'Vraag {plek} van {aantal}. De laatste keuze van de groep telt.',
  metWie: 'Met wie zou u dit delen?',
  kies: 'Leg keuze vast',
} as const;
