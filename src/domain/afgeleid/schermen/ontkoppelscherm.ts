import type { Formulier } from '../../werkproces/formulier.ts';
import { isLosTeMaken } from '../../zaak/koppeling.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import { zaakformulier } from './zaakschermen.ts';

const lezers = ['kpc', 'ovj'] as const;

/** Which link was a mistake. Also with one there is something to choose: its number says whether it is that one. */
export function ontkoppelscherm(zaak: Zaak): FormulierView {
  const formulier: Formulier = {
    id: 'ontkoppelen',
    titel: 'Koppeling ongedaan maken',
    knop: 'Ontkoppel',
    schrijft: lezers,
    velden: [
      {
        soort: 'keuze',
        id: 'andere',
        label: 'Welke zaak hoort hier niet bij?',
        opties: zaak.gekoppeld
          .filter(isLosTeMaken)
          .map(({ zaakId, nummer }) => ({ waarde: zaakId, label: nummer })),
        verplicht: true,
        leest: lezers,
      },
    ],
  };
  return zaakformulier(zaak, formulier, 'zaak.ontkoppelen');
}
