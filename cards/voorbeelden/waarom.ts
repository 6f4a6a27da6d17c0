import type { WaaromView } from '../../src/domain/afgeleid/views.ts';
import { indicatieCodes } from '../../src/domain/werkproces/stroomschema.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast } from './basis.ts';

const basis: WaaromView = {
  soort: 'waarom',
  kop: kopVast,
  stappen: ['bewijs-beoordelen', 'niet-vrij-zonder-maatregel'],
  bekend: [
    { soort: 'acuut', acuut: 'ja', regio: null, compleet: true, verschil: false },
    { soort: 'advies', rol: '3ro', binnen: true },
    { soort: 'lopende-maatregel', maatregel: 'locatieverbod' },
  ],
  openTaken: [
    { soort: 'inbreng', rol: 'rvdk', organisatie: null },
    { soort: 'vrijheid', rol: 'ovj', organisatie: null },
  ],
  magInhoud: true,
};

export const waaromVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'acuut, bewijs onbekend', view: basis },
  { naam: 'zonder inhoud', view: { ...basis, stappen: ['eerst-deel-a'], bekend: [], magInhoud: false } },
  { naam: 'alle stappen', alleenTest: true, view: { ...basis, stappen: indicatieCodes, openTaken: [] } },
];
