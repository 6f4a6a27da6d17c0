import { createHash } from 'node:crypto';
import { nameOf, type Vindplaats } from './vindplaats.ts';

/** All places in an order that depends on nothing but the seed and each place itself. */
export function shuffled(places: readonly Vindplaats[], seed: number): readonly Vindplaats[] {
  return places
    .map((place) => ({ place, key: digest(`${seed} ${nameOf(place.file, place)}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ place }) => place);
}

/** The first places that have at least so many mutants together. */
export function firstOf(places: readonly Vindplaats[], mutants: number): readonly Vindplaats[] {
  let total = 0;
  return places.filter((place) => {
    const wanted = total < mutants;
    if (wanted) total += place.mutants;
    return wanted;
  });
}

/** Part `k` of `n`, from 1: every place is in exactly one part, and the parts are of one size. */
export function partOf(places: readonly Vindplaats[], k: number, n: number): readonly Vindplaats[] {
  return places.filter((_, index) => index % n === k - 1);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
