import type { Vangrail, VangrailReden } from '../../src/domain/werkproces/besluiten.ts';

type Vangrailtekst = { readonly wat: string; readonly doe: string };

/** What a guard rail says and what one can do (werkproces §3). It reminds and records; it never stops anything. */
export const vangrailteksten: Readonly<Record<Vangrail, Vangrailtekst>> = {
  G1: {
    wat: 'Nog geen maatregel opgelegd.',
    doe: 'Het is acuut onveilig. Heenzenden? Noteer waarom en wat de veiligheid borgt.',
  },
  G2: {
    wat: 'Deel A is nog niet compleet.',
    doe: 'Vraag Veilig Thuis om het antwoord aan te vullen.',
  },
  G3: { wat: 'Het advies is nog niet binnen.', doe: 'Wacht op het advies of noteer waarom niet.' },
  G4: {
    wat: 'Nog geen maatregelen tot de plandatum.',
    doe: 'Het is acuut onveilig. Leg vast wat tot die dag geldt.',
  },
  G5: {
    wat: 'Nog niet iedereen weet het besluit.',
    doe: 'Rond de open taken af of noteer waarom niet.',
  },
};

/** G2 with ernstige bezwaren and an offence that allows pre-trial detention (B 470–485). */
export const suggestieIvs = '**Overweeg inverzekeringstelling.** Het belang van deel A is voldoende grond.';

export const redenen: Readonly<Record<VangrailReden, string>> = {
  'geen-bewijs': 'Geen bewijs',
  'geen-bezwaren': 'Geen ernstige bezwaren',
  'termijn-verstreken': 'Termijn verstreken',
  anders: 'Anders',
};

export const vangrailkaart = {
  titel: 'Let op voordat u doorgaat',
  vraag: 'Toch doorgaan? Kies een reden.',
  uitleg: 'Uw keuze gaat direct door. Toelichten kan daarna.',
  open: 'Nog open:',
} as const;
