import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { laadLocaties } from '../../../src/infra/config/laad-locaties.ts';

const STRENG = { letterlijkeSleutels: false };
const sleutel = `whsec_${randomBytes(32).toString('base64')}`;

const persoon = {
  id: 'ovj-1',
  label: 'Officier van dienst',
  rollen: [{ rol: 'ovj' }],
  identiteiten: [
    { tenantId: '0a1b2c3d-0000-0000-0000-000000000001', objectId: '0a1b2c3d-0000-0000-0000-000000000002' },
  ],
};

function locatie(id: string, velden: Readonly<Record<string, unknown>>): string {
  return stringify({
    id,
    naam: id,
    nummerPrefix: id.slice(0, 2).toUpperCase(),
    vtOrganisaties: [{ id: 'vt-een', naam: 'Veilig Thuis Een', kort: 'VT Een' }],
    personen: [persoon],
    bronnen: [{ id: 'bvh', sleutels: ['BVH_SLEUTEL'] }],
    ...velden,
  });
}

function map(bestanden: Readonly<Record<string, string>>): string {
  const pad = mkdtempSync(join(tmpdir(), 'negenuur-config-'));
  onTestFinished(() => rmSync(pad, { recursive: true }));
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(pad, naam), inhoud);
  return pad;
}

test('a colleague and a source may be at several locations', () => {
  const pad = map({
    'weststad.yaml': locatie('weststad', {}),
    'ooststad.yml': locatie('ooststad', {}),
    'lees-mij.txt': 'geen locatie',
  });
  const { perId, sleutels } = laadLocaties(pad, { BVH_SLEUTEL: sleutel }, STRENG);
  expect([...perId.keys()]).toEqual(['ooststad', 'weststad']);
  expect(sleutels.get('BVH_SLEUTEL')).toBe(sleutel);
});

test('a key may stand in a file of its own', () => {
  const pad = map({ 'weststad.yaml': locatie('weststad', {}), geheim: `${sleutel}\n` });
  const { sleutels } = laadLocaties(pad, { BVH_SLEUTEL_FILE: join(pad, 'geheim') }, STRENG);
  expect(sleutels.get('BVH_SLEUTEL')).toBe(sleutel);
});

test.each([
  ['no key', {}, 'omgeving, BVH_SLEUTEL: ontbreekt; verwacht whsec_'],
  ['a short key', { BVH_SLEUTEL: 'whsec_AAAA' }, 'omgeving, BVH_SLEUTEL: verwacht whsec_'],
  [
    'the key of the demo',
    { BVH_SLEUTEL: 'whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt' },
    'omgeving, BVH_SLEUTEL: te makkelijk te raden',
  ],
  [
    'a key of one byte',
    { BVH_SLEUTEL: `whsec_${Buffer.alloc(32, 1).toString('base64')}` },
    'omgeving, BVH_SLEUTEL: te makkelijk te raden',
  ],
  ['something else', { BVH_SLEUTEL: 'hunter2' }, 'omgeving, BVH_SLEUTEL: verwacht whsec_'],
])('%s for a source', (_geval, omgeving: Readonly<Record<string, string>>, melding) => {
  const pad = map({ 'weststad.yaml': locatie('weststad', {}) });
  expect(() => laadLocaties(pad, omgeving, STRENG)).toThrow(melding);
  expect(() => laadLocaties(pad, omgeving, STRENG)).not.toThrow('hunter2');
});

test.each([
  ['the same prefix', { nummerPrefix: 'OO' }, 'weststad.yaml, nummerPrefix: OO is al van ooststad.yaml'],
  ['the same id', { id: 'ooststad' }, 'weststad.yaml, id: ooststad is al van ooststad.yaml'],
  [
    'an id other than the file',
    { id: 'zuidstad' },
    'weststad.yaml, id: verwacht dezelfde naam als het bestand',
  ],
  [
    'one source with two sets of keys',
    { bronnen: [{ id: 'bvh', sleutels: ['ANDERE_SLEUTEL'] }] },
    'weststad.yaml, bronnen[0]: bvh staat anders in ooststad.yaml',
  ],
])('two locations with %s', (_geval, velden, melding) => {
  const pad = map({ 'ooststad.yaml': locatie('ooststad', {}), 'weststad.yaml': locatie('weststad', velden) });
  expect(() => laadLocaties(pad, { BVH_SLEUTEL: sleutel }, STRENG)).toThrow(melding);
});

test('the faults of all files come together', () => {
  const pad = map({
    'ooststad.yaml': locatie('ooststad', { naam: 1 }),
    'weststad.yaml': locatie('weststad', { naam: 2 }),
  });
  expect(() => laadLocaties(pad, {}, STRENG)).toThrow(/ooststad\.yaml, naam.*\n.*weststad\.yaml, naam/);
});

test('no folder, or nothing in it', () => {
  expect(() => laadLocaties('/bestaat/niet', {}, STRENG)).toThrow('NEGENUUR_CONFIG: de map /bestaat/niet');
  expect(() => laadLocaties(map({}), {}, STRENG)).toThrow('geen bestand van een locatie');
});
