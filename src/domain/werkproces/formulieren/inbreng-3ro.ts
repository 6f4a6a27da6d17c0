import type { Formulier } from '../formulier.ts';
import { adviesvelden } from './adviesvelden.ts';
import { jaNeeOnbekend, keuze, keuzes, tafel } from './velden.ts';

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
    // Police and 3RO each do a kindcheck: a "ja" of either asks the RvdK (B 3798).
    keuze('kindcheck', 'Kinderen in het gezin? (kindcheck)', jaNeeOnbekend, tafel, {
      compact: true,
      bewaakt: true,
    }),
    ...adviesvelden('3ro'),
  ],
};
