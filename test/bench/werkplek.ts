import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import { leesLocatie } from '../../src/infra/config/lees-locatie.ts';

/** The made-up colleagues and cases that the benchmarks work with. */

export const TENANT = '11111111-1111-4111-8111-111111111111';

/** People per role at one location; many, because the bot limits how fast one person can press. */
const PEOPLE: readonly (readonly [rol: Rol, count: number])[] = [
  ['vt', 30],
  ['politie', 10],
  ['3ro', 10],
  ['shn', 10],
  ['ovj', 10],
];

/** There are ten ZSM tables; each is an agenda of its own. */
export const LOCATIES: readonly string[] = Array.from({ length: 10 }, (_, nr) => `tafel-${nr}`);

export type Collega = { readonly id: string; readonly rol: Rol; readonly objectId: string };

function objectId(locatie: number, nr: number): string {
  return `00000000-0000-4000-8000-${String(locatie * 1_000 + nr).padStart(12, '0')}`;
}

/** Everybody of a location, in the order of the roles. */
export function collegas(locatie: string): readonly Collega[] {
  const nr = LOCATIES.indexOf(locatie);
  return PEOPLE.flatMap(([rol, count]) => Array.from({ length: count }, (_, i) => ({ rol, i }))).map(
    ({ rol, i }, index) => ({ id: `${rol}-${i}`, rol, objectId: objectId(nr, index) }),
  );
}

/** VT organisation of every case. */
export const VT = 'vt-tafel';

/** The settings of a location, read as its YAML file would be. */
export function werkplek(id: string): Locatie {
  const rollen = (rol: Rol): object => (rol === 'vt' ? { rol, organisatie: VT } : { rol });
  const setting = {
    id,
    naam: `Tafel ${id}`,
    nummerPrefix: 'TF',
    oefening: true,
    vtOrganisaties: [{ id: VT, naam: 'Veilig Thuis Tafel', kort: 'VT Tafel', standaard: true }],
    personen: collegas(id).map(({ id: persoonId, rol, objectId: object }) => ({
      id: persoonId,
      label: `Collega ${persoonId}`,
      rollen: [rollen(rol)],
      identiteiten: [{ tenantId: TENANT, objectId: object }],
    })),
    piket: {
      ovj: ['ovj-0'],
      [`vt:${VT}`]: ['vt-0'],
      politie: ['politie-0'],
      '3ro': ['3ro-0'],
      shn: ['shn-0'],
    },
    bronnen: [],
  };
  // JSON is YAML too.
  return leesLocatie(`${id}.yaml`, JSON.stringify(setting));
}
