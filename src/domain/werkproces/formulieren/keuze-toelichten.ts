import type { Formulier } from '../formulier.ts';
import { tekstveld } from './velden.ts';

/**
 * A few words with the reason tapped at a guard rail (werkproces §3: "text may follow"). Asked afterwards and never
 * required, so that a text that is refused holds nothing up. Read by who may read the answer on part A, which
 * is why a KPC, who goes on only at closing, does not write here.
 */
export const keuzeToelichten: Formulier = {
  id: 'keuze-toelichten',
  titel: 'Uw keuze toelichten',
  uitleg: 'Wat u koos, is al opgeslagen. Dit mag, het hoeft niet.',
  knop: 'Leg vast',
  schrijft: ['ovj', '3ro', 'rvdk'],
  velden: [
    {
      ...tekstveld('tekst', 'Waarom ging u door?', ['ovj', 'vt', 'politie', '3ro', 'rvdk']),
      verplicht: true,
    },
  ],
};
