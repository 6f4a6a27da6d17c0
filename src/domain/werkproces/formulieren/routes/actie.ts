import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes } from '../velden.ts';
import { metKpc, stap } from './overlegvelden.ts';

/** Another action of the meeting, besides the one of each step. */
export const overlegActie: Formulier = {
  id: 'overleg-actie',
  titel: 'Actie toevoegen',
  knop: 'Voeg toe',
  schrijft: ['vt', 'politie', 'ovj', 'kpc'],
  velden: stap('Wat moet er gebeuren?'),
};

/** An action that was agreed is done. */
export const actie: Formulier = {
  id: 'actie',
  titel: 'Actie uit het overleg',
  knop: 'Leg vast',
  schrijft: ['vt', 'politie', 'ovj', 'kpc', '3ro', 'rvdk', 'shn', 'zvh'],
  velden: [
    keuze(
      'uitkomst',
      'Is de actie klaar?',
      keuzes(['klaar', 'Ja, klaar'], ['vervallen', 'Niet meer nodig']),
      metKpc,
      { verplicht: true },
    ),
  ],
};
