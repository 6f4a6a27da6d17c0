import type { Verhaal } from '../verhaal.ts';

/** A father held after his under-age son reported ill-treatment; the house ban is weighed the next day. */
export const vaderEnZoon: Verhaal = {
  id: 'vader-en-zoon',
  titel: 'Vader mishandelt minderjarige zoon',
  na: 1,
  melding: ({ geleden }) => ({
    soort: 'vast',
    aanhouding: geleden(150),
    ophoudenVanaf: geleden(130),
    voorlopigeHechtenis: 'niet-toegelaten',
    registratienummer: 'OEF-2026-0102',
    verdachte: { leeftijdsgroep: '18-plus' },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: true, wenstVervolging: 'onbekend' }],
    kinderen: 'slachtoffer-en-getuige',
    aantalKinderen: 2,
    relatie: 'ouder-kind',
    woontSamen: 'ja',
    feiten: [{ omschrijving: 'mishandeling van een kind', artikel: '300 Sr', maxStrafJaren: 4 }],
    aangifte: 'ja',
    stalking: false,
    huisverbod: 'in-overweging',
    vtMelding: 'niet-gedaan',
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
    'inbreng:politie': { eerder: '1-2', vtMelding: 'vandaag', kindcheck: 'ja', huisverbod: 'in-overweging' },
    'inbreng:3ro': { bekend: 'nee', advies: 'volgt' },
    'inbreng:rvdk': { kinderenBekend: 'nee', gesproken: 'vt', afspraak: 'ja' },
    'inbreng:shn': { contact: 'gesproken', eersteContact: 'shn', wenstVervolging: 'onbekend' },
    vrijheid: {
      besluit: 'heenzenden',
      ernstigeBezwaren: 'nee',
      maatregelen: ['huisverbod'],
      informant: 'shn',
    },
    zaakbesluit: { besluiten: ['plandatum'], items: ['advies-3ro'], tussentijds: ['huisverbod'] },
  },
  plandatumOverDagen: 14,
};
