import type { DeelAStand, DeelAVraagView } from '../../src/domain/afgeleid/views.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast, kopVoorbij, na, taak } from './basis.ts';

const open: DeelAStand = {
  acuut: 'onbekend',
  opgepaktOp: null,
  beantwoordOp: null,
  compleet: false,
  verschil: false,
  nietGevonden: false,
  andereRegio: false,
  afgehandeld: false,
  telefonisch: null,
};

const basis: DeelAVraagView = {
  soort: 'deel-a',
  kop: kopVast,
  taak: taak('deel-a', 'vt', 'Kennemerland'),
  registratienummer: 'PL-2026-123456',
  vtMeldingNr: 'VT-88120',
  kenmerken: ['ex-partner', 'stalking', 'kinderen'],
  neeVraagtReden: false,
  vooraf: null,
  stand: open,
};

export const deelAVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'open', view: basis },
  {
    naam: 'met uitkomst vooraf, nee vraagt reden',
    view: { ...basis, neeVraagtReden: true, vooraf: { uitkomst: 'ja', op: na(-60), door: 'crisisdienst' } },
  },
  { naam: 'opgepakt', view: { ...basis, stand: { ...open, opgepaktOp: na(4) } } },
  { naam: 'ja', view: { ...basis, stand: { ...open, acuut: 'ja', beantwoordOp: na(10) } } },
  {
    naam: 'nee, voorlopig',
    view: { ...basis, stand: { ...open, acuut: 'nee-voorlopig', beantwoordOp: na(10) } },
  },
  {
    naam: 'nee, voorlopig: alleen de reden mist',
    view: { ...basis, stand: { ...open, acuut: 'nee-voorlopig', beantwoordOp: na(10), redenMist: true } },
  },
  {
    naam: 'antwoorden verschillen',
    view: { ...basis, stand: { ...open, acuut: 'ja', beantwoordOp: na(12), verschil: true } },
  },
  {
    naam: 'compleet',
    view: { ...basis, stand: { ...open, acuut: 'nee', beantwoordOp: na(10), compleet: true } },
  },
  {
    naam: 'compleet en afgehandeld',
    view: {
      ...basis,
      stand: { ...open, acuut: 'nee', beantwoordOp: na(10), compleet: true, afgehandeld: true },
    },
  },
  {
    naam: 'telefonisch genoteerd, te bevestigen',
    view: {
      ...basis,
      stand: { ...open, acuut: 'ja', beantwoordOp: na(26), telefonisch: { rol: '3ro', op: na(26) } },
    },
  },
  {
    naam: 'genoteerd en bevestigd door dezelfde persoon',
    view: { ...basis, stand: { ...open, acuut: 'ja', beantwoordOp: na(26), zelfBevestigd: true } },
  },
  {
    naam: 'opnieuw gevraagd',
    view: { ...basis, kop: kopVoorbij, stand: { ...open, afgehandeld: true, opnieuwOp: na(90) } },
  },
  { naam: 'niet gevonden', view: { ...basis, stand: { ...open, nietGevonden: true } } },
  { naam: 'niet onze regio', view: { ...basis, stand: { ...open, andereRegio: true, afgehandeld: true } } },
  {
    naam: 'niet vast',
    view: { ...basis, kop: kopNietVast, registratienummer: null, vtMeldingNr: null },
  },
];
