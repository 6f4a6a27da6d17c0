import { expect, test } from 'vitest';
import { CURRENT_USER, OTHER_USERS, PLAYGROUND_TENANT } from '../../../scripts/playground/identities.ts';
import { dienstVan } from '../../../src/domain/locatie/dienst.ts';
import { rollen } from '../../../src/domain/rollen.ts';
import { UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { laadLocaties, openbareSleutels } from '../../../src/infra/config/laad-locaties.ts';

const map = new URL('../../../config', import.meta.url).pathname;
const { perId, sleutels } = laadLocaties(map, {}, { letterlijkeSleutels: true });
const oefenstad = perId.get('oefenstad');
const personen = oefenstad?.personen ?? [];

test('the practice location is for practice only and has the key of the contract', () => {
  expect(oefenstad).toMatchObject({
    nummerPrefix: 'OF',
    oefening: true,
    bronnen: [{ id: 'demo', oefening: true }],
  });
  expect([...sleutels.values()]).toEqual(['whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt']);
});

test('production refuses a key that everybody can read', () => {
  expect(() => laadLocaties(map, {}, { letterlijkeSleutels: false })).toThrow('alleen in de demo');
  expect(openbareSleutels(perId.values())).toMatchObject([{ waar: 'oefenstad.yaml' }]);
});

test('every user of the Playground is somebody there', () => {
  const bekend = personen.flatMap(({ identiteiten }) => identiteiten);
  for (const { aadObjectId } of [CURRENT_USER, ...OTHER_USERS]) {
    expect(bekend).toContainEqual({ tenantId: PLAYGROUND_TENANT, objectId: aadObjectId });
  }
});

test('the human at the keyboard can be Veilig Thuis, OvJ and KPC', () => {
  const speler = personen.find(({ identiteiten }) =>
    identiteiten.some(({ objectId }) => objectId === CURRENT_USER.aadObjectId),
  );
  expect(speler?.rollen).toEqual([
    { rol: 'vt', organisatie: 'vt-oefenstad' },
    { rol: 'ovj' },
    { rol: 'kpc' },
  ]);
});

test('every role has somebody, and somebody on duty at every hour; vt and ovj have two and more', () => {
  if (oefenstad === undefined) throw new Error('oefenstad lacks');
  const met = (gezocht: string) => personen.filter(({ rollen: r }) => r.some(({ rol }) => rol === gezocht));
  const maandag = vanIso('2026-11-23T00:30:00+01:00');
  for (const rol of rollen) {
    expect(met(rol).length, rol).toBeGreaterThanOrEqual(rol === 'vt' || rol === 'ovj' ? 2 : 1);
    const houder = rol === 'vt' ? { rol, organisatie: 'vt-oefenstad' } : { rol };
    for (let uur = 0; uur < 24; uur += 1) {
      expect(dienstVan(oefenstad, null, houder, maandag + uur * UUR).wie, rol).toHaveLength(1);
    }
  }
  expect(oefenstad.piket['vt:vt-waterland']).toHaveLength(1);
});

test('who stands by for Veilig Thuis has a screen in the Playground', () => {
  const achterwacht = oefenstad?.roosters['vt:vt-oefenstad']?.diensten.flatMap((d) => d.achterwacht) ?? [];
  const metScherm = new Set<string>(OTHER_USERS.map(({ aadObjectId }) => aadObjectId));
  const wie = personen.filter(({ id }) => achterwacht.includes(id));
  expect(wie).not.toEqual([]);
  for (const { identiteiten } of wie) {
    expect(identiteiten.some(({ objectId }) => metScherm.has(objectId))).toBe(true);
  }
});
