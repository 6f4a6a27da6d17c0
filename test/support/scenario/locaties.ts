import type { Locatie, LocatiePersoon } from '../../../src/domain/instellingen/locatie.ts';
import { leesLocatie } from '../../../src/infra/config/lees-locatie.ts';
import { TENANT } from '../fake-connector/activities.ts';

export { TENANT };

type Bezetting = readonly (readonly [id: string, rol: string, dienst: boolean])[];

/** One person for each duty, so that a message says for whom it was; the second ones have the right only. */
const OEFENSTAD: Bezetting = [
  ['vt-oefenstad-1', 'vt:vt-oefenstad', true],
  ['vt-oefenstad-2', 'vt:vt-oefenstad', false],
  ['vt-waterland-1', 'vt:vt-waterland', true],
  ['officier-1', 'ovj', true],
  ['officier-2', 'ovj', false],
  ['kpc-1', 'kpc', true],
  ['politie-1', 'politie', true],
  ['reclassering-1', '3ro', true],
  ['raad-1', 'rvdk', true],
  ['slachtofferhulp-1', 'shn', true],
  ['halt-1', 'halt', true],
  ['zvh-1', 'zvh', true],
  ['beheer-1', 'beheer', true],
];

const DUINSTAD: Bezetting = [
  ['duin-vt', 'vt:vt-duinen', true],
  ['duin-officier', 'ovj', true],
  ['duin-kpc', 'kpc', true],
  ['duin-politie', 'politie', true],
  ['duin-reclassering', '3ro', true],
  ['duin-raad', 'rvdk', true],
  ['duin-shn', 'shn', true],
];

let gemaakt = 0;

function yaml(id: string, prefix: string, vts: readonly string[], bezetting: Bezetting): string {
  const rol = (naam: string): string =>
    naam.startsWith('vt:') ? `{ rol: vt, organisatie: ${naam.slice(3)} }` : `{ rol: ${naam} }`;
  const piket = Map.groupBy(
    bezetting.filter(([, , dienst]) => dienst),
    ([, naam]) => naam,
  );
  return [
    `id: ${id}`,
    `naam: ${id}`,
    `nummerPrefix: ${prefix}`,
    'oefening: true',
    'vtOrganisaties:',
    ...vts.map((vt, i) => `  - { id: ${vt}, naam: ${vt}, kort: ${vt.slice(3)}, standaard: ${i === 0} }`),
    'personen:',
    ...bezetting.map(([persoon, naam]) => {
      gemaakt += 1;
      const objectId = `00000000-0000-4000-8000-${String(gemaakt).padStart(12, '0')}`;
      const identiteit = `{ tenantId: ${TENANT}, objectId: ${objectId} }`;
      return `  - { id: ${persoon}, label: ${persoon}, rollen: [${rol(naam)}], identiteiten: [${identiteit}] }`;
    }),
    'piket:',
    ...[...piket].map(([naam, wie]) => `  ${naam}: [${wie.map(([persoon]) => persoon).join(', ')}]`),
    'bronnen:',
    '  - { id: demo, oefening: true, sleutels: [whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt] }',
  ].join('\n');
}

/** Settings files of the practice location of the scenarios and of another one, with people of its own. */
export const instellingenbestanden = {
  'oefenstad.yaml': yaml('oefenstad', 'OF', ['vt-oefenstad', 'vt-waterland'], OEFENSTAD),
  'duinstad.yaml': yaml('duinstad', 'DU', ['vt-duinen'], DUINSTAD),
} as const;

/** Read by the real settings reader. */
export function leesOefenstad(): Locatie {
  return leesLocatie('oefenstad.yaml', instellingenbestanden['oefenstad.yaml']);
}

export function leesDuinstad(): Locatie {
  return leesLocatie('duinstad.yaml', instellingenbestanden['duinstad.yaml']);
}

/** @throws Error for somebody the locations do not know */
export function persoonIn(locaties: Iterable<Locatie>, id: string): LocatiePersoon {
  for (const { personen } of locaties) {
    const gevonden = personen.find((p) => p.id === id);
    if (gevonden !== undefined) return gevonden;
  }
  throw new Error(`nobody is called ${id}`);
}
