import type { Formulier } from '../formulier.ts';

/** An organisation acknowledges a decision: what was decided, and one button (werkproces §7). */
export const kennisname: Formulier = {
  id: 'kennisname',
  titel: 'Er is een besluit',
  knop: 'Ik weet het',
  velden: [],
};

/** Something that had to be ready for the plandatum is. */
export const plandatumItem: Formulier = {
  id: 'plandatum-item',
  titel: 'Klaar voor de plandatum?',
  knop: 'Dit is klaar',
  velden: [],
};
