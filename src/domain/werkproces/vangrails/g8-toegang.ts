import type { Vangrailregel } from './regel.ts';
import { isVrijlating } from './regel.ts';

/**
 * G8: the suspect gets nearer (release after IVS or RC, a ban that is dropped, lifted or suspended) without a new
 * acute check before it (werkproces §3; B 1095–1108). What ends by itself at a known moment is asked for in time
 * by the tasks of an acute check.
 */
export const g8: Vangrailregel = {
  naam: 'G8',
  geraakt: (handeling) => {
    switch (handeling.soort) {
      case 'vrijheid':
        return isVrijlating(handeling.besluit) && handeling.ruimerZonderToets === true;
      case 'zaak':
        return handeling.ruimerZonderToets === true;
      case 'toegang':
        return !handeling.getoetst;
      case 'advies':
      case 'maatregel':
      case 'sluiten':
        return false;
    }
  },
  redenen: ['nog-actueel', 'maatregel-blijft', 'termijn-verstreken', 'anders'],
};
