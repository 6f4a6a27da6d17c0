import { isAdvies } from '../advies.ts';
import type { Antwoorden } from '../formulier.ts';
import type { Vangrailregel } from './regel.ts';

/** Weighed, whatever came out; "nog niet" and no answer are not. */
function isGewogen(antwoord: Antwoorden[string] | undefined): boolean {
  return antwoord === 'geadviseerd' || antwoord === 'gewogen';
}

/**
 * G6: at stalking an advice without EM and DUT considerations, that advises mediation, or with the victim as
 * referent (werkproces §3, §8; B 5132–5150, 5336–5385).
 */
export const g6: Vangrailregel = {
  naam: 'G6',
  geraakt: (handeling, { stalking }) => {
    if (handeling.soort !== 'advies' || !stalking || !isAdvies(handeling.antwoorden)) return false;
    const { em, dut, mediation, referent } = handeling.antwoorden;
    return !isGewogen(em) || !isGewogen(dut) || mediation === 'ja' || referent === 'ja';
  },
  redenen: ['overweging-volgt', 'geen-hoog-risico', 'anders'],
};
