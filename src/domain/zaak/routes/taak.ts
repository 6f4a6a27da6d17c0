import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Taakvraag } from '../taak.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';

/** A task of a road or a side question; `ook`: who else may note the answer. */
export function routetaak(
  soort: Taakvraag['soort'],
  id: string,
  houder: Rolhouder,
  uiterlijk: Tijdstip | null,
  ook: readonly Rolhouder[] = [],
): Taakvraag {
  return { id, soort, ...houder, uiterlijk, ...(ook.length === 0 ? {} : { ook }) };
}

/** Every Veilig Thuis organisation asked, as holder. */
export function vtHouders(zaak: Zaak): readonly Rolhouder[] {
  return zaak.vtRegios.map((organisatie) => ({ rol: 'vt', organisatie }));
}

/** Veilig Thuis as one holder: the first organisation asked. Null when none is. */
export function eersteVt(zaak: Zaak): Rolhouder | null {
  return vtHouders(zaak)[0] ?? null;
}
