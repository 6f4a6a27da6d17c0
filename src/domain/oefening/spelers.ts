import type { Identiteit, Locatie, LocatiePersoon, PersoonRol } from '../instellingen/locatie.ts';
import { rollabels, zaakrollen } from '../rollen.ts';
import { houderSleutel } from '../zaak/wie.ts';

/** Tenant of the scripted colleagues of a practice room; Entra gives out no such id. */
export const SPELTENANT = 'spel';

/** Everybody who sits at the table of a practice room, by role and for Veilig Thuis by organisation. */
export function tafelrollen({ vtOrganisaties }: Locatie): readonly PersoonRol[] {
  return zaakrollen.flatMap((rol): readonly PersoonRol[] =>
    rol === 'vt' ? vtOrganisaties.map(({ id }) => ({ rol, organisatie: id })) : [{ rol }],
  );
}

function spelerId(houder: PersoonRol): string {
  return `speler-${houderSleutel(houder).replace(':', '-')}`;
}

/** The account of the scripted colleague of a role: known to nobody outside the room. */
export function spelerIdentiteit(houder: PersoonRol): Identiteit {
  return { tenantId: SPELTENANT, objectId: spelerId(houder) };
}

/**
 * The room with a scripted colleague on duty for every role, so that nothing of an exercise waits for a real roster.
 * A person who plays a role takes its duty over.
 */
export function metSpelers(locatie: Locatie): Locatie {
  const houders = tafelrollen(locatie);
  const personen = houders.map(
    (houder): LocatiePersoon => ({
      id: spelerId(houder),
      label: `${rollabels[houder.rol].kort} (script)`,
      rollen: [houder],
      identiteiten: [spelerIdentiteit(houder)],
    }),
  );
  return {
    ...locatie,
    personen: [...locatie.personen, ...personen],
    piket: Object.fromEntries(houders.map((houder) => [houderSleutel(houder), [spelerId(houder)]])),
  };
}
