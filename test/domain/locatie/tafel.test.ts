import { expect, test } from 'vitest';
import { beslisTafel, evolveTafel, GEEN_TAFEL, volgendeTafel } from '../../../src/domain/locatie/tafel.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

test.each([
  ['2041-03-04T08:00:00+01:00', ['09:00', '14:00'], '2041-03-04T09:00:00+01:00'],
  ['2041-03-04T09:00:00+01:00', ['09:00', '14:00'], '2041-03-04T14:00:00+01:00'],
  ['2041-03-04T14:00:01+01:00', ['14:00', '09:00'], '2041-03-05T09:00:00+01:00'],
  ['2041-03-30T15:00:00+01:00', ['09:00'], '2041-03-31T09:00:00+02:00'],
  ['2041-03-04T08:00:00+01:00', [], null],
])('after %s with tables at %j comes %s', (nu, tijden, verwacht) => {
  const volgende = volgendeTafel(tijden, vanIso(nu));
  expect(volgende === null ? null : naarIso(volgende)).toBe(verwacht);
});

const nu = vanIso('2041-03-04T08:00:00+01:00');
const negen = vanIso('2041-03-04T09:00:00+01:00');
const tijden = ['09:00'];

test('a table is planned once, follows the settings, and is held when it is due, also late', () => {
  const [gepland] = beslisTafel(GEEN_TAFEL, { type: 'plan-tafel', tijden }, nu);
  expect(gepland).toEqual({ type: 'TafelGepland', voor: negen });
  const staat = { ...GEEN_TAFEL, gepland: negen };
  expect(beslisTafel(staat, { type: 'plan-tafel', tijden }, nu)).toEqual([]);
  expect(beslisTafel(staat, { type: 'plan-tafel', tijden: [] }, nu)).toEqual([
    { type: 'TafelGepland', voor: null },
  ]);
  expect(beslisTafel(staat, { type: 'houd-tafel', tijden }, nu)).toEqual([]);
  const laat = negen + 3_600_000;
  // The program comes back after the time: what is due is held first.
  expect(beslisTafel(staat, { type: 'plan-tafel', tijden }, laat)).toEqual([]);
  const [gehouden] = beslisTafel(staat, { type: 'houd-tafel', tijden }, laat);
  expect(gehouden).toEqual({ type: 'TafelGehouden', volgende: vanIso('2041-03-05T09:00:00+01:00') });
  if (gehouden === undefined) return;
  expect(evolveTafel(staat, { ...gehouden, op: laat })).toMatchObject({ nr: 1, gehoudenOp: laat });
});
