import { bordrij } from '../../domain/afgeleid/bord.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Doer } from '../inbox/context.ts';

/**
 * Rows of the board as JSON text. A state never changes and colleagues with the same roles see the same, so a change
 * that fifty pages show is written once per set of roles.
 */
export class Rijen {
  readonly #onthouden = new WeakMap<Zaak, Map<string, string>>();

  tekst(zaak: Zaak, { persoon, locatie }: Doer): string {
    const wie = persoon.rollen.map(houderSleutel).toSorted().join(' ');
    const perRol = this.#onthouden.get(zaak) ?? new Map<string, string>();
    this.#onthouden.set(zaak, perRol);
    const eerder = perRol.get(wie);
    if (eerder !== undefined) return eerder;
    const tekst = JSON.stringify(bordrij(zaak, persoon, locatie));
    perRol.set(wie, tekst);
    return tekst;
  }
}
