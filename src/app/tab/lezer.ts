import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import type { Doer } from '../inbox/context.ts';
import type { People } from '../people/people.ts';
import type { Identity } from '../ports/directory.ts';

/** Why somebody may not look: nobody at this location, or beheer only, who sees no case (werkproces §1). */
export type Geweigerd = 'vreemd' | 'alleen-beheer';

/** Somebody of a location, with what changed there beside its settings. */
export type Bezoeker = Doer & { readonly staat: LocatieStaat | null };

/**
 * Who asks something of a location: the same person with the same roles as in the chat, by (tenant id, object id)
 * alone (invariant 5). The people of the location are those of the settings and those who were let in.
 */
export async function bezoekerVan(
  people: People,
  identity: Identity,
  locatieId: string,
): Promise<Bezoeker | 'vreemd'> {
  const locatie = people.locatie(locatieId);
  const persoon = locatie === null ? null : await people.find(locatie.id, identity);
  if (locatie === null || persoon === null || persoon.rollen.length === 0) return 'vreemd';
  const staat = await people.staat(locatie.id);
  return { locatie: metToegelaten(locatie, staat), persoon, staat };
}

/** The same for who looks at cases; beheer alone sees none. */
export async function lezerVan(
  people: People,
  identity: Identity,
  locatieId: string,
): Promise<Bezoeker | Geweigerd> {
  const bezoeker = await bezoekerVan(people, identity, locatieId);
  if (bezoeker === 'vreemd') return bezoeker;
  return bezoeker.persoon.rollen.every(({ rol }) => rol === 'beheer') ? 'alleen-beheer' : bezoeker;
}
