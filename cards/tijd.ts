import { lokaleDag } from '../src/domain/termijnen/lokale-dag.ts';
import { dagTijd, klokTijd } from '../src/domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../src/domain/termijnen/tijdstip.ts';

/** `12:15` on the day of `peil`, `di 12:15` on another day: as short as it can be said without doubt. */
export function moment(op: Tijdstip, peil: Tijdstip): string {
  return lokaleDag(op).nummer === lokaleDag(peil).nummer ? klokTijd(op) : dagTijd(op, peil);
}

/** The same after a verb: `om 12:15`, `op di 12:15`. */
export function momentZin(op: Tijdstip, peil: Tijdstip): string {
  return lokaleDag(op).nummer === lokaleDag(peil).nummer ? `om ${klokTijd(op)}` : `op ${dagTijd(op, peil)}`;
}

/** A deadline, always with its day: `vóór ma 14:00`. */
export function voor(uiterlijk: Tijdstip, peil: Tijdstip): string {
  return `vóór ${dagTijd(uiterlijk, peil)}`;
}
