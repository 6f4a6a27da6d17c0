import type { TaakSoort } from '../instellingen/stappen.ts';
import type { Vangrail, Zaakbesluit } from '../werkproces/besluiten.ts';
import type { Handeling } from '../werkproces/vangrails/regel.ts';
import { vangrailsBij } from '../werkproces/vangrails.ts';
import { adviesrol } from './adviesrol.ts';
import { feitenVan } from './feiten-van.ts';
import type { Gewaarschuwd } from './gebeurtenissen/gewaarschuwd.ts';
import { kindgesprekVan } from './kindgesprek.ts';
import type { Taak } from './taak.ts';
import { ruimerZonderToets } from './toegang.ts';
import type { Zaak } from './zaak.ts';

type Blik = (zaak: Zaak, taak: Taak) => Handeling | null;

function zaakblik(zaak: Zaak, besluiten: readonly Zaakbesluit[]): Handeling {
  const kaal = { soort: 'zaak', maatregelen: [] } as const;
  return { ...kaal, besluiten, ruimerZonderToets: ruimerZonderToets(zaak, kaal) };
}

/** The choice of a form that meets most: a bare release, an afdoening, waiting, an advice. */
const uiterste: Readonly<Partial<Record<TaakSoort, Blik>>> = {
  vrijheid: (zaak) => {
    const kaal = { soort: 'vrijheid', besluit: 'heenzenden', maatregelen: [] } as const;
    return { ...kaal, ruimerZonderToets: ruimerZonderToets(zaak, kaal) };
  },
  zaakbesluit: (zaak) => zaakblik(zaak, ['dagvaarding', 'plandatum']),
  plandatum: (zaak) => zaakblik(zaak, ['dagvaarding']),
  inbreng: (zaak, taak) => {
    if (taak.rol !== adviesrol(zaak)) return null;
    const eerder = zaak.inbreng[taak.id]?.antwoorden ?? {};
    const kindgesprek = kindgesprekVan(zaak, null);
    return { soort: 'advies', antwoorden: { ...eerder, advies: 'maatregelen' }, kindgesprek };
  },
};

/**
 * The guard rails to name on the form of a task before the choice is made (werkproces §3): those that its
 * furthest-reaching choice would meet as things are now.
 */
export function vooruitblik(zaak: Zaak, taak: Taak): readonly Vangrail[] {
  const handeling = uiterste[taak.soort]?.(zaak, taak) ?? null;
  return handeling === null ? [] : vangrailsBij(handeling, feitenVan(zaak));
}

/** The same for the event of the decision: what its form had said, so that heeding it can be counted too. */
export function gewaarschuwd(zaak: Zaak, taak: Taak): { readonly gewaarschuwd?: Gewaarschuwd } {
  const vangrails = vooruitblik(zaak, taak);
  return vangrails.length === 0 ? {} : { gewaarschuwd: vangrails };
}
