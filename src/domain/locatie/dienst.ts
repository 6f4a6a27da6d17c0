import type { Locatie, LocatiePersoon } from '../instellingen/locatie.ts';
import { oncePer } from '../once-per.ts';
import type { Rooster } from '../rooster/rooster.ts';
import { wieHeeftDienst } from '../rooster/wie-heeft-dienst.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Persoon, Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { LocatieStaat } from './staat.ts';

export type Dienst = {
  readonly wie: readonly LocatiePersoon[];
  readonly overgenomen: boolean;
  readonly tot: Tijdstip | null;
};

/** All that decides who is on duty at a location: its live settings and what was changed in Teams or read in. */
export function roosterVan(locatie: Locatie, staat: LocatieStaat | null): Rooster {
  return {
    regels: locatie.roosters,
    piket: locatie.piket,
    ingelezen: staat?.rooster.ingelezen ?? {},
    vervangingen: staat?.rooster.vervangingen ?? [],
    overnames: staat?.overnames ?? {},
    personen: locatie.personen,
    kalender: locatie.termijnen,
  };
}

/** Who is on duty for a role or VT organisation now, as people of the location. */
export function dienstVan(
  locatie: Locatie,
  staat: LocatieStaat | null,
  houder: Rolhouder,
  nu: Tijdstip,
): Dienst {
  const bezetting = wieHeeftDienst(roosterVan(locatie, staat), houder, nu);
  if (bezetting.soort === 'gat') return { wie: [], overgenomen: false, tot: null };
  const wie = bezetting.wie
    .map((id) => locatie.personen.find((p) => p.id === id))
    .filter((p) => p !== undefined);
  const overgenomen = bezetting.herkomst === 'overname';
  const tot = overgenomen ? (staat?.overnames[houderSleutel(houder)]?.tot ?? null) : null;
  return { wie, overgenomen, tot };
}

/** Everybody who holds a role, or that of one VT organisation, in the order of the settings. */
export function heleRol(locatie: Locatie, houder: Rolhouder): readonly LocatiePersoon[] {
  return locatie.personen.filter(({ rollen }) =>
    rollen.some((rol) => houderSleutel(rol) === houderSleutel(houder)),
  );
}

/**
 * Who is asked when those on duty do not answer: who stands by in the roster, else the first of the role who has no
 * duty now; nobody when all have.
 */
export function volgendeVan(
  locatie: Locatie,
  staat: LocatieStaat | null,
  houder: Rolhouder,
  nu: Tijdstip,
): readonly LocatiePersoon[] {
  const bezetting = wieHeeftDienst(roosterVan(locatie, staat), houder, nu);
  const rol = heleRol(locatie, houder);
  if (bezetting.soort === 'gat') return rol.slice(0, 1);
  const paraat = rol.filter(({ id }) => bezetting.achterwacht.includes(id));
  return paraat.length > 0 ? paraat : rol.filter(({ id }) => !bezetting.wie.includes(id)).slice(0, 1);
}

type Identiteit = { readonly tenantId: string; readonly objectId: string };

const sleutelVan = ({ tenantId, objectId }: Identiteit): string => `${tenantId} ${objectId}`;

/** Every press on a button asks who it was, so the people of a location are put in order once. */
const personenVan = oncePer((locatie: Locatie): ReadonlyMap<string, Persoon> => {
  const personen = new Map<string, Persoon>();
  for (const { id, rollen, identiteiten } of locatie.personen) {
    for (const sleutel of identiteiten.map(sleutelVan)) {
      if (!personen.has(sleutel)) personen.set(sleutel, { soort: 'persoon', persoonId: id, rollen });
    }
  }
  return personen;
});

/** The person of the location behind an identity of Teams; null for a stranger. */
export function persoonVan(locatie: Locatie, identiteit: Identiteit): Persoon | null {
  return personenVan(locatie).get(sleutelVan(identiteit)) ?? null;
}
