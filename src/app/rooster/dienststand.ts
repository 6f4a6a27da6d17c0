import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { dienstVan } from '../../domain/locatie/dienst.ts';
import { vooruitzicht } from '../../domain/locatie/rooster/vooruitzicht.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { rollen } from '../../domain/rollen.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { PeilDeps } from './peiling.ts';
import { bereikVan } from './peiling.ts';

/** ms: who comes on duty within a day can still do something about it. */
const DAG = 24 * UUR;

/** Every role of a location, Veilig Thuis per organisation. */
export function houders({ vtOrganisaties }: Locatie): readonly Rolhouder[] {
  return [
    ...vtOrganisaties.map(({ id }) => ({ rol: 'vt', organisatie: id }) as const),
    ...rollen.filter((rol) => rol !== 'vt').map((rol) => ({ rol })),
  ];
}

/** Who has duty for what, now or within a day. */
export function metDienst(
  instellingen: Locatie,
  staat: LocatieStaat | null,
  nu: Tijdstip,
): readonly { readonly id: string; readonly diensten: readonly string[] }[] {
  const locatie = metToegelaten(instellingen, staat);
  const straks = vooruitzicht(instellingen, staat, nu, DAG).diensten.flatMap(({ houder, delen }) =>
    delen.flatMap(({ bezetting }) =>
      bezetting.soort === 'gat' ? [] : bezetting.wie.map((id) => [id, houderSleutel(houder)] as const),
    ),
  );
  const nuAl = houders(locatie).flatMap((houder) =>
    dienstVan(locatie, staat, houder, nu).wie.map(({ id }) => [id, houderSleutel(houder)] as const),
  );
  const perPersoon = Map.groupBy([...nuAl, ...straks], ([id]) => id);
  return [...perPersoon].map(([id, lijst]) => ({
    id,
    diensten: [...new Set(lijst.map(([, naam]) => naam))],
  }));
}

/** How many roles have nobody now, and how many people with duty were never seen in Teams. */
export async function dienststand(
  deps: Pick<PeilDeps, 'directory' | 'contactPoints'>,
  instellingen: Locatie,
  staat: LocatieStaat | null,
  nu: Tijdstip,
): Promise<{ readonly gaps: number; readonly unreachable: number }> {
  const { locatie, diensten } = vooruitzicht(instellingen, staat, nu, DAG);
  const gaten = diensten.filter(({ delen }) => delen[0]?.bezetting.soort === 'gat').length;
  const wie = metDienst(instellingen, staat, nu).map(({ id }) => id);
  const bereik = await bereikVan(deps, locatie, wie);
  return { gaps: gaten, unreachable: wie.filter((id) => bereik[id]?.chat !== true).length };
}
