import type { Formulier } from '../formulier.ts';
import { tekstveld } from './velden.ts';

/** A loose note at the table; kept and read like a remark in the thread of the case. */
export const notitie: Formulier = {
  id: 'notitie',
  titel: 'Notitie van de tafel',
  uitleg: 'Wat is er besproken? De notitie staat bij de zaak.',
  knop: 'Leg vast',
  schrijft: ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'halt', 'zvh'],
  velden: [
    {
      ...tekstveld('tekst', 'Notitie', ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn']),
      verplicht: true,
    },
  ],
};
