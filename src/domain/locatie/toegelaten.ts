import type { Locatie, LocatiePersoon, PersoonRol } from '../instellingen/locatie.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { LocatieStaat } from './staat.ts';
import type { Toegelatene } from './toegang/toegang.ts';
import { zelfdeIdentiteit } from './toegang/toegang.ts';

/** First part of the id of a colleague who was let in from Teams; no person of the settings may have it. */
export const COLLEGA = 'collega-';

function metRollen(persoon: LocatiePersoon, erbij: readonly PersoonRol[]): LocatiePersoon {
  const eigen = new Set(persoon.rollen.map(houderSleutel));
  const nieuw = erbij.filter((houder) => !eigen.has(houderSleutel(houder)));
  return nieuw.length === 0 ? persoon : { ...persoon, rollen: [...persoon.rollen, ...nieuw] };
}

function isVan(persoon: LocatiePersoon, { identiteit }: Toegelatene): boolean {
  return persoon.identiteiten.some((i) => zelfdeIdentiteit(i, identiteit));
}

/**
 * The location with the people who were let in from Teams. Settings stay live: who is in them keeps that id and
 * gets the roles added, a VT organisation that is gone from them takes its roles along.
 */
export function metToegelaten(locatie: Locatie, staat: LocatieStaat | null): Locatie {
  const toegelaten = staat?.toegang.toegelaten ?? [];
  if (toegelaten.length === 0) return locatie;
  const organisaties = new Set(locatie.vtOrganisaties.map(({ id }) => id));
  const bestaat = ({ organisatie }: Rolhouder): boolean =>
    organisatie === undefined || organisaties.has(organisatie);
  const bekend = locatie.personen.map((persoon) => {
    const rollen = toegelaten.filter((t) => isVan(persoon, t)).flatMap(({ houders }) => houders);
    return metRollen(persoon, rollen.filter(bestaat));
  });
  const collegas = toegelaten
    .filter((t) => !locatie.personen.some((persoon) => isVan(persoon, t)))
    .map(
      ({ nr, identiteit, houders }): LocatiePersoon => ({
        id: `${COLLEGA}${nr}`,
        label: `Collega ${nr}`,
        rollen: houders.filter(bestaat),
        identiteiten: [identiteit],
      }),
    );
  return { ...locatie, personen: [...bekend, ...collegas] };
}
