import type { Vangrailregel } from './regel.ts';
import { isVrijlating } from './regel.ts';

/**
 * G1: release while acuut = ja and no imposed measure in force (werkproces §3; B, stap 2). The gedragsaanwijzing
 * itself is the measure, also before its contents are filled in.
 */
export const g1: Vangrailregel = {
  naam: 'G1',
  geraakt: (handeling, feiten) =>
    handeling.soort === 'vrijheid' &&
    isVrijlating(handeling.besluit) &&
    handeling.besluit !== 'heenzenden-509hh' &&
    feiten.acuut === 'ja' &&
    !feiten.maatregelOpgelegd,
  redenen: ['geen-bewijs', 'geen-bezwaren', 'termijn-verstreken', 'anders'],
};
