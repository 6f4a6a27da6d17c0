import type { Termijnen } from '../instellingen/termijnen.ts';
import type { Datum } from '../termijnen/datum.ts';
import { datumVan, tijdstipOp } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';

/** A plandatum is due on the morning of its day, at the clock time of its reminders (werkproces §7). */
export function plandatumUiterlijk(datum: Datum, termijnen: Termijnen): Tijdstip {
  return tijdstipOp(datum, termijnen.plandatum.klok);
}

/** Over is the day after: on the day itself the OvJ still has it to do. */
export function isPlandatumVoorbij(uiterlijk: Tijdstip, nu: Tijdstip): boolean {
  return datumVan(nu) > datumVan(uiterlijk);
}
