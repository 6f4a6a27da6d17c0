import type { Verhaal } from '../verhaal.ts';

/** A daughter of twenty against father and stepmother: safety agreements before she is free. */
export const dochterEnVader: Verhaal = {
  id: 'dochter-en-vader',
  titel: 'Volwassen dochter tegen vader',
  na: 4,
  melding: ({ geleden }) => ({
    soort: 'vast',
    aanhouding: geleden(170),
    voorlopigeHechtenis: 'onbekend',
    registratienummer: 'OEF-2026-0105',
    verdachte: { leeftijdsgroep: '18-plus' },
    slachtoffers: [
      { label: 'slachtoffer 1', minderjarig: false, wenstVervolging: 'nee' },
      { label: 'slachtoffer 2', minderjarig: false, wenstVervolging: 'nee' },
    ],
    kinderen: 'onbekend',
    relatie: 'kind-ouder',
    woontSamen: 'ja',
    feiten: [{ omschrijving: 'mishandeling', artikel: '300 Sr', maxStrafJaren: 3 }],
    aangifte: 'ja',
    stalking: false,
    vtMelding: 'gedaan',
  }),
  acuut: { standaard: 'nee' },
  antwoorden: {
    'deel-a': {
      gevallen: ['geen-van-deze'],
      toegang: 'ja',
      zicht: 'ja',
      bekend: 'nee',
      vtMelding: 'binnen',
      structureel: 'nee',
    },
    'inbreng:politie': { eerder: 'nee', vtMelding: 'gedaan', kindcheck: 'nee' },
    'inbreng:3ro': { bekend: 'nee', advies: 'geen-maatregelen', afdoening: 'voorwaardelijk-sepot' },
    'inbreng:rvdk': { kinderenBekend: 'nee', gesproken: 'geen-kinderen' },
    'inbreng:shn': {
      contact: 'gesproken',
      eersteContact: 'shn',
      wenstVervolging: 'nee',
      bescherming: ['geen'],
    },
    vrijheid: { besluit: 'heenzenden', ernstigeBezwaren: 'nee', bewijs: 'voldoende', informant: 'shn' },
    zaakbesluit: { besluiten: ['voorwaardelijk-sepot'] },
  },
};
