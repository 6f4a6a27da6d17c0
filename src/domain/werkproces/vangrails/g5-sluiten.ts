import type { Vangrailregel } from './regel.ts';

/** G5: closing while the victim, Veilig Thuis or a partner has not been informed (werkproces §3). */
export const g5: Vangrailregel = {
  naam: 'G5',
  geraakt: (handeling) => handeling.soort === 'sluiten' && handeling.openTaken > 0,
  redenen: ['al-geinformeerd', 'anders'],
};
