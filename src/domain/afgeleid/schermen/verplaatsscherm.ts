import type { Locatie } from '../../instellingen/locatie.ts';
import type { Formulier } from '../../werkproces/formulier.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import { zaakformulier } from './zaakschermen.ts';

/** Locations that can take this case: not this one, and practice stays practice. */
export function bestemmingen(zaak: Zaak, locaties: readonly Locatie[]): readonly Locatie[] {
  return locaties.filter(({ id, oefening }) => id !== zaak.locatie && oefening === zaak.oefening);
}

/** Asks to which location the case goes. */
export function verplaatsscherm(zaak: Zaak, locaties: readonly Locatie[]): FormulierView {
  const formulier: Formulier = {
    id: 'verplaatsen',
    titel: 'Zaak verplaatsen',
    uitleg: 'De andere locatie krijgt alles wat bekend is. Hier sluit de zaak.',
    knop: 'Verplaats',
    schrijft: ['kpc', 'ovj'],
    velden: [
      {
        soort: 'keuze',
        id: 'naar',
        label: 'Naar welke locatie?',
        opties: bestemmingen(zaak, locaties).map(({ id, naam }) => ({ waarde: id, label: naam })),
        verplicht: true,
        leest: ['kpc', 'ovj'],
      },
    ],
  };
  return zaakformulier(zaak, formulier, 'zaak.verplaatsen');
}
