import { weekdagen } from '../rooster/rooster.ts';
import { weekdagVanDagnummer } from '../termijnen/dagnummer.ts';
import { lokaleDag } from '../termijnen/lokale-dag.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Locatie, VtOrganisatie } from './locatie.ts';

/**
 * The Veilig Thuis that is asked when a case names no region: that of this day of the week in Amsterdam, else the
 * standard one, else the first. Null: the location has none.
 */
export function standaardVt(
  { vtOrganisaties }: Pick<Locatie, 'vtOrganisaties'>,
  nu: Tijdstip,
): VtOrganisatie | null {
  const vandaag = weekdagen[weekdagVanDagnummer(lokaleDag(nu).nummer) - 1];
  const vanDeDag = vtOrganisaties.find(({ dagen }) => vandaag !== undefined && dagen?.includes(vandaag));
  return vanDeDag ?? vtOrganisaties.find((vt) => vt.standaard) ?? vtOrganisaties[0] ?? null;
}
