import type { Formulier } from '../formulier.ts';
import { keuze, keuzes, tafel } from './velden.ts';

const NOG_NIET = 'nog-niet';
const gemaild = keuzes(['ja', 'Ja, gemaild'], ['gesproken', 'Niet nodig, gesproken'], [NOG_NIET, 'Nog niet']);

/** Nobody answered the phone: a mail asks Veilig Thuis the same (B 4361–4366). It goes from one's own mailbox. */
export const vtMailen: Formulier = {
  id: 'vt-mailen',
  titel: 'Mail Veilig Thuis',
  uitleg: 'Geen gehoor. Mail vanuit uw eigen postbus, zonder namen in Teams.',
  knop: 'Leg vast',
  schrijft: ['3ro', 'rvdk', 'kpc', 'ovj'],
  velden: [
    keuze('gemaild', 'Is Veilig Thuis gemaild?', gemaild, [...tafel, 'kpc'], {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};
