import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../../src/domain/termijnen/tijdstip.ts';

/**
 * How somebody is that day. `vlot` answers what reaches them, `treuzelt` picks it up and leaves it lying, `weg`
 * does nothing at all, and to `onbereikbaar` Teams delivers nothing.
 */
export type Aard = 'vlot' | 'treuzelt' | 'weg' | 'onbereikbaar';

/** Per hundred people, in this order: the rest answers. */
const VERDELING: readonly (readonly [aard: Aard, tot: number])[] = [
  ['weg', 0.1],
  ['onbereikbaar', 0.12],
  ['treuzelt', 0.35],
];
/** Also who answers lets a message pass now and then. */
const GEMIST = 0.08;

/** When somebody picks up and when they answer; null: not after this message. */
export type Reactie = { readonly oppakken: Tijdstip | null; readonly antwoord: Tijdstip | null };

const GEEN: Reactie = { oppakken: null, antwoord: null };

/** The people of the country with how they are, the same for the same seed. */
export class Mensen {
  readonly #kans: () => number;
  readonly #aard = new Map<string, Aard>();

  constructor(kans: () => number) {
    this.#kans = kans;
  }

  /** The same all day, from midnight in UTC; another day another nature. */
  aardVan(persoon: string, nu: Tijdstip): Aard {
    const sleutel = `${persoon} ${Math.floor(nu / (24 * UUR))}`;
    const bekend = this.#aard.get(sleutel);
    if (bekend !== undefined) return bekend;
    const worp = this.#kans();
    const aard = VERDELING.find(([, tot]) => worp < tot)?.[0] ?? 'vlot';
    this.#aard.set(sleutel, aard);
    return aard;
  }

  /** What a person does about a message that has just come in. */
  reactie(persoon: string, nu: Tijdstip): Reactie {
    const na = (minuten: number, spreiding: number): Tijdstip =>
      Math.round(nu + (minuten + this.#kans() * spreiding) * MINUUT);
    switch (this.aardVan(persoon, nu)) {
      case 'vlot':
        return this.#kans() < GEMIST ? GEEN : { oppakken: null, antwoord: na(2, 14) };
      case 'treuzelt':
        return { oppakken: na(3, 15), antwoord: this.#kans() < 0.7 ? na(40, 160) : null };
      case 'weg':
      case 'onbereikbaar':
        return GEEN;
    }
  }
}
