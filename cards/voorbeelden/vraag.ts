import type { HerinneringView, VraagView } from '../../src/domain/afgeleid/views.ts';
import { taakSoorten } from '../../src/domain/instellingen/stappen.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast, kopVoorbij, na, taak } from './basis.ts';

const vraag: VraagView = {
  soort: 'vraag',
  kop: kopVast,
  taak: taak('inbreng', '3ro'),
  uiterlijk: na(60),
  stand: 'open',
  standOp: null,
  slachtoffer: null,
};

export const vraagVoorbeelden: readonly Voorbeeld[] = [
  {
    naam: 'open',
    view: { ...vraag, nummers: { registratienummer: 'PL-2026-123456', vtMeldingNr: null } },
  },
  {
    naam: 'tweede slachtoffer, met aandacht',
    view: {
      ...vraag,
      taak: taak('slachtoffer', 'shn'),
      uiterlijk: null,
      slachtoffer: 2,
      aandacht: [
        { soort: 'streeftijd', op: na(90), voorVrijlating: true },
        { soort: 'verbod' },
        { soort: 'minderjarig' },
        { soort: 'ambtshalve-eerst' },
      ],
    },
  },
  { naam: 'opgepakt', view: { ...vraag, stand: 'opgepakt', standOp: na(8) } },
  { naam: 'beantwoord', view: { ...vraag, stand: 'beantwoord', standOp: na(20) } },
  { naam: 'vervallen', view: { ...vraag, stand: 'vervallen', standOp: na(1_500) } },
  { naam: 'opnieuw gevraagd', view: { ...vraag, kop: kopVoorbij, stand: 'opnieuw', standOp: na(1_500) } },
  { naam: 'zaak gesloten', view: { ...vraag, stand: 'gesloten', standOp: null } },
  ...taakSoorten.map((soort) => ({ naam: `taak ${soort}`, view: { ...vraag, taak: taak(soort, 'ovj') } })),
];

const herinnering: HerinneringView = {
  soort: 'herinnering',
  kop: kopVast,
  taak: taak('vrijheid', 'ovj'),
  aan: 'taakhouder',
  uiterlijk: kopVast.uiterlijk,
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

const deelA: HerinneringView = {
  ...herinnering,
  taak: taak('deel-a', 'vt', 'Kennemerland'),
  uiterlijk: null,
};

export const herinneringVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'op tijd', view: herinnering },
  { naam: 'termijn verstreken', view: { ...herinnering, verstreken: true } },
  { naam: 'te laat verstuurd', view: { ...herinnering, laatGeplandOp: na(300) } },
  { naam: 'bel Veilig Thuis', view: { ...deelA, aan: '3ro', bellen: { telefoon: '088-0000000' } } },
  { naam: 'bellen zonder nummer', view: { ...deelA, aan: 'rvdk', bellen: { telefoon: null } } },
  { naam: 'voor de tweede van Veilig Thuis', view: { ...deelA, aan: 'volgende' } },
  { naam: 'voor een ander', view: { ...deelA, aan: 'kpc', telefoon: '088-0000000' } },
  { naam: 'voor een ander, andere taak', view: { ...herinnering, taak: taak('inbreng', 'shn'), aan: 'kpc' } },
  { naam: 'ingehaald', view: { ...herinnering, ingehaald: true } },
  { naam: 'beantwoord', view: { ...herinnering, stand: 'beantwoord', standOp: na(200) } },
  {
    naam: 'plandatum, overdracht op de ochtend',
    view: {
      ...herinnering,
      taak: taak('plandatum', 'ovj'),
      overdracht: [
        { soort: 'vrijheid', besluit: 'heenzenden-509hh', op: na(200), maatregelen: ['contactverbod'] },
        { soort: 'plandatum-punt', rol: '3ro', klaar: true },
        { soort: 'plandatum-punt', rol: 'politie', klaar: false },
        { soort: 'plandatum-verzet', aantal: 2 },
      ],
    },
  },
  {
    naam: 'slachtoffer, opgepakt',
    view: {
      ...herinnering,
      taak: taak('slachtoffer', 'shn'),
      slachtoffer: 2,
      uiterlijk: na(240),
      stand: 'opgepakt',
      standOp: na(190),
    },
  },
];
