import { isAdvies } from '../advies.ts';
import type { Vangrailregel } from './regel.ts';

/**
 * G7: children involved and an advice while nobody spoke with them, the RvdK was not asked, or it was not agreed
 * with police or OM who speaks with whom (werkproces §2, §3; B 2767–2771, 3004–3008).
 */
export const g7: Vangrailregel = {
  naam: 'G7',
  geraakt: (handeling, { kinderen }) => {
    if (handeling.soort !== 'advies' || kinderen !== 'ja' || !isAdvies(handeling.antwoorden)) return false;
    const { rvdkGevraagd, gesproken, afgesproken } = handeling.kindgesprek;
    return !rvdkGevraagd || !gesproken || !afgesproken;
  },
  redenen: ['gesprek-volgt', 'belang-onderzoek', 'anders'],
};
