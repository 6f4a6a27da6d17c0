import { readFileSync } from 'node:fs';
import type { Locatie, LocatiePersoon, PiketSleutel } from '../../../src/domain/instellingen/locatie.ts';
import type { Rolhouder } from '../../../src/domain/zaak/wie.ts';
import { houderSleutel } from '../../../src/domain/zaak/wie.ts';
import { leesLocatie } from '../../../src/infra/config/lees-locatie.ts';
import { TENANT } from './locaties.ts';

const map = new URL('../../../config/voorbeelden/', import.meta.url);
const rollen = ['ovj', 'kpc', 'politie', '3ro', 'rvdk', 'shn', 'zvh'] as const;

function persoon(houder: Rolhouder, nr: number): LocatiePersoon {
  const objectId = `00000000-0000-4000-9000-${String(nr).padStart(12, '0')}`;
  return {
    id: `${houder.organisatie ?? houder.rol}-1`,
    label: houderSleutel(houder),
    rollen: [
      houder.rol === 'vt' ? { rol: 'vt', organisatie: houder.organisatie ?? '' } : { rol: houder.rol },
    ],
    identiteiten: [{ tenantId: TENANT, objectId }],
  };
}

/** The settings of a regional sample file as it stands. */
export function regio(naam: string): Locatie {
  return leesLocatie(`${naam}.yaml`, readFileSync(new URL(`${naam}.yaml`, map), 'utf8'));
}

/** The same with one colleague on duty for every role and VT organisation, in place of the practice location. */
export function inRegio(naam: string): (locatie: Locatie) => Locatie {
  return (oefenstad) => {
    const voorbeeld = regio(naam);
    const houders: readonly Rolhouder[] = [
      ...voorbeeld.vtOrganisaties.map(({ id }) => ({ rol: 'vt', organisatie: id }) as const),
      ...rollen.map((rol) => ({ rol })),
    ];
    const personen = houders.map(persoon);
    const piket = Object.fromEntries(
      houders.map((houder, nr) => [houderSleutel(houder) as PiketSleutel, [personen[nr]?.id ?? '']]),
    );
    const { id, nummerPrefix, oefening } = oefenstad;
    return { ...voorbeeld, id, nummerPrefix, oefening, personen, piket };
  };
}
