import { standaardStappen } from './standaardstappen.ts';
import type { Stappen } from './stappen.ts';
import type { Termijnen } from './termijnen.ts';
import { standaardTermijnen } from './termijnen.ts';

/**
 * What a case keeps from its location when it starts. A later change of the settings leaves the
 * clocks and steps of open cases alone; permissions, rosters and phone numbers are always live.
 */
export type Zaakinstellingen = {
  readonly termijnen: Termijnen;
  readonly stappen: Stappen;
  /** Target from a decision until the victim knows it, in minutes. It never delays a release. */
  readonly slachtofferStreefMinuten: number;
};

/** The settings of a location that changes nothing (werkproces §5 and §7). */
export function defaultInstellingen(): Zaakinstellingen {
  return {
    termijnen: standaardTermijnen,
    stappen: standaardStappen,
    slachtofferStreefMinuten: 60,
  };
}
