import type { RcUitkomst, Uitspraakuitkomst } from '../../src/domain/werkproces/besluiten.ts';
import type { Maatregelinhoud, Titel } from '../../src/domain/werkproces/maatregelen/titels.ts';

export const rcUitkomst: Readonly<Record<RcUitkomst, string>> = {
  bewaring: 'bewaring',
  schorsing: 'schorsing met voorwaarden',
  afgewezen: 'afgewezen',
  heenzending: 'heengezonden zonder voorgeleiding',
};

export const uitspraakUitkomst: Readonly<Record<Uitspraakuitkomst, string>> = {
  vrijspraak: 'vrijspraak',
  'met-voorwaarden': 'straf met bijzondere voorwaarden',
  'zonder-voorwaarden': 'straf zonder voorwaarden',
  'geen-straf': 'geen straf',
  anders: 'anders',
};

export const maatregeltitel: Readonly<Record<Titel, string>> = {
  '509hh': 'gedragsaanwijzing (509hh)',
  schorsing: 'schorsing',
  'voorwaarde-sepot': 'voorwaarde bij sepot',
  'voorwaarde-strafbeschikking': 'voorwaarde bij strafbeschikking',
  'voorwaarde-vonnis': 'voorwaarde bij vonnis',
  huisverbod: 'huisverbod',
  civiel: 'civiele maatregel',
};

export const maatregelinhoud: Readonly<Record<Maatregelinhoud, string>> = {
  contactverbod: 'contactverbod',
  gebiedsverbod: 'gebiedsverbod',
  locatieverbod: 'locatieverbod',
  locatiegebod: 'locatiegebod',
  meldplicht: 'meldplicht',
  begeleiding: 'begeleiding hulpverlening',
  'drugs-alcoholverbod': 'drugs- of alcoholverbod',
  'klinische-opname': 'klinische opname',
  'begeleid-wonen': 'begeleid wonen',
  gedragsinterventie: 'gedragsinterventie',
  woningverbod: 'woning verlaten',
  ots: 'ondertoezichtstelling',
  uithuisplaatsing: 'uithuisplaatsing',
  overige: 'andere voorwaarde',
};

export const maatregelwoorden = {
  geenGrond: 'grond nog onbekend',
  tot: 'tot {op}',
  geenEinde: 'geen einddatum bekend',
  geeindigd: 'geëindigd',
  overgedragen: 'overgedragen',
  teltNiet: 'telt nu niet',
} as const;
