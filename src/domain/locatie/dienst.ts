import type { Locatie, LocatiePersoon, PiketSleutel } from '../instellingen/locatie.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Persoon, Rolhouder } from '../zaak/wie.ts';
import { alsRol, houderSleutel } from '../zaak/wie.ts';
import type { LocatieStaat } from './staat.ts';

export type Dienst = {
  readonly wie: readonly LocatiePersoon[];
  readonly overgenomen: boolean;
  readonly tot: Tijdstip | null;
};

/** Who is on duty for a role or VT organisation now: a take-over goes before the settings. */
export function dienstVan(
  locatie: Locatie,
  staat: LocatieStaat | null,
  houder: Rolhouder,
  nu: Tijdstip,
): Dienst {
  const sleutel = houderSleutel(houder);
  const overname = staat?.overnames[sleutel];
  const persoon = (id: string): LocatiePersoon | undefined => locatie.personen.find((p) => p.id === id);
  if (overname !== undefined && (overname.tot === null || overname.tot > nu)) {
    const wie = persoon(overname.persoonId);
    // Permissions are live: who lost the role since is no longer on duty for it.
    const actor = { soort: 'persoon', persoonId: overname.persoonId, rollen: wie?.rollen ?? [] } as const;
    if (wie !== undefined && alsRol(actor, [houder]) !== null)
      return { wie: [wie], overgenomen: true, tot: overname.tot };
  }
  const ids = locatie.piket[sleutel as PiketSleutel] ?? [];
  const wie = ids.map(persoon).filter((p) => p !== undefined);
  return { wie, overgenomen: false, tot: null };
}

type Identiteit = { readonly tenantId: string; readonly objectId: string };

const sleutelVan = ({ tenantId, objectId }: Identiteit): string => `${tenantId} ${objectId}`;

/** Every press on a button asks who it was, so the people of a location are put in order once. */
const opIdentiteit = new WeakMap<Locatie, ReadonlyMap<string, Persoon>>();

function personenVan(locatie: Locatie): ReadonlyMap<string, Persoon> {
  const eerder = opIdentiteit.get(locatie);
  if (eerder !== undefined) return eerder;
  const personen = new Map<string, Persoon>();
  for (const { id, rollen, identiteiten } of locatie.personen) {
    for (const sleutel of identiteiten.map(sleutelVan)) {
      if (!personen.has(sleutel)) personen.set(sleutel, { soort: 'persoon', persoonId: id, rollen });
    }
  }
  opIdentiteit.set(locatie, personen);
  return personen;
}

/** The person of the location behind an identity of Teams; null for a stranger. */
export function persoonVan(locatie: Locatie, identiteit: Identiteit): Persoon | null {
  return personenVan(locatie).get(sleutelVan(identiteit)) ?? null;
}
