import type { Vangrail } from '../../werkproces/besluiten.ts';
import { vangrailRedenen } from '../../werkproces/besluiten.ts';
import { plandatumVerzetten } from '../../werkproces/formulieren/plandatum.ts';
import { redenwoorden } from '../../werkproces/vangrailredenen.ts';
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
  G9: 'maatregel past niet bij de titel',
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
