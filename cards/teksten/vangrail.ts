import type { Vangrail } from '../../src/domain/werkproces/besluiten.ts';

type Vangrailtekst = { readonly wat: string; readonly doe: string };

/** What a guard rail says and what one can do (werkproces §3). It reminds and records; it never stops anything. */
const vangrailteksten: Readonly<Record<Vangrail, Vangrailtekst>> = {
  G1: {
    wat: 'Nog geen maatregel opgelegd.',
    doe: 'Het is acuut onveilig. Heenzenden? Noteer waarom en wat de veiligheid borgt.',
  },
  G2: {
    wat: 'Deel A is nog niet compleet.',
    doe: 'Vraag Veilig Thuis om het antwoord of de aanvulling.',
  },
  G3: { wat: 'Het advies is nog niet binnen.', doe: 'Wacht op het advies of noteer waarom niet.' },
  G4: {
    wat: 'Nog geen maatregelen tot de plandatum.',
    doe: 'Leg vast wat tot die dag geldt.',
  },
  G5: {
    wat: 'Nog niet iedereen weet het besluit.',
    doe: 'Rond de open taken af of noteer waarom niet.',
  },
  G6: {
    wat: 'Stalking: let op in uw advies.',
    doe: 'Weeg EM en DUT. Adviseer geen mediation. Het slachtoffer is geen referent.',
  },
  G7: {
    wat: 'Er zijn kinderen betrokken.',
    doe: 'Spreek met politie of OM af wie met de kinderen praat. Doe dat eerst.',
  },
  G8: {
    wat: 'Verdachte krijgt weer meer toegang.',
    doe: 'Vraag Veilig Thuis eerst om een nieuwe acute check.',
  },
  G9: {
    wat: 'De maatregel past niet bij de titel.',
    doe: 'Een gedragsaanwijzing vraagt ernstige bezwaren. Een huisverbod is voor de eigen woning.',
  },
};

const vraagRaad = 'Vraag de Raad.';

/** A guard rail on a form or in its own card. @param raadGevraagd what G7 asks first is done */
export function vangrailzin(naam: Vangrail, raadGevraagd = false): string {
  const { wat, doe } = vangrailteksten[naam];
  return [`**${wat}**`, ...(naam === 'G7' && !raadGevraagd ? [vraagRaad] : []), doe].join(' ');
}

/** A guard rail in a few words, where it is told afterwards. */
export const vangrailnamen: Readonly<Record<Vangrail, string>> = {
  G1: 'geen maatregel opgelegd',
  G2: 'deel A niet compleet',
  G3: 'advies niet binnen',
  G4: 'geen maatregelen tot de plandatum',
  G5: 'niet iedereen geïnformeerd',
  G6: 'stalkingadvies niet volledig',
  G7: 'niet met de kinderen gesproken of afgestemd',
  G8: 'meer toegang zonder nieuwe acute check',
  G9: 'maatregel past niet bij de titel',
};

/** G2 with ernstige bezwaren and an offence that allows pre-trial detention (B 470–485). */
export const suggestieIvs = '**Overweeg inverzekeringstelling.** Het belang van deel A is voldoende grond.';

export const vangrailkaart = {
  titel: 'Let op voordat u doorgaat',
  vraag: 'Toch doorgaan? Kies een reden.',
  uitleg: 'Uw keuze gaat direct door. Toelichten mag daarna.',
  direct: 'Uw keuze gaat direct door.',
  open: 'Nog open:',
} as const;
