import type { Vangrail } from '../../werkproces/besluiten.ts';
import { raadGevraagd } from '../../zaak/kindgesprek.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { VangrailView } from '../views.ts';

/** Guard rails as somebody reads them: G7 does not ask again for what is asked already. */
export function vangrailbeeld(
  zaak: Zaak,
  vangrails: readonly Vangrail[],
): Pick<VangrailView, 'vangrails' | 'raadGevraagd'> {
  return vangrails.includes('G7') && raadGevraagd(zaak) ? { vangrails, raadGevraagd: true } : { vangrails };
}
