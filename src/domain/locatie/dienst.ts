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

/** The person of the location behind an identity of Teams; null for a stranger. */
export function persoonVan(
  locatie: Locatie,
  identiteit: { readonly tenantId: string; readonly objectId: string },
): Persoon | null {
  const gevonden = locatie.personen.find(({ identiteiten }) =>
    identiteiten.some((i) => i.tenantId === identiteit.tenantId && i.objectId === identiteit.objectId),
  );
  return gevonden === undefined
    ? null
    : { soort: 'persoon', persoonId: gevonden.id, rollen: gevonden.rollen };
}
