import type { Verhaal } from '../verhaal.ts';

/** Heard and sent home: no hours clock, five working days for the assessment of Veilig Thuis. */
export const gehoord: Verhaal = {
  id: 'gehoord',
  titel: 'Verdachte is gehoord, niet vast',
  na: 6,
  melding: ({ geleden }) => ({
    soort: 'niet-vast',
    gehoord: geleden(180),
    vtMeldingOp: geleden(60),
    registratienummer: 'OEF-2026-0107',
    verdachte: { leeftijdsgroep: '18-plus' },
    slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false, wenstVervolging: 'onbekend' }],
    kinderen: 'getuige',
    aantalKinderen: 2,
    relatie: 'partner',
    woontSamen: 'ja',
    feiten: [{ omschrijving: 'vernieling in de woning', artikel: '350 Sr', maxStrafJaren: 2 }],
    aangifte: 'nee',
    stalking: false,
    vtMelding: 'gedaan',
    vtMeldingNr: 'VTM-26-1107',
  }),
  acuut: { standaard: 'nee' },
  antwoorden: {
    'deel-a': {
      gevallen: ['geen-van-deze'],
      toegang: 'ja',
      zicht: 'ja',
      bekend: 'ja',
      vtMelding: 'binnen',
      structureel: 'ja',
    },
    'inbreng:politie': { eerder: '1-2', vtMelding: 'gedaan', kindcheck: 'ja' },
    'inbreng:3ro': { bekend: 'nee', advies: 'volgt' },
    'inbreng:rvdk': { kinderenBekend: 'nee', gesproken: 'gepland' },
    'inbreng:shn': { contact: 'nog-niet' },
    zaakbesluit: { besluiten: ['hg-spreekuur'], informant: 'shn' },
  },
};
