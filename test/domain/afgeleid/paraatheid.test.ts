import { describe, expect, it } from 'vitest';
import { paraatheid } from '../../../src/domain/afgeleid/schermen/paraatheid.ts';
import type { Paraatheid } from '../../../src/domain/locatie/rooster/staat.ts';
import { LEEG_ROOSTER } from '../../../src/domain/locatie/rooster/staat.ts';
import { LEGE_LOCATIE } from '../../../src/domain/locatie/staat.ts';
import type { Persoon } from '../../../src/domain/zaak/wie.ts';

const ik: Persoon = {
  soort: 'persoon',
  persoonId: 'vt-1',
  rollen: [{ rol: 'vt', organisatie: 'vt-oefenstad' }],
};

function gevraagd(anders: Partial<Paraatheid>): Paraatheid {
  return {
    nr: 1,
    plek: {
      houder: { rol: 'vt', organisatie: 'vt-oefenstad' },
      locatie: { id: 'oefenstad', naam: 'Oefenstad' },
      organisatieNaam: 'VT Oefenstad',
    },
    persoonId: 'vt-1',
    label: 'VT 1',
    reserve: true,
    laatsteTest: 50,
    van: 200,
    tot: 300,
    op: 90,
    stand: 'gevraagd',
    standOp: 90,
    gemeld: false,
    ...anders,
  };
}

const van = (...paraat: readonly Paraatheid[]) =>
  paraatheid({ ...LEGE_LOCATIE, rooster: { ...LEEG_ROOSTER, paraat } }, ik, 100);

describe('wie paraat is voor de dienst', () => {
  it('staat er met de stand, sinds wanneer en de laatste test, de eerste dienst bovenaan', () => {
    const regels = van(
      gevraagd({ van: 250 }),
      gevraagd({ nr: 2, van: 200, stand: 'bevestigd', standOp: 95 }),
    );
    expect(
      regels.map(({ van: begin, stand, standOp, laatsteTest }) => [begin, stand, standOp, laatsteTest]),
    ).toEqual([
      [200, 'bevestigd', 95, 50],
      [250, 'gevraagd', 90, 50],
    ]);
  });

  it.each([
    ['zelf gevraagd', {}, 1],
    ['zelf te laat', { stand: 'niet-bevestigd' }, 1],
    ['zelf al bevestigd', { stand: 'bevestigd' }, null],
    ['een collega', { persoonId: 'vt-2' }, null],
  ] as const)('alleen wie het zelf moet zeggen, kan het hier zeggen: %s', (_, anders, nr) => {
    expect(van(gevraagd(anders)).map((regel) => regel.nr)).toEqual([nr]);
  });

  it.each([
    ['vervallen', { stand: 'vervallen' }],
    ['de dienst is voorbij', { tot: 100 }],
  ] as const)('wat niet meer telt, staat er niet: %s', (_, anders) => {
    expect(van(gevraagd(anders))).toEqual([]);
  });

  it('zonder rooster is er niets te zeggen', () => {
    expect(paraatheid(null, ik, 100)).toEqual([]);
  });
});
