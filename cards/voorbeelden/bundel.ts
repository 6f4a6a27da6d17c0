import type { BundelView, HerinneringView } from '../../src/domain/afgeleid/views.ts';
import type { Voorbeeld } from './basis.ts';
import { kopNietVast, kopVast, na, taak } from './basis.ts';

const besluit: HerinneringView = {
  soort: 'herinnering',
  kop: kopVast,
  taak: taak('zaakbesluit', 'ovj'),
  aan: 'ovj',
  uiterlijk: null,
  gevraagdOp: na(0),
  verstreken: false,
  laatGeplandOp: null,
  stand: 'open',
  standOp: null,
  slachtoffer: null,
  ingehaald: false,
  bellen: null,
  telefoon: null,
};

const bundel: BundelView = {
  soort: 'bundel',
  vervangen: false,
  weggelaten: 0,
  regels: [
    { ...besluit, taak: taak('plandatum', 'ovj'), uiterlijk: na(-30), verstreken: true },
    { ...besluit, taak: taak('overdracht', 'vt', 'Kennemerland'), uiterlijk: na(600), aan: 'kpc' },
    besluit,
    { ...besluit, kop: kopNietVast, taak: taak('kennisname', 'ovj'), gevraagdOp: na(20) },
  ],
};

export const bundelVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'vier zaken', view: bundel },
  { naam: 'alles gedaan', view: { ...bundel, regels: [] } },
  { naam: 'er is een nieuwere lijst', view: { ...bundel, regels: [], vervangen: true } },
  {
    naam: 'veel zaken',
    alleenTest: true,
    view: {
      ...bundel,
      weggelaten: 6,
      regels: Array.from({ length: 15 }, (_, plek) => ({
        ...besluit,
        kop: { ...kopVast, nummer: `OF-26-${String(42 + plek).padStart(4, '0')}` },
      })),
    },
  },
];
