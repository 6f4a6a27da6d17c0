import type { Roosterbericht, RoosterberichtView, RoosterView } from '../../src/domain/afgeleid/views.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { nietParaatRedenen, paraatstanden, ruilstanden } from '../teksten/rooster.ts';
import type { Voorbeeld } from './basis.ts';
import { na, PEIL } from './basis.ts';

const locatie = { id: 'oefenstad', naam: 'Oefenstad' };
const dienst = (vanaf: number): { van: Tijdstip; tot: Tijdstip } => ({
  van: na(vanaf + 355),
  tot: na(vanaf + 1_195),
});

function bericht(naam: string, inhoud: Roosterbericht, alleenTest = false): Voorbeeld {
  const heel = inhoud.wat === 'proefalarm';
  const view: RoosterberichtView = {
    soort: 'roosterbericht',
    locatie,
    rol: heel ? null : 'vt',
    organisatie: heel ? null : 'Oefenstad',
    op: PEIL,
    bericht: inhoud,
  };
  return alleenTest ? { naam, view, alleenTest: true } : { naam, view };
}

const vraag = {
  zaakId: 'oefenstad:OF-26-0042',
  nummer: 'OF-26-0042',
  taak: 'deel-a',
  uiterlijk: na(535),
} as const;
const overdracht = {
  wat: 'overdracht',
  tot: na(1_195),
  vragen: [vraag, { ...vraag, nummer: 'OF-26-0041', taak: 'inbreng', uiterlijk: null }],
  zaken: 6,
} as const;
const gat = { wat: 'gat', delen: [dienst(0)], begonnen: true, voorbij: false } as const;
const ruil = {
  wat: 'ruil',
  nr: 4,
  gevraagd: true,
  collega: 'VT-piket 2',
  geeft: dienst(0),
  krijgt: dienst(1_440),
  stand: 'open',
} as const;
const paraat = {
  wat: 'paraat',
  nr: 5,
  dienst: dienst(0),
  reserve: false,
  laatsteTest: na(-2_000),
  stand: 'gevraagd',
  standOp: PEIL,
} as const;
const nietParaat = {
  wat: 'niet-paraat',
  collega: 'VT-piket 2',
  dienst: dienst(0),
  reden: 'niet-bevestigd',
  alsnog: null,
} as const;

export const roosterberichtVoorbeelden: readonly Voorbeeld[] = [
  bericht('overdracht', overdracht),
  bericht('overdracht zonder vragen', { ...overdracht, vragen: [], zaken: 0, tot: null }),
  bericht(
    'overdracht met veel vragen',
    { ...overdracht, vragen: Array.from({ length: 60 }, () => vraag), zaken: 60 },
    true,
  ),
  bericht('gat nu', gat),
  bericht('gat straks', { ...gat, begonnen: false, delen: [dienst(0), dienst(1_440)] }),
  bericht('gat voorbij', { ...gat, voorbij: true }),
  bericht('ruil gevraagd', ruil),
  ...Object.keys(ruilstanden).map((stand) =>
    bericht(`ruil ${stand}`, {
      ...ruil,
      gevraagd: false,
      stand: stand as keyof typeof ruilstanden,
    }),
  ),
  bericht('overgenomen', { wat: 'overgenomen', collega: 'VT-piket 2', dienst: dienst(0) }),
  bericht('bereikbaar', paraat),
  ...Object.keys(paraatstanden).map((stand) =>
    bericht(`bereikbaar ${stand}`, {
      ...paraat,
      reserve: true,
      laatsteTest: null,
      stand: stand as keyof typeof paraatstanden,
      standOp: na(10),
    }),
  ),
  ...Object.keys(nietParaatRedenen).map((reden) =>
    bericht(`niet bevestigd: ${reden}`, { ...nietParaat, reden: reden as keyof typeof nietParaatRedenen }),
  ),
  bericht('alsnog bevestigd', { ...nietParaat, alsnog: na(20) }),
  bericht('proefalarm', { wat: 'proefalarm', nr: 6, gezien: 3 }),
];

const keuze = (vanaf: number, wie: string | null) => ({ ...dienst(vanaf), waarde: `d-${vanaf}`, wie });
const scherm: RoosterView = {
  soort: 'rooster',
  locatie,
  diensten: [
    {
      sleutel: 'vt:vt-oefenstad',
      rol: 'vt',
      organisatie: 'Oefenstad',
      delen: [
        { van: null, tot: dienst(-840).tot, wie: ['VT-piket 1'] },
        { ...dienst(0), wie: ['VT-piket 2'] },
        { ...dienst(1_440), wie: [] },
      ],
      weggelaten: 9,
    },
    {
      sleutel: 'ovj',
      rol: 'ovj',
      organisatie: null,
      delen: [{ van: null, tot: null, wie: ['Officier 1'] }],
      weggelaten: 0,
    },
    {
      sleutel: 'kpc',
      rol: 'kpc',
      organisatie: null,
      delen: [
        { van: null, tot: dienst(0).van, wie: ['KPC 1'] },
        { van: dienst(0).van, tot: null, wie: ['KPC 2'] },
      ],
      weggelaten: 0,
    },
  ],
  overneembaar: [keuze(0, 'VT-piket 2'), keuze(1_440, '')],
  eigen: [keuze(2_880, null)],
  ruilbaar: [keuze(0, 'VT-piket 2')],
  terug: [{ ...dienst(4_320), nr: 3 }],
  gevraagd: [{ nr: 4, collega: 'Officier 2', geeft: dienst(5_760), krijgt: dienst(7_200) }],
  voorU: [{ nr: 5, collega: 'Officier 3', geeft: dienst(8_640), krijgt: dienst(10_080) }],
  peil: PEIL,
};

export const roosterVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'komende diensten', view: scherm },
  {
    naam: 'geen rooster',
    view: {
      ...scherm,
      diensten: [],
      overneembaar: [],
      eigen: [],
      ruilbaar: [],
      terug: [],
      gevraagd: [],
      voorU: [],
    },
  },
];
