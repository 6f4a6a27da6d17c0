/** The legal ground of a measure: without one it is no measure (werkproces §6, G9; B, Bijlage VIII). */
export const titels = [
  '509hh',
  'schorsing',
  'voorwaarde-sepot',
  'voorwaarde-strafbeschikking',
  'voorwaarde-vonnis',
  'huisverbod',
  'civiel',
] as const;
export type Titel = (typeof titels)[number];

/** What a measure can ask of the suspect (B, Bijlage VIII); `woningverbod` is what a huisverbod is. */
export const inhouden = [
  'contactverbod',
  'gebiedsverbod',
  'locatieverbod',
  'locatiegebod',
  'meldplicht',
  'begeleiding',
  'drugs-alcoholverbod',
  'klinische-opname',
  'begeleid-wonen',
  'gedragsinterventie',
  'woningverbod',
  'ots',
  'uithuisplaatsing',
  'overige',
] as const;
export type Maatregelinhoud = (typeof inhouden)[number];

/** What the law or the sources let a title hold, and for whom. */
export type Titelregel = {
  readonly inhoud: readonly Maatregelinhoud[];
  /** Elektronische monitoring may go with it: only via bijzondere voorwaarden (werkproces §3, G9). */
  readonly em: boolean;
  /** Only while ernstige bezwaren exist (Sv 509hh; B 1599–1602). */
  readonly vraagtErnstigeBezwaren: boolean;
  /** Not for a suspect under 18 (werkproces §3, G9). */
  readonly alleenMeerderjarig: boolean;
  /** Only for a dwelling where the suspect lives (werkproces §3, G9). */
  readonly eigenWoning: boolean;
};

/** Bijzondere voorwaarden: the freedom-restricting and the behaviour-changing ones (B, Bijlage VIII). */
const bijzondereVoorwaarden: Titelregel = {
  inhoud: [
    'contactverbod',
    'locatieverbod',
    'locatiegebod',
    'meldplicht',
    'begeleiding',
    'drugs-alcoholverbod',
    'klinische-opname',
    'begeleid-wonen',
    'gedragsinterventie',
    'overige',
  ],
  em: true,
  vraagtErnstigeBezwaren: false,
  alleenMeerderjarig: false,
  eigenWoning: false,
};

/** Allowed contents by title (werkproces §6; B 1128–1135 and Bijlage VIII). */
export const titelregels: Readonly<Record<Titel, Titelregel>> = {
  '509hh': {
    inhoud: ['gebiedsverbod', 'contactverbod', 'meldplicht', 'begeleiding'],
    em: false,
    vraagtErnstigeBezwaren: true,
    alleenMeerderjarig: false,
    eigenWoning: false,
  },
  // Also a gebiedsverbod (B 1128).
  schorsing: { ...bijzondereVoorwaarden, inhoud: [...bijzondereVoorwaarden.inhoud, 'gebiedsverbod'] },
  'voorwaarde-sepot': bijzondereVoorwaarden,
  'voorwaarde-strafbeschikking': bijzondereVoorwaarden,
  'voorwaarde-vonnis': bijzondereVoorwaarden,
  huisverbod: {
    inhoud: ['woningverbod', 'contactverbod'],
    em: false,
    vraagtErnstigeBezwaren: false,
    alleenMeerderjarig: true,
    eigenWoning: true,
  },
  civiel: {
    inhoud: ['contactverbod', 'gebiedsverbod', 'ots', 'uithuisplaatsing', 'overige'],
    em: false,
    vraagtErnstigeBezwaren: false,
    alleenMeerderjarig: false,
    eigenWoning: false,
  },
};

/** The contents that this title does not allow (G9). */
export function nietToegelaten(titel: Titel, inhoud: readonly Maatregelinhoud[]): readonly Maatregelinhoud[] {
  return inhoud.filter((deel) => !titelregels[titel].inhoud.includes(deel));
}
