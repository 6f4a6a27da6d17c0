import type { Locatie } from '../../../src/domain/instellingen/locatie.ts';
import { weekdagen } from '../../../src/domain/rooster/rooster.ts';
import { zonderHerinneringen } from './stappen.ts';

/** The OvJ by a roster: the first by day, the second by night; nobody is asked whether they are ready. */
export function dagEnNacht(locatie: Locatie): Locatie {
  const { ovj: _, ...piket } = locatie.piket;
  const basis = { dagen: weekdagen, feestdagen: 'ook', achterwacht: [] } as const;
  return {
    ...zonderHerinneringen(locatie),
    piket,
    roosters: {
      ovj: {
        diensten: [
          { ...basis, id: 'dag', van: '08:00', tot: '18:00', wie: ['officier-1'] },
          { ...basis, id: 'nacht', van: '18:00', tot: '08:00', wie: ['officier-2'] },
        ],
        uitzonderingen: [],
        invaller: 'ovj',
      },
    },
    paraatheid: { minutenVooraf: 0, bevestigMinuten: 15 },
  };
}

/** The same; an hour before the shift the officer is asked. */
export const vraagtParaat = (locatie: Locatie): Locatie => ({
  ...dagEnNacht(locatie),
  paraatheid: { minutenVooraf: 60, bevestigMinuten: 15 },
});
