import type {
  NabesprekingView,
  OefenbedieningView,
  OefeningView,
  OefenkeuzeView,
  Oefenrol,
  OefenvraagView,
} from '../../src/domain/afgeleid/views.ts';
import type { Leerdoel } from '../../src/domain/oefening/oefening.ts';
import type { Voorbeeld } from './basis.ts';
import { na, PEIL } from './basis.ts';

const doelen: readonly Leerdoel[] = [
  { tekst: 'De SASH is ingevuld', toets: 'sash-ingevuld' },
  { tekst: 'De rode vlaggen zijn bekeken', toets: 'rode-vlaggen-bekeken' },
  { tekst: 'EM en DUT zijn gewogen in het advies', toets: 'em-dut-gewogen' },
];

const blad = {
  nr: 3,
  titel: 'Stalking met rode vlaggen',
  modules: ['C'],
  casus:
    'Een vrouw deed voor de derde keer aangifte van belaging. De berichten worden dreigender. Haar ex-partner is thuis aangehouden.',
  doelen,
} as const;

const rollen: readonly Oefenrol[] = [
  { sleutel: 'politie', rol: 'politie', organisatie: null, speelt: 'mens' },
  { sleutel: 'ovj', rol: 'ovj', organisatie: null, speelt: 'vrij' },
  { sleutel: 'vt:vt-oefenstad', rol: 'vt', organisatie: 'Oefenstad', speelt: 'mens' },
  { sleutel: '3ro', rol: '3ro', organisatie: null, speelt: 'script' },
  { sleutel: 'shn', rol: 'shn', organisatie: null, speelt: 'script' },
];
const speelbaar = rollen.map(({ sleutel, rol, organisatie }) => ({ sleutel, rol, organisatie }));

const oefening: OefeningView = {
  soort: 'oefening',
  ...blad,
  stand: 'loopt',
  snelheid: 60,
  rollen: rollen.filter(({ speelt }) => speelt !== 'script'),
  speelbaar,
  deelvragen: 6,
};

export const oefeningVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'loopt', view: oefening },
  { naam: 'pauze, niemand speelt', view: { ...oefening, stand: 'pauze', rollen: [], deelvragen: 0 } },
  { naam: 'gewone klok', view: { ...oefening, snelheid: 1 }, alleenTest: true },
  { naam: 'voorbij', view: { ...oefening, stand: 'voorbij', rollen: [], speelbaar: [] } },
];

const keuze: OefenkeuzeView = {
  soort: 'oefenkeuze',
  locatie: 'Oefenlokaal',
  oefeningen: [
    {
      id: 'baby-twee-regios',
      titel: 'Baby van vijf weken, twee regio’s',
      modules: ['A', 'B'],
      uren: 14,
      snelheid: 30,
    },
    {
      id: 'stalking-rode-vlaggen',
      titel: 'Stalking met rode vlaggen',
      modules: ['C'],
      uren: 30,
      snelheid: 60,
    },
    {
      id: 'wat-mag-gedeeld',
      titel: 'Wat mag gedeeld worden, en met wie',
      modules: ['D'],
      uren: 12,
      snelheid: 60,
    },
  ],
  rollen: speelbaar,
  snelheden: [1, 10, 30, 60, 120],
};

export const oefenkeuzeVoorbeelden: readonly Voorbeeld[] = [{ naam: 'kiezen', view: keuze }];

const bediening: OefenbedieningView = {
  soort: 'oefenbediening',
  nr: 3,
  titel: blad.titel,
  doelen,
  stand: 'loopt',
  snelheid: 60,
  klok: PEIL,
  snelheden: [1, 10, 30, 60, 120],
  rollen,
};

export const oefenbedieningVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'loopt', view: bediening },
  { naam: 'pauze', view: { ...bediening, stand: 'pauze' } },
];

const vraag: OefenvraagView = {
  soort: 'oefenvraag',
  nr: 4,
  vraag: {
    id: 'dossier',
    vraag: 'Veilig Thuis heeft een open dossier in de werkvoorraad. Wie mag de fase weten?',
    veld: 'deel-a.dossier',
  },
  plek: 2,
  aantal: 6,
  rollen: ['politie', 'ovj', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'halt', 'zvh'],
  gekozen: null,
};

export const oefenvraagVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'nieuw', view: vraag },
  { naam: 'al gekozen', view: { ...vraag, gekozen: ['ovj', 'vt'] } },
];

