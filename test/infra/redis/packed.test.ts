import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/infra/redis/packed.ts';

const stappen = { soort: 'na-vraag', minuten: 10, aan: ['taakhouder', 'kpc'], bellen: true };

describe('an event as it is sealed', () => {
  it('comes back as it was, short and long', () => {
    const event = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ type: 'Proef', value }));
    const times = fc.constantFrom(1, 40, 400);
    fc.assert(
      fc.property(event, times, (text, count) => {
        const many = JSON.stringify(Array.from({ length: count }, () => text));
        expect(unpack(pack(many))).toBe(many);
      }),
    );
  });

  it('takes a fraction of the room when it carries the settings of a case', () => {
    const text = JSON.stringify({ type: 'ZaakGemeld', stappen: Array.from({ length: 200 }, () => stappen) });
    expect(pack(text).length).toBeLessThan(text.length / 8);
  });

  it('stays as it is when it is short: what was written before packing existed opens the same way', () => {
    const text = JSON.stringify({ type: 'TaakOpgepakt', v: 1, op: 1 });
    expect(pack(text)).toEqual(Buffer.from(text));
  });

  it('refuses what is not packed text, or would fill the memory', () => {
    expect(() => unpack(Buffer.of(0x01, 0xff, 0xff, 0xff))).toThrow(/invalid/);
    const bomb = pack(' '.repeat(5 * 1_024 * 1_024));
    expect(() => unpack(bomb)).toThrow(/larger than/);
  });
});
