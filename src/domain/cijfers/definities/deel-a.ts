import { klassen } from '../klassen.ts';
import type { Cijferdefinitie } from './definitie.ts';
import { delen } from './definitie.ts';
import { klassedelen, zonderAntwoord } from './klassedelen.ts';

const tijden = klassedelen(klassen['deel-a'], ...zonderAntwoord);

/** How fast and how completely Veilig Thuis answered. */
export const deelACijfers: readonly Cijferdefinitie[] = [
  {
    id: 'deel-a-tijd',
    groep: 'deel-a',
    titel: 'Tijd tot antwoord deel A',
    definitie:
      'Van de vraag aan Veilig Thuis tot het eerste ja of nee, bij verdachten die vastzitten. Elke vraag aan een organisatie telt. "Nog niet te zeggen" is geen antwoord.',
    eenheid: 'vragen',
    delen: tijden,
    tijd: true,
    bron: 'Werkproces §10',
  },
  {
    id: 'deel-a-kantoor',
    groep: 'deel-a',
    titel: 'Tijd tot antwoord in kantoortijd',
    definitie: 'Hetzelfde, voor vragen op werkdagen van 9 tot 17 uur.',
    eenheid: 'vragen',
    delen: tijden,
    tijd: true,
    bron: 'Werkproces §1 en §10',
  },
  {
    id: 'deel-a-buiten',
    groep: 'deel-a',
    titel: 'Tijd tot antwoord van het piket',
    definitie: 'Hetzelfde, voor vragen in de avond, de nacht, het weekend en op feestdagen.',
    eenheid: 'vragen',
    delen: tijden,
    tijd: true,
    bron: 'Werkproces §1 en §10',
  },
  {
    id: 'deel-a-keten',
    groep: 'deel-a',
    titel: 'Wat er nodig was voor een antwoord',
    definitie: 'Hoe ver de herinneringen gingen voordat er antwoord was, bij verdachten die vastzitten.',
    eenheid: 'vragen',
    delen: delen(
      ['direct', 'Antwoord zonder herinnering'],
      ['herinnerd', 'Na een herinnering aan Veilig Thuis'],
      ['partner', 'Nadat een partner is gevraagd te bellen'],
      ['kpc-ovj', 'Nadat KPC of OvJ bericht kreeg'],
    ),
    aandeel: {
      wat: 'zonder herinnering',
      teller: ['direct'],
      noemer: ['direct', 'herinnerd', 'partner', 'kpc-ovj'],
    },
    bron: 'Werkproces §1',
  },
  {
    id: 'deel-a-hoe',
    groep: 'deel-a',
    titel: 'Hoe het antwoord kwam',
    definitie: 'Door Veilig Thuis zelf, of aan de telefoon en genoteerd door een collega aan tafel.',
    eenheid: 'antwoorden',
    delen: delen(['zelf', 'Veilig Thuis zelf'], ['telefonisch', 'Aan de telefoon']),
    aandeel: { wat: 'aan de telefoon', teller: ['telefonisch'], noemer: ['zelf', 'telefonisch'] },
    bron: 'Werkproces §8',
  },
  {
    id: 'deel-a-compleet',
    groep: 'deel-a',
    titel: 'Deel A compleet voor het besluit',
    definitie:
      'Zaken van huiselijk geweld, bij het eerste besluit vrijheid na elke aanhouding. Compleet: bij elke gevraagde organisatie.',
    eenheid: 'besluiten',
    delen: delen(['compleet', 'Compleet'], ['niet-compleet', 'Niet compleet']),
    aandeel: { wat: 'compleet', teller: ['compleet'], noemer: ['compleet', 'niet-compleet'] },
    bron: 'Werkproces §10',
  },
  {
    id: 'niet-vast-tijd',
    groep: 'deel-a',
    titel: 'Niet vast: beoordeling op tijd',
    definitie:
      'Antwoord van Veilig Thuis binnen vijf werkdagen na de VT-melding. Elke vraag aan een organisatie telt.',
    eenheid: 'vragen',
    delen: delen(
      ['op-tijd', 'Op tijd'],
      ['te-laat', 'Te laat'],
      ['loopt', 'Termijn loopt nog'],
      ['geen', 'Nooit beantwoord'],
      ['zonder-termijn', 'Geen termijn bekend'],
    ),
    aandeel: { wat: 'op tijd', teller: ['op-tijd'], noemer: ['op-tijd', 'te-laat', 'geen'] },
    bron: 'Werkproces §5',
  },
];
