import type { Formulier } from '../formulier.ts';
import { keuze, keuzes, tafel } from './velden.ts';

const NOG_NIET = 'nog-niet';

const besluiten = keuzes(
  ['opgelegd', 'Ja, opgelegd'],
  ['niet-opgelegd', 'Ja, niet opgelegd'],
  [NOG_NIET, 'Nog niet'],
);

/** A huisverbod "in overweging" stays asked until it is decided (B 555–583). */
export const huisverbodBesluit: Formulier = {
  id: 'huisverbod',
  titel: 'Huisverbod: wat is besloten?',
  uitleg: 'Opgelegd? Leg daarna de maatregel vast, met begin en einde.',
  knop: 'Leg vast',
  schrijft: ['politie'],
  velden: [
    keuze('besluit', 'Is over het huisverbod besloten?', besluiten, tafel, {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};
