import type { TafelView, Tafelzaak, TafelzaakView } from '../../src/domain/afgeleid/views.ts';
import { tafelnieuws } from '../teksten/tafel.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast, na } from './basis.ts';

const eerste: Tafelzaak = {
  kop: kopVast,
  volgende: 'besluit-vrijheid',
  nieuws: ['deel-a-beantwoord', 'inbreng-binnen'],
  nieuweZaak: true,
  mist: [
    { rol: 'ovj', organisatie: null },
    { rol: 'vt', organisatie: 'Waterland' },
  ],
};

const tweede: Tafelzaak = { kop: kopNietVast, volgende: 'sluiten', nieuws: [], nieuweZaak: false, mist: [] };

const tafel: TafelView = {
  soort: 'tafel',
  locatieId: 'oefenstad',
  locatie: 'Oefenstad',
  op: na(-170),
  sinds: na(-1_300),
  zaken: [eerste, tweede],
  weggelaten: 0,
  plandata: { vandaag: ['OF-26-0038'], morgen: ['OF-26-0040', 'OF-26-0041'] },
};

export const tafelVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'ochtend', view: tafel },
  {
    naam: 'eerste tafel, geen zaken',
    view: { ...tafel, sinds: null, zaken: [], plandata: { vandaag: [], morgen: [] } },
  },
  {
    naam: 'veel zaken',
    alleenTest: true,
    view: {
      ...tafel,
      weggelaten: 9,
      zaken: Array.from({ length: 12 }, (_, plek) => ({
        ...eerste,
        kop: { ...eerste.kop, nummer: `OF-26-${String(42 + plek).padStart(4, '0')}` },
        nieuws: Object.keys(tafelnieuws) as Tafelzaak['nieuws'],
      })),
    },
  },
];

const stap: TafelzaakView = {
  soort: 'tafelzaak',
  locatieId: 'oefenstad',
  plek: 2,
  aantal: 5,
  zaak: eerste,
  feiten: [
    { soort: 'acuut', acuut: 'ja', regio: null, compleet: true, verschil: false },
    { soort: 'advies', rol: '3ro', binnen: false },
  ],
  mag: ['notitie', 'actie'],
  vorige: 'oefenstad:OF-26-0041',
  volgende: 'oefenstad:OF-26-0043',
};

export const tafelzaakVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'midden', view: stap },
  { naam: 'de enige zaak', view: { ...stap, plek: 1, aantal: 1, vorige: null, volgende: null, feiten: [] } },
];
