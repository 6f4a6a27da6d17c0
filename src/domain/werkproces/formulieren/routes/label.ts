import type { Rol } from '../../../rollen.ts';
import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes } from '../velden.ts';

const tafel: readonly Rol[] = ['vt', 'ovj', 'kpc', 'politie', '3ro', 'rvdk', 'shn'];

/** A case without HG label: is the system known at Veilig Thuis? That it is, not what (werkproces §2). */
export const bekend: Formulier = {
  id: 'bekend',
  titel: 'Bekend bij Veilig Thuis?',
  uitleg: 'Alleen dát iets bekend is. Geen inhoud.',
  knop: 'Verstuur',
  schrijft: ['vt'],
  velden: [
    keuze(
      'bekend',
      'Is dit systeem bekend bij u?',
      keuzes(['open', 'Ja, er is een open dossier'], ['eerder', 'Ja, eerder'], ['nee', 'Nee']),
      tafel,
      { verplicht: true },
    ),
    keuze(
      'hg',
      'Denkt u aan huiselijk geweld?',
      keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['onbekend', 'Nog niet te zeggen']),
      tafel,
      { verplicht: true },
    ),
  ],
};
