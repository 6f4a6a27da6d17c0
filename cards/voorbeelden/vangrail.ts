import type { VangrailView } from '../../src/domain/afgeleid/views.ts';
import type { Vangrail, VangrailReden } from '../../src/domain/werkproces/besluiten.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast } from './basis.ts';

const basis: VangrailView = {
  soort: 'vangrail',
  kop: kopVast,
  vangrails: ['G1', 'G2'],
  redenen: ['geen-bewijs', 'geen-bezwaren', 'termijn-verstreken', 'anders'],
  suggereerIvs: true,
  verb: 'vrijheid.vastleggen',
  data: { t: 'vrijheid:ovj', r: 1, besluit: 'heenzenden', maatregelen: ['contactverbod'] },
  toelichten: true,
  openTaken: [],
};

function bij(naam: string, vangrails: readonly Vangrail[], redenen: readonly VangrailReden[]): Voorbeeld {
  return { naam, view: { ...basis, vangrails, redenen, suggereerIvs: false } };
}

export const vangrailVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'heenzenden', view: basis },
  {
    naam: 'sluiten',
    view: {
      ...basis,
      toelichten: false,
      vangrails: ['G5'],
      redenen: ['al-geinformeerd', 'anders'],
      suggereerIvs: false,
      verb: 'zaak.sluiten',
      data: {},
      openTaken: [
        { soort: 'kennisname', rol: 'politie', organisatie: null },
        { soort: 'kennisname', rol: 'vt', organisatie: 'Kennemerland' },
        { soort: 'slachtoffer', rol: 'shn', organisatie: null },
      ],
    },
  },
  bij('advies ontbreekt', ['G3'], ['termijn-verstreken', 'advies-mondeling', 'advies-niet-nodig', 'anders']),
  bij(
    'stalking en kinderen',
    ['G6', 'G7'],
    ['overweging-volgt', 'geen-hoog-risico', 'gesprek-volgt', 'belang-onderzoek', 'anders'],
  ),
  bij(
    'meer toegang en titel',
    ['G8', 'G9'],
    ['termijn-verstreken', 'nog-actueel', 'maatregel-blijft', 'titel-volgt', 'anders'],
  ),
  bij('plandatum zonder maatregel', ['G4'], ['verdachte-vast', 'plan-met-zicht', 'anders']),
];
