import type { VangrailReden } from './besluiten.ts';

/** The fixed reasons to go on past a guard rail, as the buttons, the summary and the figures say them. */
export const redenwoorden: Readonly<Record<VangrailReden, string>> = {
  'geen-bewijs': 'Geen bewijs',
  'geen-bezwaren': 'Geen ernstige bezwaren',
  'termijn-verstreken': 'Termijn verstreken',
  'advies-mondeling': 'Advies mondeling gekregen',
  'advies-niet-nodig': 'Advies niet nodig',
  'verdachte-vast': 'Verdachte zit vast',
  'plan-met-zicht': 'Plan met zicht door derden',
  'al-geinformeerd': 'Iedereen is al geïnformeerd',
  'overweging-volgt': 'Overweging volgt',
  'geen-hoog-risico': 'Geen hoog risico',
  'gesprek-volgt': 'Gesprek met kinderen volgt',
  'belang-onderzoek': 'Wachten in belang van onderzoek',
  'nog-actueel': 'Beoordeling is nog actueel',
  'maatregel-blijft': 'Maatregel blijft gelden',
  'titel-volgt': 'Titel volgt',
  anders: 'Anders',
};
