import type { Locatie, LocatiePersoon, PersoonRol } from '../instellingen/locatie.ts';
import { metDeelnemers } from '../oefening/deelnemers.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Tweede } from './accounts/accounts.ts';
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

/** @param tweede links of accounts that the settings give to nobody: settings come first */
function metAccounts(persoon: LocatiePersoon, tweede: readonly Tweede[]): LocatiePersoon {
  const erbij = tweede.filter(({ persoonId }) => persoonId === persoon.id);
  if (erbij.length === 0) return persoon;
  return { ...persoon, identiteiten: [...persoon.identiteiten, ...erbij.map((t) => t.identiteit)] };
}

function isVan(persoon: LocatiePersoon, { identiteit }: Toegelatene): boolean {
  return persoon.identiteiten.some((i) => zelfdeIdentiteit(i, identiteit));
}

/**
 * The location with the people who were let in from Teams, and with second accounts. Settings stay live: who is in them keeps that id and
 * gets the roles added, a VT organisation that is gone from them takes its roles along.
 */
export function metToegelaten(locatie: Locatie, staat: LocatieStaat | null): Locatie {
  return metDeelnemers(metCollegas(locatie, staat), staat?.oefening.lopend?.deelnemers ?? []);
}

function metCollegas(locatie: Locatie, staat: LocatieStaat | null): Locatie {
  const toegelaten = staat?.toegang.toegelaten ?? [];
  const gekoppeld = staat?.accounts.gekoppeld ?? [];
  if (toegelaten.length === 0 && gekoppeld.length === 0) return locatie;
  const vasten = locatie.personen.flatMap(({ identiteiten }) => identiteiten);
  const tweede = gekoppeld.filter(({ identiteit }) => !vasten.some((i) => zelfdeIdentiteit(i, identiteit)));
  const vast = locatie.personen.map((persoon) => metAccounts(persoon, tweede));
  const organisaties = new Set(locatie.vtOrganisaties.map(({ id }) => id));
  const bestaat = ({ organisatie }: Rolhouder): boolean =>
    organisatie === undefined || organisaties.has(organisatie);
  const bekend = vast.map((persoon) => {
    const rollen = toegelaten.filter((t) => isVan(persoon, t)).flatMap(({ houders }) => houders);
    return metRollen(persoon, rollen.filter(bestaat));
  });
  const overigen = toegelaten.filter((t) => !vast.some((persoon) => isVan(persoon, t)));
  const collegas = overigen.reduce<readonly LocatiePersoon[]>((lijst, t) => {
    const rollen = t.houders.filter(bestaat);
    // Asked for by the second account of a colleague.
    if (lijst.some((persoon) => isVan(persoon, t))) {
      return lijst.map((persoon) => (isVan(persoon, t) ? metRollen(persoon, rollen) : persoon));
    }
    const { nr, identiteit } = t;
    const nieuw = { id: `${COLLEGA}${nr}`, label: `Collega ${nr}`, rollen, identiteiten: [identiteit] };
    return [...lijst, metAccounts(nieuw, tweede)];
  }, []);
  return { ...locatie, personen: [...bekend, ...collegas] };
}
