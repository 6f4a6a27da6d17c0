import type { Formulier } from '../../werkproces/formulier.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { zaakformulier } from './zaakschermen.ts';

const lezers = ['kpc', 'ovj'] as const;

/** Asks another Veilig Thuis organisation, besides or in place of one that is not concerned (werkproces §2, §4). */
export function regioscherm(zaak: Zaak, weergave: Weergave): FormulierView {
  const alle = weergave.vtOrganisaties.map(({ id, kort }) => ({ waarde: id, label: kort }));
  const gevraagd = alle.filter(({ waarde }) => zaak.vtRegios.includes(waarde));
  const formulier: Formulier = {
    id: 'regio',
    titel: 'Andere Veilig Thuis vragen',
    knop: 'Vraag',
    schrijft: lezers,
    velden: [
      {
        soort: 'keuze',
        id: 'regio',
        label: 'Welke Veilig Thuis?',
        opties: alle.filter((optie) => !gevraagd.includes(optie)),
        verplicht: true,
        leest: lezers,
      },
      {
        soort: 'keuze',
        id: 'inPlaatsVan',
        label: 'In plaats van? Laat leeg als beide nodig zijn.',
        opties: gevraagd,
        compact: true,
        leest: lezers,
      },
    ],
  };
  return zaakformulier(zaak, formulier, 'regio.vragen');
}
