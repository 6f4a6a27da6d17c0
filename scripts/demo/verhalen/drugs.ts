import type { Verhaal } from '../verhaal.ts';

/** A mother called about drugs of her son; no label, but her safety is at stake once he is free. */
export const drugs: Verhaal = {
  id: 'drugs',
  titel: 'Drugsmelding blijkt huiselijk geweld',
  na: 3,
  melding: ({ geleden }) => ({
    soort: 'vast',
    aanhouding: geleden(90),
    voorlopigeHechtenis: 'toegelaten',
    registratienummer: 'OEF-2026-0104',
    verdachte: { leeftijdsgroep: '18-plus' },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false, wenstVervolging: 'onbekend' }],
    kinderen: 'geen',
    relatie: 'kind-ouder',
    woontSamen: 'ja',
    feiten: [{ omschrijving: 'bezit van harddrugs', artikel: '2 Opiumwet', maxStrafJaren: 6 }],
    aangifte: 'ambtshalve',
    stalking: false,
    hgLabel: false,
    vtMelding: 'onbekend',
  }),
  acuut: { standaard: 'nee' },
  antwoorden: {
    'deel-a': {
      gevallen: ['geen-van-deze'],
      toegang: 'ja',
      zicht: 'ja',
      bekend: 'ja',
      vtMelding: 'ontbreekt',
      structureel: 'ja',
    },
    'inbreng:politie': { eerder: '1-2', vtMelding: 'vandaag' },
    'inbreng:3ro': { bekend: 'nee', advies: 'geen-maatregelen' },
    'inbreng:shn': { contact: 'niet-bereikt' },
    vrijheid: { besluit: 'ivs', ernstigeBezwaren: 'ja', bewijs: 'voldoende', informant: 'vt' },
    zaakbesluit: { besluiten: ['afdeling-onderzoeken'] },
  },
};
