import type { Situatie, Vraag } from './boom.ts';

/** The questions of the flow chart as they stand in the drawing. */
export const vragen: Readonly<Record<Vraag, string>> = {
  onder12: 'Verdachte jonger dan 12?',
  vermoeden: 'Vermoeden van een bewijsbaar strafbaar feit?',
  acuut: 'Acuut onveilig?',
  bewijs: 'Voldoende bewijs?',
  ernstigeBezwaren: 'Ernstige bezwaren?',
  structureel: 'Structureel onveilig?',
  slachtofferWenstVervolging: 'Wenst het slachtoffer vervolging?',
};

/** Answers as they stand on the arrows; others are their own word. */
export const antwoorden: Readonly<Record<string, string>> = {
  'nee-voorlopig': 'voorlopig nee',
  'onderzoek-mogelijk': 'nee, onderzoek mogelijk',
  onbekend: 'nog niet bekend',
};

/** When a step is taken, behind the step. */
export const situaties: Readonly<
  Record<Situatie, { readonly ja: string; readonly nee: string; readonly onbekend: string }>
> = {
  vast: { ja: 'zit vast', nee: 'zit niet vast', onbekend: '' },
  minderjarig: { ja: 'minderjarig', nee: 'meerderjarig', onbekend: '' },
  kinderen: { ja: 'kinderen betrokken', nee: 'geen kinderen', onbekend: 'kinderen nog onbekend' },
  'ivs-mogelijk': { ja: 'ernstige bezwaren en voorlopige hechtenis mogelijk', nee: '', onbekend: '' },
};
