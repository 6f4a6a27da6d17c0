import type { Formulier } from '../formulier.ts';
import { deelnemers } from './velden.ts';

/** An organisation acknowledges a decision: what was decided, and one button (werkproces §7). */
export const kennisname: Formulier = {
  id: 'kennisname',
  titel: 'Er is een besluit',
  knop: 'Ik weet het',
  schrijft: deelnemers,
  velden: [],
};

/** Who tells Veilig Thuis of the decision, where that is a colleague, says that it was done (werkproces §8). */
export const vtInformeren: Formulier = {
  id: 'vt-informeren',
  titel: 'Informeer Veilig Thuis',
  uitleg: 'Bel. Geen gehoor: mail dat er een besluit is.',
  knop: 'Veilig Thuis weet het',
  schrijft: ['ovj', '3ro', 'rvdk', 'kpc'],
  velden: [],
};

/** Something that had to be ready for the plandatum is. */
export const plandatumItem: Formulier = {
  id: 'plandatum-item',
  titel: 'Klaar voor de plandatum?',
  knop: 'Dit is klaar',
  schrijft: deelnemers,
  velden: [],
};

/** A ban that patrols must be able to act on stands in the police systems (werkproces §7). */
export const verbod: Formulier = {
  id: 'verbod',
  titel: 'Verbod registreren',
  uitleg: 'Zet het verbod in het politiesysteem, zodat de straat ernaar kan handelen.',
  knop: 'Geregistreerd',
  schrijft: ['politie'],
  velden: [],
};

/** Veilig Thuis is with the victim (pilot Noord-Holland). */
export const terPlaatse: Formulier = {
  id: 'ter-plaatse',
  titel: 'Crisishulp ter plaatse',
  knop: 'Wij zijn er',
  schrijft: ['vt'],
  velden: [],
};
