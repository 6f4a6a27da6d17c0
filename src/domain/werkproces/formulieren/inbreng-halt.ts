import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { keuze, keuzes, tekstveld } from './velden.ts';

const lezers: readonly Rol[] = ['halt', 'ovj', 'rvdk'];
const geschikt = keuzes(
  ['ja', 'Ja'],
  ['nee', 'Nee'],
  ['na-overleg', 'Alleen na overleg met de Raad'],
  ['volgt', 'Volgt'],
);
const eerder = keuzes(['nee', 'Nee'], ['ja', 'Ja'], ['onbekend', 'Nog niet nagegaan']);
const instemming = keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['niet-gevraagd', 'Nog niet gevraagd']);

/** Halt about a minor and a light offence (werkproces §1; (law) 77e Sr). */
export const inbrengHalt: Formulier = {
  id: 'inbreng-halt',
  titel: 'Inbreng Halt',
  knop: 'Verstuur',
  schrijft: ['halt'],
  velden: [
    keuze('geschikt', 'Past een Halt-straf hier?', geschikt, lezers, { verplicht: true }),
    keuze('eerder', 'Eerder bij Halt geweest?', eerder, lezers, { compact: true }),
    keuze('instemming', 'Stemmen jongere en ouders in?', instemming, lezers, { compact: true }),
    tekstveld('toelichting', 'Toelichting', lezers),
  ],
};