const nabespreking: NabesprekingView = {
  soort: 'nabespreking',
  ...blad,
  lang: false,
  verslag: {
    begin: PEIL,
    einde: na(700),
    doelen: [
      { tekst: 'De SASH is ingevuld', toets: 'sash-ingevuld', uitkomst: 'gezien' },
      { tekst: 'De rode vlaggen zijn bekeken', toets: 'rode-vlaggen-bekeken', uitkomst: 'gezien' },
      { tekst: 'EM en DUT zijn gewogen in het advies', toets: 'em-dut-gewogen', uitkomst: 'bespreken' },
    ],
    zaken: [
      {
        nummer: 'OL-26-0003',
        vragen: [
          {
            soort: 'deel-a',
            formulier: null,
            wie: { rol: 'vt', organisatie: 'vt-oefenstad' },
            gevraagdNa: 0,
            duurde: 25,
            herinneringen: 1,
            stand: 'herinnerd',
          },
          {
            soort: 'inbreng',
            formulier: null,
            wie: { rol: '3ro' },
            gevraagdNa: 0,
            duurde: null,
            herinneringen: 2,
            stand: 'open',
          },
          {
            soort: 'processtap',
            formulier: 'SASH',
            wie: { rol: 'politie' },
            gevraagdNa: 0,
            duurde: 20,
            herinneringen: 0,
            stand: 'op-tijd',
          },
          {
            soort: 'vrijheid',
            formulier: null,
            wie: { rol: 'ovj' },
            gevraagdNa: 25,
            duurde: 520,
            herinneringen: 0,
            stand: 'te-laat',
          },
        ],
        vangrails: [
          { vangrail: 'G6', op: na(60), wie: { rol: '3ro' }, reden: 'overweging-volgt' },
          { vangrail: 'G1', op: na(545), wie: { rol: 'ovj' }, reden: null },
        ],
        slachtoffers: [
          {
            slachtoffer: 1,
            besluit: 'vrijheid',
            besluitOp: na(545),
            pogingen: 2,
            uitkomst: 'gehoord',
            na: 40,
            verbodUitgelegd: true,
            voorVrijlating: true,
          },
          {
            slachtoffer: 1,
            besluit: 'zaak',
            besluitOp: na(600),
            pogingen: 1,
            uitkomst: 'niet-gehoord',
            na: null,
            verbodUitgelegd: null,
            voorVrijlating: null,
          },
        ],
        stappen: [
          { code: 'niet-vrij-zonder-maatregel', genomen: true },
          { code: 'voorwaarden-vt', genomen: false },
          { code: 'mda-waar-nodig', genomen: null },
        ],
        wachten: [
          {
            wie: { rol: 'ovj' },
            op: { rol: 'vt', organisatie: 'vt-oefenstad' },
            soort: 'deel-a',
            minuten: 25,
            gekomen: true,
          },
          { wie: { rol: 'ovj' }, op: { rol: '3ro' }, soort: 'inbreng', minuten: 545, gekomen: false },
          { wie: null, op: { rol: 'shn' }, soort: 'slachtoffer', minuten: 40, gekomen: true },
        ],
        gelezen: [{ wie: { rol: 'ovj' }, groepen: ['Inbreng politie', 'toelichting'] }],
      },
    ],
    gedeeld: [],
    bespreek: ['Welk patroon ziet u in de drie aangiften?', 'Waarom geen mediation?'],
  },
};

export const nabesprekingVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'kort', view: nabespreking },
  { naam: 'lang', view: { ...nabespreking, lang: true } },
  {
    naam: 'privacy',
    view: {
      ...nabespreking,
      titel: 'Wat mag gedeeld worden, en met wie',
      modules: ['D'],
      verslag: {
        ...nabespreking.verslag,
        zaken: [],
        gedeeld: [
          {
            vraag: 'Wie mag de fase van het dossier weten?',
            veld: 'deel-a.dossier',
            gekozen: ['ovj', 'shn', 'vt'],
            mag: ['ovj', 'vt', '3ro', 'rvdk'],
            teRuim: ['shn'],
            teKrap: ['3ro', 'rvdk'],
          },
          {
            vraag: 'Wie mag de wens van het slachtoffer weten?',
            veld: 'inbreng-shn.wenstVervolging',
            gekozen: ['ovj', 'shn'],
            mag: ['ovj', 'shn'],
            teRuim: [],
            teKrap: [],
          },
          {
            vraag: 'Wie mag de uitkomst van deel A weten?',
            veld: 'acuut-uitkomst',
            gekozen: null,
            mag: ['ovj', 'vt'],
            teRuim: [],
            teKrap: [],
          },
        ],
      },
    },
  },
  {
    naam: 'niets gedaan',
    alleenTest: true,
    view: { ...nabespreking, verslag: { ...nabespreking.verslag, zaken: [] } },
  },
];
