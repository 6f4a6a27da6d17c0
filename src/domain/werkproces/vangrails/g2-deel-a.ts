import type { Vangrailregel } from './regel.ts';
import { isVrijlating } from './regel.ts';

/** G2: release before part A is complete while ernstige bezwaren exist, or nobody judged them yet (B 470–485). */
export const g2: Vangrailregel = {
  naam: 'G2',
  geraakt: (handeling, feiten) =>
    handeling.soort === 'vrijheid' &&
    isVrijlating(handeling.besluit) &&
    !feiten.deelACompleet &&
    feiten.ernstigeBezwaren !== 'nee',
  redenen: ['geen-bewijs', 'geen-bezwaren', 'termijn-verstreken', 'anders'],
};
