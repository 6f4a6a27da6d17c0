import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { standaardVt } from '../../domain/instellingen/standaard-vt.ts';
import { zaakinstellingenVan } from '../../domain/instellingen/zaakinstellingen.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { inAmsterdam } from '../../domain/termijnen/tijdstip.ts';
import type { Van } from '../../domain/zaak/commands.ts';
import type { Clock } from '../ports/clock.ts';
import type { SourceClaim, Store } from '../ports/store.ts';

/** A number for a new case, tied to its origin before anything is stored: a retry resumes it. */
export async function claimNumber(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  locatie: Locatie,
  bron: string,
  bronId: string,
): Promise<SourceClaim> {
  const jaar = String(inAmsterdam(clock.caseNow()).year % 100).padStart(2, '0');
  const volg = await store.nextNumber(locatie.id, jaar);
  const nummer = `${locatie.nummerPrefix}-${jaar}-${String(volg).padStart(4, '0')}`;
  return store.claimSource(bron, bronId, { zaakId: `${locatie.id}:${nummer}`, locatie: locatie.id });
}

/** VT organisations asked: those that are named and the location knows, else the location's default. */
function regiosVan(
  locatie: Locatie,
  genoemd: readonly string[] | undefined,
  nu: Tijdstip,
): readonly string[] {
  const bekend = (genoemd ?? []).filter((id) => locatie.vtOrganisaties.some((vt) => vt.id === id));
  if (bekend.length > 0) return bekend;
  const standaard = standaardVt(locatie, nu);
  return standaard === null ? [] : [standaard.id];
}

/** What a case starts with at a location: its own settings, and whom of Veilig Thuis it asks. */
export function beginBij(
  locatie: Locatie,
  { zaakId }: SourceClaim,
  vtRegios: readonly string[] | undefined,
  nu: Tijdstip,
): Van<'meld'>['nieuw'] {
  return {
    zaakId,
    nummer: zaakId.slice(locatie.id.length + 1),
    locatie: locatie.id,
    instellingen: zaakinstellingenVan(locatie),
    vtRegios: regiosVan(locatie, vtRegios, nu),
  };
}
