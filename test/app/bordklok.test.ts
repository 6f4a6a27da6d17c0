import { afterEach, expect, it, vi } from 'vitest';
import { UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { gelezenKlok, zaakNuOp } from '../../src/tab/api/zaakklok.ts';

const NU = Date.parse('2026-11-23T02:00:00+01:00');

afterEach(() => {
  vi.useRealTimers();
});

it('een telefoon die drie uur sliep toont niet drie uur te veel', () => {
  // The wall clock goes on while it sleeps; the clock that a page measures with does not.
  vi.useFakeTimers({ toFake: ['Date'], now: NU });
  const klok = gelezenKlok(NU, 1);
  vi.setSystemTime(NU + 3 * UUR);
  expect(zaakNuOp(klok)).toBe(NU + 3 * UUR);
  // Set back, it does not give time that is not there.
  vi.setSystemTime(NU - 3 * UUR);
  expect(zaakNuOp(klok)).toBeGreaterThanOrEqual(NU);
});
