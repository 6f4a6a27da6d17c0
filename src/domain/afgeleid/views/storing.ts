import type { Storing } from '../../locatie/storing/storing.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** Something is wrong with the program itself, for KPC and beheer; no case is named. */
export type StoringView = {
  readonly soort: 'storing';
  readonly storing: Storing;
  readonly op: Tijdstip;
  readonly voorbijOp: Tijdstip | null;
};
