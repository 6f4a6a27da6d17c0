/** Counts per figure, row and part, reasoned from the table by hand; a part that is not named is nought. */
export type Verwacht = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/**
 * What the sixty cases must give on 15 January 2027, written down from the table before anything was computed. 54 and
 * 55 are practice, 56 and 57 withdrawn: 56 cases count, of which 49 to 52 without label.
 */
export const VERWACHT: Verwacht = {
  zaken: {
    alles: { 'hg-vast': 46, 'hg-niet-vast': 6, 'zonder-label': 4 },
    'vt-oefenstad': { 'hg-vast': 24, 'zonder-label': 4 },
    // 17 and 18 are also Oefenstad's.
    'vt-waterland': { 'hg-vast': 17 },
    'vt-duinen': { 'hg-vast': 7, 'hg-niet-vast': 6 },
  },
  // Open: 28, 29, 41, 47 and the two that were opened again.
  status: { alles: { open: 6, gesloten: 50, ingetrokken: 2 } },
  'per-maand': { alles: { '2026-10': 20, '2026-11': 28, '2026-12': 4 } },
  'per-week': {
    alles: {
      '2026-W41': 10,
      '2026-W42': 8,
      '2026-W43': 2,
      '2026-W45': 10,
      '2026-W46': 8,
      '2026-W47': 10,
      '2026-W49': 1,
      '2026-W50': 2,
      '2026-W53': 1,
    },
  },
  'per-weekdag': {
    alles: { 'dag-1': 11, 'dag-2': 11, 'dag-3': 9, 'dag-4': 10, 'dag-5': 6, 'dag-6': 4, 'dag-7': 1 },
  },
  'alsnog-hg': { alles: { alsnog: 1, niet: 4 } },
  // 49 and 50: nobody asked. No part: 16, 41, 47. The VT-melding lacked: 13, 14, 19 to 22.
  'vt-werk': {
    alles: {
      informatie: 38,
      'melding-verzocht': 6,
      'niet-vast': 5,
      'check-18-plus': 1,
      'check-18-min': 1,
      geen: 3,
    },
  },
  bekend: {
    alles: { ja: 39, nee: 10, onbekend: 5 },
    'vt-oefenstad': { ja: 21, nee: 3, onbekend: 2 },
    // 18: Waterland said nothing, Oefenstad knows them.
    'vt-waterland': { ja: 9, nee: 7, onbekend: 1 },
    'vt-duinen': { ja: 10, onbekend: 3 },
  },
  dossier: { alles: { open: 27, 'geen-open': 9, onbekend: 3 } },
  dossierfase: {
    alles: { monitoring: 17, vv: 3, onderzoek: 2, werkvoorraad: 2, overdracht: 2, onbekend: 1 },
  },
  'vt-melding': { alles: { direct: 29, later: 4, nooit: 2, 'niet-nodig': 7, onbekend: 10 } },
  // 17 and 18 are two questions each; of 18 one stays without answer, as does 16; 41 still may come.
  'deel-a-tijd': {
    alles: {
      'tot-15': 29,
      'tot-30': 7,
      'tot-60': 5,
      'tot-120': 2,
      'tot-240': 2,
      geen: 2,
      loopt: 1,
    },
    'vt-waterland': { 'tot-15': 10, 'tot-30': 4, 'tot-120': 2, geen: 1 },
  },
  // Nine in the evening: 13 to 16, 19, 20, 60. Weekend: 36, 37, 38.
  'deel-a-buiten': { alles: { 'tot-15': 5, 'tot-30': 1, 'tot-60': 1, 'tot-240': 2, geen: 1 } },
  'deel-a-kantoor': {
    alles: { 'tot-15': 24, 'tot-30': 6, 'tot-60': 4, 'tot-120': 2, geen: 1, loopt: 1 },
  },
  // After 10 minutes a reminder, after 20 a partner phones, after 30 KPC and OvJ hear it.
  'deel-a-keten': { alles: { direct: 25, herinnerd: 4, partner: 7, 'kpc-ovj': 11 } },
  'deel-a-hoe': { alles: { zelf: 48, telefonisch: 2 } },
  // Not: 11, 12, 15, 16, 18 (Waterland), 36, 37.
  'deel-a-compleet': { alles: { compleet: 38, 'niet-compleet': 7 } },
  // 46 answered on Sunday what was due on Thursday; 47 never, and its five days are over.
  'niet-vast-tijd': { alles: { 'op-tijd': 4, 'te-laat': 2 } },
  // Late: 08, 50 (after six in the evening), 14 and 20 (half past two, after the night), 39 and 40 (six hours). The
  // night of the clock change makes 19 half past one and 20 half past two.
  'op-tijd': {
    alles: { 'op-tijd': 43, 'te-laat': 6, 'niet-vastgelegd': 1 },
    'vt-duinen': { 'op-tijd': 4, 'te-laat': 2, 'niet-vastgelegd': 1 },
  },
  vrijheid: { alles: { ivs: 12, voorgeleiding: 3, 'heenzenden-509hh': 2, heenzenden: 32 } },
  // 42 was held first and let go later; cases without label are left out.
  heenzenden: {
    alles: {
      'met-maatregel': 17,
      'zonder-maatregel': 6,
      'acuut-nee': 5,
      'acuut-nee-voorlopig': 2,
      'acuut-onbekend': 1,
    },
    'vt-duinen': { 'met-maatregel': 3, 'zonder-maatregel': 2, 'acuut-nee': 1 },
  },
  'heenzenden-reden': { alles: { 'geen-bewijs': 3, 'termijn-verstreken': 1, 'geen-bezwaren': 2 } },
  advies: { alles: { aanwezig: 3, ontbreekt: 2 } },
  'slachtoffer-tijd': { alles: { 'tot-30': 29, 'tot-60': 6, 'tot-120': 4, 'tot-240': 1 } },
  'slachtoffer-streef': { alles: { binnen: 35, buiten: 5 } },
  // Who has a plandatum, sepot or dagvaarding was not told of that last decision.
  'slachtoffer-bereikt': {
    alles: { bereikt: 30, 'wil-geen-bericht': 1, 'niet-bereikt': 20, loopt: 2 },
  },
  plandata: { alles: { gehaald: 3, verzet: 3, 'over-datum': 3, vervallen: 1 } },
  'plandata-verzet': { alles: { agenda: 3, 'advies-niet-klaar': 1 } },
  // Minors: 34 answered six and a half hours later, 35 and 48 not.
  'inbreng-rvdk': { alles: { 'tot-540': 1, geen: 2 } },
  'inbreng-3ro': { alles: { 'tot-540': 2, loopt: 6, geen: 41 } },
  // Acute at 34 decisions on freedom; six times they went on without a measure.
  'vangrail-G1': {
    alles: { opgevolgd: 28, 'geen-bewijs': 3, 'termijn-verstreken': 1, 'geen-bezwaren': 2 },
  },
};

/** Percentages, medians and 90th percentiles over all, from the same counting. */
export const VERHOUDINGEN = {
  // 39 of 49 who looked; 27 of 36; 29 of 35 where needed; 43 of 50; 6 of 23.
  aandeel: { bekend: 80, dossier: 75, 'vt-melding': 83, 'op-tijd': 86, heenzenden: 26 },
  // Of 45 answers 25 came after 8 minutes (rounded to 10); the 41st took 40. Of 40 victims the 36th waited 90.
  tijd: { 'deel-a-tijd': [10, 40], 'slachtoffer-tijd': [20, 90] },
} as const;
