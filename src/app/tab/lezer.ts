import type { Doer } from '../inbox/context.ts';
import type { People } from '../people/people.ts';
import type { Identity } from '../ports/directory.ts';

/** Why somebody may not look: nobody at this location, or beheer only, who sees no case (werkproces §1). */
export type Geweigerd = 'vreemd' | 'alleen-beheer';

/**
 * Who looks at a location: the same person with the same roles as in the chat, by (tenant id, object id) alone
 * (invariant 5).
 */
export async function lezerVan(
  people: People,
  identity: Identity,
  locatieId: string,
): Promise<Doer | Geweigerd> {
  const locatie = people.locatie(locatieId);
  const persoon = locatie === null ? null : await people.find(locatie.id, identity);
  if (locatie === null || persoon === null || persoon.rollen.length === 0) return 'vreemd';
  return persoon.rollen.every(({ rol }) => rol === 'beheer') ? 'alleen-beheer' : { locatie, persoon };
}
