import type { Locatie, LocatiePersoon } from '../instellingen/locatie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import { DEELNEMER } from './beslis.ts';
import type { Deelnemer } from './stand.ts';

function isVan({ identiteiten }: LocatiePersoon, { identiteit }: Deelnemer): boolean {
  return identiteiten.some((i) => i.tenantId === identiteit.tenantId && i.objectId === identiteit.objectId);
}

function metRollen(persoon: LocatiePersoon, { houders }: Deelnemer): LocatiePersoon {
  const eigen = new Set(persoon.rollen.map(houderSleutel));
  return { ...persoon, rollen: [...persoon.rollen, ...houders.filter((h) => !eigen.has(houderSleutel(h)))] };
}

/** The room with the people who play: whom the settings know gets the role added, others are "Deelnemer 3". */
export function metDeelnemers(locatie: Locatie, deelnemers: readonly Deelnemer[]): Locatie {
  if (deelnemers.length === 0) return locatie;
  const bekend = locatie.personen.map((persoon) => {
    const speelt = deelnemers.find((deelnemer) => isVan(persoon, deelnemer));
    return speelt === undefined ? persoon : metRollen(persoon, speelt);
  });
  const nieuw = deelnemers
    .filter((deelnemer) => !locatie.personen.some((persoon) => isVan(persoon, deelnemer)))
    .map(({ nr, identiteit, houders }) => ({
      id: `${DEELNEMER}${nr}`,
      label: `Deelnemer ${nr}`,
      rollen: houders,
      identiteiten: [identiteit],
    }));
  return { ...locatie, personen: [...bekend, ...nieuw] };
}
