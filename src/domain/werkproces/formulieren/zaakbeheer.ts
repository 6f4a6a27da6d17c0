import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { deelnemers, keuze, keuzes } from './velden.ts';

/** The table; `halt` and `zvh` hear of a case only by its decision. */
const tafel: readonly Rol[] = ['ovj', 'kpc', 'politie', 'vt', '3ro', 'rvdk', 'shn'];

const redenenIntrekken = keuzes(
  ['geen-hg', 'Geen huiselijk geweld'],
  ['dubbel', 'Dubbel gemeld'],
  ['andere-locatie', 'Hoort bij een andere locatie'],
  ['vergissing', 'Vergissing'],
);
const duren = keuzes(['4', '4 uur'], ['8', '8 uur'], ['12', '12 uur'], ['einde-dienst', 'Tot einde dienst']);

/** Why a case is withdrawn. */
export const intrekken: Formulier = {
  id: 'intrekken',
  titel: 'Zaak intrekken',
  knop: 'Trek in',
  schrijft: ['ovj', 'kpc'],
  velden: [keuze('reden', 'Waarom?', redenenIntrekken, tafel, { verplicht: true })],
};

/** Links another case: both partners arrested, or the same system earlier (werkproces §2). */
export const koppelen: Formulier = {
  id: 'koppelen',
  titel: 'Zaak koppelen',
  knop: 'Koppel',
  schrijft: ['ovj', 'kpc'],
  velden: [
    {
      soort: 'tekst',
      id: 'nummer',
      label: 'Nummer van de andere zaak',
      hint: 'Bijvoorbeeld OF-26-0042',
      max: 20,
      vorm: 'zaaknummer',
      verplicht: true,
      leest: tafel,
    },
  ],
};

/** How long a colleague takes over the on-call duty, in hours or until the shift ends. */
export const piketOvernemen: Formulier = {
  id: 'piket-overnemen',
  titel: 'Piket overnemen',
  knop: 'Neem over',
  schrijft: deelnemers,
  velden: [keuze('tot', 'Hoe lang?', duren, tafel, { verplicht: true })],
};
