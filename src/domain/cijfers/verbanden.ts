import type { CijferId } from './cijfer-id.ts';
import { klassedelen, zonderAntwoord } from './definities/klassedelen.ts';
import { klassen } from './klassen.ts';

/** The part that stands for all parts of a figure together. */
export const TOTAAL = '';
/** A part of a figure. */
export type Plek = readonly [cijfer: CijferId, deel: string];
/** The same is counted twice: what one figure shows, another one must not hide. */
type Verband = { readonly geheel: Plek; readonly delen: readonly Plek[] };

const deelATijden = [...klassedelen(klassen['deel-a'], ...zonderAntwoord).map(({ id }) => id), TOTAAL];
const hg: readonly Plek[] = [
  ['zaken', 'hg-vast'],
  ['zaken', 'hg-niet-vast'],
];

/** Sums over figures. A figure whose total is a part of another one gives it away, and the other way round. */
export const verbanden: readonly Verband[] = [
  {
    geheel: ['zaken', TOTAAL],
    delen: [
      ['status', 'open'],
      ['status', 'gesloten'],
    ],
  },
  { geheel: ['per-maand', TOTAAL], delen: hg },
  { geheel: ['per-week', TOTAAL], delen: hg },
  { geheel: ['per-weekdag', TOTAAL], delen: hg },
  { geheel: ['vt-melding', TOTAAL], delen: hg },
  { geheel: ['dossier', TOTAAL], delen: [['bekend', 'ja']] },
  { geheel: ['dossierfase', TOTAAL], delen: [['dossier', 'open']] },
  ...deelATijden.map(
    (deel): Verband => ({
      geheel: ['deel-a-tijd', deel],
      delen: [
        ['deel-a-kantoor', deel],
        ['deel-a-buiten', deel],
      ],
    }),
  ),
  {
    geheel: ['deel-a-tijd', TOTAAL],
    delen: [
      ['deel-a-keten', TOTAAL],
      ['deel-a-tijd', 'loopt'],
    ],
  },
  { geheel: ['heenzenden-reden', TOTAAL], delen: [['heenzenden', 'zonder-maatregel']] },
  ...(['aangenomen', 'geopend', 'opgepakt'] as const).map(
    (stap): Verband => ({ geheel: ['bewijs-beantwoord', TOTAAL], delen: [[`bewijs-${stap}`, TOTAAL]] }),
  ),
  { geheel: ['slachtoffer-streef', TOTAAL], delen: [['slachtoffer-tijd', TOTAAL]] },
];
