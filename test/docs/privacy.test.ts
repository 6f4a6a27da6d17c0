import { expect, test } from 'vitest';
import * as keys from '../../src/infra/redis/keys.ts';
import { datakaart, rijenVan } from './lezen/datakaart.ts';

const kaart = datakaart();
const zaak = { locatie: 'oefenstad', soort: 'zaak', id: 'oefenstad:OF-26-0042' } as const;
const locatie = { locatie: 'oefenstad', soort: 'locatie', id: 'oefenstad' } as const;

/** Arguments that give every kind of key of a function, by its name. A new function needs a line here. */
const gemaakt: Readonly<Record<string, readonly string[]>> = {
  streamKeys: [zaak, locatie].flatMap((stream) => Object.values(keys.streamKeys(stream))),
  factsKey: [keys.factsKey(zaak)],
  agendaKeys: (['timer', 'sync'] as const).flatMap((soort) =>
    Object.values(keys.agendaKeys('oefenstad', soort)),
  ),
  caseTimeKey: [keys.caseTimeKey('oefenstad')],
  claimKey: [keys.claimKey('oefenstad', 'timer', 'x'), keys.claimKey('oefenstad', 'sync', 'x')],
  openKey: [keys.openKey('oefenstad')],
  openCardKey: [keys.openCardKey('oefenstad', '1700000000000')],
  figuresKey: [keys.figuresKey('oefenstad')],
  changesKeys: [...keys.changesKeys('oefenstad')],
  numberKey: [keys.numberKey('oefenstad')],
  registerKeys: Object.values(keys.registerKeys('oefenstad')),
  paceKey: [keys.paceKey('aBc', 'dEf'), keys.paceKey('aBc', '')],
  leaseKey: [keys.leaseKey('wissen'), keys.leaseKey('ketencontrole:oefenstad.2026-11-22')],
  newestKey: [keys.newestKey('afleiding')],
  CLOCK_KEY: [keys.CLOCK_KEY],
  roomClockKey: [keys.roomClockKey('oefenstad')],
  SECRET_KEY: [keys.SECRET_KEY],
  sourceKey: [keys.sourceKey('aBc')],
  channelKey: [keys.channelKey('aBc')],
  threadKey: [keys.threadKey('aBc')],
  personKey: [keys.personKey('aBc')],
  contactKey: [keys.contactKey('aBc')],
  programKey: [keys.programKey('aBc')],
  pageKey: [keys.pageKey('aBc')],
};

test('the data map names every kind of key that the program makes, each in one row, and no others', () => {
  const namen = Object.keys(keys).filter((naam) => /Keys?$|_KEY$/.test(naam));
  expect(Object.keys(gemaakt).toSorted()).toEqual(namen.toSorted());
  const sleutels = Object.values(gemaakt).flat();
  for (const sleutel of sleutels) {
    expect({ sleutel, rijen: rijenVan(sleutel, kaart).length }).toEqual({ sleutel, rijen: 1 });
  }
  const gebruikt = new Set(sleutels.flatMap((sleutel) => rijenVan(sleutel, kaart)));
  expect(kaart.filter((patroon) => !gebruikt.has(patroon))).toEqual([]);
});
