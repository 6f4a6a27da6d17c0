import type { Verhaal } from '../verhaal.ts';

/** An ex-partner stood at the door in spite of a 509hh location ban; brought before the RC. */
export const locatieverbod: Verhaal = {
  id: 'locatieverbod',
  titel: 'Ex-partner overtreedt locatieverbod',
  na: 0,
  melding: ({ geleden }) => ({
    soort: 'vast',
    aanhouding: geleden(100),
    voorlopigeHechtenis: 'toegelaten',
    registratienummer: 'OEF-2026-0101',
    verdachte: { leeftijdsgroep: '18-plus', recidive: true },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false, wenstVervolging: 'ja' }],
    kinderen: 'getuige',
    aantalKinderen: 1,
    relatie: 'ex-partner',
    woontSamen: 'nee',
    feiten: [
      { omschrijving: 'belaging', artikel: '285b Sr', maxStrafJaren: 3 },
      { omschrijving: 'overtreden van een gedragsaanwijzing', artikel: '184a Sr', maxStrafJaren: 1 },
    ],
    klacht: 'ja',
    aangifte: 'ja',
    stalking: true,
    sash: 'gemiddeld',
    lopendeMaatregelen: ['509hh', 'locatieverbod'],
    vtMelding: 'gedaan',
    vtMeldingNr: 'VTM-26-1101',
  }),
  acuut: { standaard: 'ja' },
  antwoorden: {
    'deel-a': {
      gevallen: ['stalking-angst', 'schending'],
      toegang: 'ja',
      zicht: 'nee',
      bekend: 'ja',
      dossier: 'vv',
      vtMelding: 'binnen',
    },
    'inbreng:politie': { eerder: '3-of-meer', vtMelding: 'gedaan', sash: 'gemiddeld', klacht: 'ja' },
    'inbreng:3ro': {
      bekend: 'eerder',
      advies: 'maatregelen',
      maatregelen: ['contactverbod'],
      em: 'geadviseerd',
      dut: 'gewogen',
    },
    'inbreng:rvdk': { kinderenBekend: 'eerder', gesproken: 'gepland' },
    'inbreng:shn': {
      contact: 'gesproken',
      eersteContact: 'shn',
      wenstVervolging: 'ja',
      bescherming: ['contactverbod', 'gebiedsverbod'],
    },
    vrijheid: { besluit: 'voorgeleiding', ernstigeBezwaren: 'ja', bewijs: 'voldoende', informant: 'shn' },
    zaakbesluit: { besluiten: ['dagvaarding'] },
  },
};
