import { metNamen } from '../../werkproces/vt-keuzes.ts';
import { actieformulierVan } from '../../zaak/formulier-van.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { organisatienaam } from '../weergave.ts';
import type { Hertoon } from './taakscherm.ts';
import { zaakformulier } from './zaakschermen.ts';

/** Another action of an actieoverleg; at two Veilig Thuis organisations who does it is one of them, by its name. */
export function actiescherm(
  zaak: Zaak,
  weergave: Weergave,
  hertoon: Pick<Hertoon, 'waarden' | 'fouten'> = {},
): FormulierView {
  const formulier = metNamen(actieformulierVan(zaak), (regio) => organisatienaam(weergave, regio));
  return zaakformulier(zaak, formulier, 'overleg.actie', hertoon);
}
