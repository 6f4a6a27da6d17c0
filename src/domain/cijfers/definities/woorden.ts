import type { Vangrail, VangrailReden } from '../../werkproces/besluiten.ts';
import { vangrailRedenen } from '../../werkproces/besluiten.ts';
import { plandatumVerzetten } from '../../werkproces/formulieren/plandatum.ts';
import type { Deel } from './definitie.ts';

/** A guard rail in a few words. */
export const vangrailnamen: Readonly<Record<Vangrail, string>> = {
  G1: 'heenzenden zonder maatregel',
  G2: 'deel A niet compleet',
  G3: 'advies niet binnen',
  G4: 'plandatum zonder maatregelen tot die dag',
  G5: 'sluiten met open taken',
  G6: 'stalkingadvies niet volledig',
  G7: 'niet met de kinderen gesproken of afgestemd',
  G8: 'meer toegang zonder nieuwe beoordeling',
  G9: 'titel draagt de maatregel niet',
};

const redenwoorden: Readonly<Record<VangrailReden, string>> = {
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

/** The fixed reasons of the guard rails as parts of a figure. */
export const vangrailredenen: readonly Deel[] = vangrailRedenen.map((id) => ({
  id,
  label: redenwoorden[id],
}));

/** Why a plandatum is moved, in the words of its form. */
export const verzetredenen: readonly Deel[] = plandatumVerzetten.velden.flatMap((veld) =>
  veld.id === 'reden' && veld.soort === 'keuze'
    ? veld.opties.map(({ waarde, label }) => ({ id: waarde, label }))
    : [],
);
