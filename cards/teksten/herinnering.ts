/** Sentences of a reminder: number, task and time only (werkproces §9). */
export const herinneringteksten = {
  titel: 'Herinnering:',
  gevraagd: 'Gevraagd {op}.',
  voor: 'Nodig {voor}.',
  verstreken: 'De termijn is verstreken ({op}). Doe dit nu.',
  laat: 'Deze herinnering is laat. Gepland was {op}.',
  terInformatie: 'Dit ligt bij: {rol}. Bel als het nodig is.',
} as const;
