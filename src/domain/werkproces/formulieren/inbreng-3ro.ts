import type { Formulier } from '../formulier.ts';
import { adviesvelden } from './adviesvelden.ts';
import { keuze, keuzes } from './velden.ts';

const bekend = keuzes(
  ['lopend-toezicht', 'Ja, lopend toezicht'],
  ['eerder', 'Ja, eerder'],
  ['nee', 'Nee'],
  ['onbekend', 'Nog niet nagegaan'],
);

/** Advice of the reclassering about an adult suspect (werkproces §3, step 5). */
export const inbreng3ro: Formulier = {
  id: 'inbreng-3ro',
  titel: 'Advies Reclassering',
  uitleg: 'Kort advies voor de officier. Een RISC kan later.',
  knop: 'Verstuur advies',
  schrijft: ['3ro'],
  velden: [
    keuze('bekend', 'Verdachte bekend bij de Reclassering?', bekend, ['3ro', 'ovj', 'vt']),
    ...adviesvelden('3ro'),
  ],
};
