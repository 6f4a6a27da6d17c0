import type { VangrailView } from '../../src/domain/afgeleid/views.ts';
import { vangrailRedenen } from '../../src/domain/werkproces/besluiten.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast } from './basis.ts';

const basis: VangrailView = {
  soort: 'vangrail',
  kop: kopVast,
  vangrails: ['G1', 'G2'],
  redenen: vangrailRedenen,
  suggereerIvs: true,
  verb: 'vrijheid.vastleggen',
  data: { t: 'vrijheid:ovj', r: 1, besluit: 'heenzenden', maatregelen: ['contactverbod'] },
  openTaken: [],
};

export const vangrailVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'heenzenden', view: basis },
  {
    naam: 'sluiten',
    view: {
      ...basis,
      vangrails: ['G5'],
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
  { naam: 'advies ontbreekt', view: { ...basis, vangrails: ['G3'], suggereerIvs: false } },
  { naam: 'plandatum zonder maatregel', view: { ...basis, vangrails: ['G4'], suggereerIvs: false } },
];
