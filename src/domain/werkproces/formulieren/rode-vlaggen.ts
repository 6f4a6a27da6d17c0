import type { Formulier } from '../formulier.ts';
import { keuzes, meerkeuze, tafel } from './velden.ts';

/** "None of these": makes it known that somebody looked. */
export const GEEN_VLAG = 'geen';

const vlaggen = keuzes(
  ['suicide', 'Gedachten aan zelfdoding'],
  ['homicide', 'Gedachten aan doden'],
  ['laatste-uitweg', 'Geweld als laatste uitweg'],
  ['psychotisch', 'Risicovolle psychotische symptomen'],
  ['psychopathie', 'Psychopathie, formeel vastgesteld'],
  [GEEN_VLAG, 'Geen van deze'],
);

/** Red flags at stalking: one is enough for a very high risk, told at once to OvJ, police and VT (B 5171–5193). */
export const rodeVlaggen: Formulier = {
  id: 'rode-vlaggen',
  titel: 'Rode vlaggen',
  uitleg: 'Eén vlag is genoeg: zeer hoog risico.',
  knop: 'Verstuur',
  schrijft: ['politie', 'vt', '3ro', 'rvdk', 'ovj'],
  velden: [
    meerkeuze('vlaggen', 'Wat ziet u bij verdachte?', vlaggen, tafel, {
      verplicht: true,
      bewaakt: true,
      alleen: GEEN_VLAG,
    }),
  ],
};
