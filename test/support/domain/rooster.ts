import type { Dienstpatroon, Rooster, Roosterregels } from '../../../src/domain/rooster/rooster.ts';
import { weekdagen } from '../../../src/domain/rooster/rooster.ts';

export const OVJ = { rol: 'ovj' } as const;

export function patroon(anders: Partial<Dienstpatroon> = {}): Dienstpatroon {
  const basis = { id: 'dag', dagen: weekdagen, van: '08:00', tot: '18:00', feestdagen: 'ook' } as const;
  return { ...basis, wie: ['a'], achterwacht: [], ...anders };
}

export function regels(...diensten: readonly Dienstpatroon[]): Roosterregels {
  return { diensten, uitzonderingen: [], invaller: 'kpc' };
}

/** A roster of the OvJ with colleagues a to d. */
export function rooster(anders: Partial<Rooster> = {}): Rooster {
  return {
    regels: {},
    piket: {},
    ingelezen: {},
    vervangingen: [],
    overnames: {},
    personen: ['a', 'b', 'c', 'd'].map((id) => ({ id, rollen: [OVJ] })),
    kalender: { lustrumBevrijdingsdag: true },
    ...anders,
  };
}
