// A program folds what it knows; what a newer version beside it wrote, it leaves to that one.
import { expect, test } from 'vitest';
import { kentLocatieEvent, locatieversies } from '../../src/domain/locatie/gebeurtenisversies.ts';
import { kentZaakEvent, zaakversies } from '../../src/domain/zaak/gebeurtenisversies.ts';

test.each([
  ['zaak', zaakversies, kentZaakEvent],
  ['locatie', locatieversies, kentLocatieEvent],
] as const)('every kind of event of a %s in its versions, and no other', (_, versies, kent) => {
  for (const [type, bekend] of Object.entries(versies)) {
    expect(bekend.length, type).toBeGreaterThan(0);
    for (const v of bekend) expect(kent({ type, v }), type).toBe(true);
    expect(kent({ type, v: Math.max(...bekend) + 1 }), type).toBe(false);
    expect(kent({ type, v: 0 }), type).toBe(false);
  }
  expect(kent({ type: 'Onbekend', v: 1 })).toBe(false);
});
