import type { Cijferdefinitie } from './definitie.ts';
import { delen } from './definitie.ts';

/** How many cases, which, and when. */
export const instroomcijfers: readonly Cijferdefinitie[] = [
  {
    id: 'zaken',
    groep: 'instroom',
    titel: 'Zaken',
    definitie:
      'Zaken die in de periode zijn gemeld. Een ingetrokken of verplaatste zaak telt niet mee. Een zaak bij twee Veilig Thuis-organisaties telt bij beide, en één keer in het totaal.',
    eenheid: 'zaken',
    delen: delen(
      ['hg-vast', 'Huiselijk geweld, vast'],
      ['hg-niet-vast', 'Huiselijk geweld, niet vast'],
      ['zonder-label', 'Zonder HG-label'],
    ),
    aandeel: {
      wat: 'huiselijk geweld',
      teller: ['hg-vast', 'hg-niet-vast'],
      noemer: ['hg-vast', 'hg-niet-vast', 'zonder-label'],
    },
    bron: 'Factsheet pilot Noord-Holland',
  },
  {
    id: 'status',
    groep: 'instroom',
    titel: 'Waar de zaken nu staan',
    definitie:
      'Alle gemelde zaken, ook ingetrokken en verplaatste. Een verplaatste zaak telt verder bij de nieuwe locatie.',
    eenheid: 'zaken',
    delen: delen(
      ['open', 'Open'],
      ['gesloten', 'Gesloten'],
      ['ingetrokken', 'Ingetrokken'],
      ['verplaatst', 'Verplaatst'],
    ),
    bron: 'Werkproces §2',
  },
  {
    id: 'per-maand',
    groep: 'instroom',
    titel: 'HG-zaken per maand',
    definitie: 'Zaken van huiselijk geweld, naar de maand van de melding.',
    eenheid: 'zaken',
    delen: 'open',
    bron: 'Factsheet pilot Noord-Holland',
  },
  {
    id: 'per-week',
    groep: 'instroom',
    titel: 'HG-zaken per week',
    definitie: 'Zaken van huiselijk geweld, naar de week van de melding. Een week begint op maandag.',
    eenheid: 'zaken',
    delen: 'open',
    bron: 'Werkproces §10',
  },
  {
    id: 'per-weekdag',
    groep: 'instroom',
    titel: 'HG-zaken per dag van de week',
    definitie: 'Zaken van huiselijk geweld, naar de dag van de melding.',
    eenheid: 'zaken',
    delen: delen(
      ['dag-1', 'Maandag'],
      ['dag-2', 'Dinsdag'],
      ['dag-3', 'Woensdag'],
      ['dag-4', 'Donderdag'],
      ['dag-5', 'Vrijdag'],
      ['dag-6', 'Zaterdag'],
      ['dag-7', 'Zondag'],
    ),
    bron: 'Werkproces §10',
  },
  {
    id: 'alsnog-hg',
    groep: 'instroom',
    titel: 'Alsnog huiselijk geweld',
    definitie:
      'Zaken die zonder HG-label binnenkwamen. Kreeg de zaak het label later, dan telt zij als alsnog.',
    eenheid: 'zaken',
    delen: delen(['alsnog', 'Alsnog het HG-label'], ['niet', 'Zonder label gebleven']),
    aandeel: { wat: 'alsnog het HG-label', teller: ['alsnog'], noemer: ['alsnog', 'niet'] },
    bron: 'Werkproces §10',
  },
];
