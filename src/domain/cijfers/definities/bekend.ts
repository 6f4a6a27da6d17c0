import type { Cijferdefinitie } from './definitie.ts';
import { delen } from './definitie.ts';

/** The factsheet of the pilot: what Veilig Thuis did and knew (B, bijlage 1). */
export const bekendcijfers: readonly Cijferdefinitie[] = [
  {
    id: 'vt-werk',
    groep: 'bekend',
    titel: 'Wat Veilig Thuis deed',
    definitie:
      'Elke zaak telt één keer. Zonder HG-label telt de zaak alleen als iemand vroeg of het gezin bekend is. Leeftijd is die van de verdachte.',
    eenheid: 'zaken',
    delen: delen(
      ['informatie', 'Informatie gegeven voor het besluit'],
      ['melding-verzocht', 'VT-melding gevraagd en informatie gegeven'],
      ['niet-vast', 'Niet vast: vraag naar de afloop'],
      ['niet-vast-huisverbod', 'Niet vast: vraag na een huisverbod'],
      ['check-18-plus', 'Geen HG-label: bekend? (18 jaar of ouder)'],
      ['check-18-min', 'Geen HG-label: bekend? (onder 18)'],
      ['geen', 'Geen bijdrage'],
    ),
    bron: 'Factsheet pilot Noord-Holland',
  },
  {
    id: 'bekend',
    groep: 'bekend',
    titel: 'Bekend bij Veilig Thuis',
    definitie:
      'Zaken waarin Veilig Thuis iets gevraagd is. Bekend bij één organisatie is bekend. Niet bekend telt pas als alle gevraagde organisaties dat zeiden.',
    eenheid: 'zaken',
    delen: delen(['ja', 'Bekend'], ['nee', 'Niet bekend'], ['onbekend', 'Niet vastgelegd']),
    aandeel: { wat: 'bekend', teller: ['ja'], noemer: ['ja', 'nee'] },
    bron: 'Factsheet pilot Noord-Holland',
  },
  {
    id: 'dossier',
    groep: 'bekend',
    titel: 'Open dossier',
    definitie: 'Van de zaken die bekend zijn bij Veilig Thuis.',
    eenheid: 'zaken',
    delen: delen(
      ['open', 'Open dossier'],
      ['geen-open', 'Geen open dossier'],
      ['onbekend', 'Niet vastgelegd'],
    ),
    aandeel: { wat: 'met een open dossier', teller: ['open'], noemer: ['open', 'geen-open'] },
    bron: 'Factsheet pilot Noord-Holland',
  },
  {
    id: 'dossierfase',
    groep: 'bekend',
    titel: 'Fase van het open dossier',
    definitie: 'Van de zaken met een open dossier, zoals Veilig Thuis het invulde.',
    eenheid: 'zaken',
    delen: delen(
      ['werkvoorraad', 'Werkvoorraad'],
      ['vv', 'Voorwaarden en vervolg (V&V)'],
      ['onderzoek', 'Onderzoek'],
      ['monitoring', 'Monitoring'],
      ['overdracht', 'Overdracht'],
      ['onbekend', 'Niet vastgelegd'],
    ),
    bron: 'Factsheet pilot Noord-Holland',
  },
  {
    id: 'vt-melding',
    groep: 'bekend',
    titel: 'VT-melding',
    definitie:
      'Zaken van huiselijk geweld. Direct: niemand zei dat de melding ontbrak. Later: zij ontbrak eerst en kwam toch. Nooit: de zaak is gesloten en de melding ontbrak nog.',
    eenheid: 'zaken',
    delen: delen(
      ['direct', 'Direct beschikbaar'],
      ['later', 'Later gekomen'],
      ['nog-niet', 'Nog niet gekomen'],
      ['nooit', 'Nooit gekomen'],
      ['niet-nodig', 'Niet nodig'],
      ['onbekend', 'Niet vastgelegd'],
    ),
    aandeel: {
      wat: 'direct beschikbaar waar nodig',
      teller: ['direct'],
      noemer: ['direct', 'later', 'nog-niet', 'nooit'],
    },
    bron: 'Factsheet pilot Noord-Holland',
  },
];
