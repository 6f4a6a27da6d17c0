import type { Verhaal } from '../verhaal.ts';

/** A drunk father took a baby of five weeks along in the car; known at two VT organisations. */
export const vaderMetBaby: Verhaal = {
  id: 'vader-met-baby',
  titel: 'Dronken vader met baby van vijf weken',
  na: 5,
  melding: ({ geleden }) => ({
    soort: 'vast',
    aanhouding: geleden(120),
    voorlopigeHechtenis: 'toegelaten',
    vtRegios: ['vt-oefenstad', 'vt-waterland'],
    registratienummer: 'OEF-2026-0106',
    verdachte: { leeftijdsgroep: '18-plus', recidive: true },
    slachtoffers: [
      { label: 'slachtoffer 1', minderjarig: true },
      { label: 'slachtoffer 2', minderjarig: false, wenstVervolging: 'ja' },
    ],
    kinderen: 'slachtoffer',
    aantalKinderen: 1,
    relatie: 'partner',
    woontSamen: 'ja',
    feiten: [
      { omschrijving: 'rijden onder invloed en zonder rijbevoegdheid', artikel: '8 WVW', maxStrafJaren: 1 },
      { omschrijving: 'in hulpeloze toestand brengen', artikel: '255 Sr', maxStrafJaren: 4 },
    ],
    aangifte: 'ambtshalve',
    stalking: false,
    vtMelding: 'niet-gedaan',
    acuutVooraf: { uitkomst: 'ja', op: geleden(60), door: 'crisisdienst' },
  }),
  acuut: { standaard: 'ja', 'vt-waterland': 'nee' },
  antwoorden: {
    'deel-a:vt-waterland': {},
    'deel-a-aanvulling:vt-waterland': {
      gevallen: ['geen-van-deze'],
      toegang: 'nee',
      zicht: 'ja',
      bekend: 'ja',
      vtMelding: 'ontbreekt',
    },
    'deel-a': {
      gevallen: ['onthouden-zorg'],
      toegang: 'ja',
      zicht: 'nee',
      bekend: 'ja',
      crisishulp: 'nodig',
      vtMelding: 'ontbreekt',
    },
    'inbreng:politie': { eerder: '3-of-meer', vtMelding: 'vandaag', kindcheck: 'ja' },
    'inbreng:3ro': { bekend: 'eerder', advies: 'maatregelen', maatregelen: ['drugs-alcoholverbod'] },
    'inbreng:rvdk': { kinderenBekend: 'onderzoek', gesproken: 'nee', onderzoek: 'spoed' },
    'inbreng:shn': {
      contact: 'gesproken',
      eersteContact: 'shn',
      wenstVervolging: 'ja',
      bescherming: ['verdachte-weg'],
    },
    vrijheid: { besluit: 'ivs', ernstigeBezwaren: 'ja', bewijs: 'voldoende', informant: 'vt' },
    zaakbesluit: { besluiten: ['hg-spreekuur'] },
  },
};
