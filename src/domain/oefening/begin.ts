import { datumVan, plusDagen, tijdstipOp } from '../termijnen/datum.ts';
import type { Werkkalender } from '../termijnen/feestdagen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { isWerkdag } from '../termijnen/werkdagen.ts';

/** The next time that the clock in Amsterdam shows this on a working day: nights and holidays are for no beginner. */
export function volgendBegin(klok: string, nu: Tijdstip, kalender: Werkkalender): Tijdstip {
  for (let datum = datumVan(nu); ; datum = plusDagen(datum, 1)) {
    const op = tijdstipOp(datum, klok);
    if (op >= nu && isWerkdag(datum, kalender)) return op;
  }
}
