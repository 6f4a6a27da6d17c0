import { eigenDeel, gedeeldeRij } from '../../domain/afgeleid/bord.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Doer } from '../inbox/context.ts';

/** Names the view of somebody: colleagues with the same roles see the same board. */
function blikVan({ persoon }: Doer): string {
  return persoon.rollen.map(houderSleutel).toSorted().join(' ');
}

type Onthouden = { readonly gedeeld: string; readonly perBlik: Map<string, string> };

/**
 * Rows of the board as JSON text. A state never changes, so a change that fifty pages show is worked out once: what all
 * see once for everybody, what waits for the reader once per set of roles.
 */
export class Rijen {
  readonly #onthouden = new WeakMap<Zaak, Onthouden>();
  readonly #laatste = new Map<string, { readonly zaken: readonly Zaak[]; readonly tekst: string }>();

  /** These rows after each other; who else shows the same change gets the same text. */
  reeks(zaken: readonly Zaak[], lezer: Doer): string {
    const blik = blikVan(lezer);
    const laatste = this.#laatste.get(blik);
    const zelfde =
      laatste?.zaken.length === zaken.length && zaken.every((zaak, plek) => zaak === laatste.zaken[plek]);
    if (zelfde) return laatste.tekst;
    const tekst = zaken.map((zaak) => this.#tekst(zaak, lezer, blik)).join(',');
    this.#laatste.set(blik, { zaken, tekst });
    return tekst;
  }

  #tekst(zaak: Zaak, lezer: Doer, blik: string): string {
    const { gedeeld, perBlik } = this.#van(zaak, lezer);
    const eerder = perBlik.get(blik);
    if (eerder !== undefined) return eerder;
    const eigen = JSON.stringify(eigenDeel(zaak, lezer.persoon, lezer.locatie));
    const tekst = `${gedeeld.slice(0, -1)},${eigen.slice(1)}`;
    perBlik.set(blik, tekst);
    return tekst;
  }

  #van(zaak: Zaak, { locatie }: Doer): Onthouden {
    const eerder = this.#onthouden.get(zaak);
    if (eerder !== undefined) return eerder;
    const nieuw = { gedeeld: JSON.stringify(gedeeldeRij(zaak, locatie)), perBlik: new Map<string, string>() };
    this.#onthouden.set(zaak, nieuw);
    return nieuw;
  }
}
