import type { Verhaal } from '../verhaal.ts';

/** A suspect of sixteen: the Raad has the part of the reclassering. */
export const verdachteVanZestien: Verhaal = {
  id: 'verdachte-van-zestien',
  titel: 'Verdachte van zestien',
  na: 7,
  melding: ({ geleden, dag }) => ({
    soort: 'vast',
    aanhouding: geleden(75),
    voorlopigeHechtenis: 'toegelaten',
    registratienummer: 'OEF-2026-0108',
    verdachte: { leeftijdsgroep: '12-17' },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: true, wenstVervolging: 'ja' }],
    kinderen: 'slachtoffer',
    aantalKinderen: 1,
    relatie: 'ex-partner',
    relatieVerbrokenOp: dag(9),
    woontSamen: 'nee',
    feiten: [{ omschrijving: 'mishandeling en bedreiging', artikel: '300 en 285 Sr', maxStrafJaren: 3 }],
    aangifte: 'ja',
    stalking: false,
    vtMelding: 'gedaan',
  }),
  acuut: { standaard: 'ja' },
  antwoorden: {
    'deel-a': {
      gevallen: ['intieme-terreur'],
      toegang: 'ja',
      zicht: 'nee',
      bekend: 'nee',
      vtMelding: 'binnen',
    },
    'inbreng:politie': { eerder: 'nee', vtMelding: 'gedaan' },
    'inbreng:rvdk': {
      bekend: 'nee',
      advies: 'maatregelen',
      maatregelen: ['contactverbod'],
      kinderenBekend: 'nee',
      gesproken: 'raad',
    },
    'inbreng:shn': {
      contact: 'gesproken',
      eersteContact: 'shn',
      wenstVervolging: 'ja',
      bescherming: ['contactverbod'],
    },
    vrijheid: {
      besluit: 'heenzenden-509hh',
      ernstigeBezwaren: 'ja',
      bewijs: 'voldoende',
      maatregelen: ['contactverbod'],
      informant: 'ovj',
    },
    zaakbesluit: { besluiten: ['plandatum'], items: ['advies-rvdk'], tussentijds: ['contactverbod'] },
  },
  plandatumOverDagen: 7,
};
