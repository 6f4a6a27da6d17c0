import type { Datum } from '../../termijnen/datum.ts';
import { datumVan } from '../../termijnen/datum.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import type { Omstandigheden } from '../commands.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen } from './uitkomst.ts';

/** A plandatum may be today, not a day that is over in Amsterdam. */
export function isVoorbij(datum: Datum, { nu }: Omstandigheden): boolean {
  return datum < datumVan(nu);
}

/** Refusal of a plandatum or an end that is over; the typed input comes back. */
export function datumVoorbij(waarden: Antwoorden, veld = 'plandatum'): Uitkomst {
  return afgewezen({ code: 'ongeldig', fouten: [{ veld, fout: 'datum-voorbij' }], waarden });
}
