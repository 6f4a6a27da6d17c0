import type { Verhaal } from '../verhaal.ts';

/** A son who rents a dwelling of his own on his mother's yard: a house ban is not possible. */
export const zoonOpErf: Verhaal = {
  id: 'zoon-op-erf',
  titel: 'Zoon woont op het erf van moeder',
  na: 2,
  melding: ({ geleden }) => ({
    soort: 'vast',
    aanhouding: geleden(200),
    voorlopigeHechtenis: 'toegelaten',
    registratienummer: 'OEF-2026-0103',
    verdachte: { leeftijdsgroep: '18-plus', recidive: true },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false, wenstVervolging: 'nee' }],
    kinderen: 'geen',
    relatie: 'kind-ouder',
    woontSamen: 'nee',
    feiten: [{ omschrijving: 'bedreiging met zware mishandeling', artikel: '285 Sr', maxStrafJaren: 3 }],
    aangifte: 'ambtshalve',
    stalking: false,
    huisverbod: 'niet',
    vtMelding: 'gedaan',
    vtMeldingNr: 'VTM-26-1103',
  }),
  acuut: { standaard: 'ja' },
  antwoorden: {
    'deel-a': {
      gevallen: ['bedreiging'],
      toegang: 'ja',
      zicht: 'nee',
      bekend: 'ja',
      dossier: 'monitoring',
      vtMelding: 'binnen',
    },
    'inbreng:politie': { eerder: '3-of-meer', vtMelding: 'gedaan', huisverbod: 'niet-mogelijk' },
    'inbreng:3ro': {
      bekend: 'lopend-toezicht',
      advies: 'maatregelen',
      maatregelen: ['contactverbod', 'meldplicht'],
    },
    'inbreng:shn': { contact: 'gesproken', eersteContact: 'shn', wenstVervolging: 'nee' },
    vrijheid: {
      besluit: 'heenzenden-509hh',
      ernstigeBezwaren: 'ja',
      bewijs: 'voldoende',
      maatregelen: ['contactverbod', 'gebiedsverbod'],
      informant: 'politie',
    },
    zaakbesluit: {
      besluiten: ['plandatum'],
      items: ['advies-3ro', 'voorwaarden-vt'],
      tussentijds: ['contactverbod'],
    },
  },
  plandatumOverDagen: 10,
};
