import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** For who asked for a code: another account typed it and is them from now on. */
export type AccountGekoppeldView = {
  readonly soort: 'account-gekoppeld';
  readonly op: Tijdstip;
};
