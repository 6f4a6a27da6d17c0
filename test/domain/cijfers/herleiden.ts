import type { Som } from '../../../src/domain/cijfers/onderdrukken.ts';

/** A prime small enough that a product of two remainders is a safe integer. */
const P = 67_108_859;

function omgekeerd(a: number): number {
  let [r, uit, macht, rest] = [a % P, 1, P - 2, 0];
  while (macht > 0) {
    rest = macht % 2;
    if (rest === 1) uit = (uit * r) % P;
    r = (r * r) % P;
    macht = (macht - rest) / 2;
  }
  return uit;
}

type Rij = Map<string, number>;

/** row − factor × spil */
function trekAf(rij: Rij, spil: Rij, factor: number): void {
  for (const [id, n] of spil) {
    const nieuw = ((rij.get(id) ?? 0) - ((factor * n) % P) + P) % P;
    if (nieuw === 0) rij.delete(id);
    else rij.set(id, nieuw);
  }
}

/**
 * Hidden cells that follow from all sums together, however they are combined: Gauss–Jordan over what is hidden, where
 * what shows is known. A cell that is nothing is known too.
 */
export function herleidbaar(sommen: readonly Som[], verborgen: ReadonlySet<string>): readonly string[] {
  const spillen = new Map<string, Rij>();
  for (const { geheel, delen } of sommen) {
    const rij: Rij = new Map();
    for (const id of delen) if (verborgen.has(id)) rij.set(id, ((rij.get(id) ?? 0) + 1) % P);
    if (verborgen.has(geheel)) rij.set(geheel, ((rij.get(geheel) ?? 0) + P - 1) % P);
    for (const [id, spil] of spillen) trekAf(rij, spil, rij.get(id) ?? 0);
    const [eerste] = rij;
    if (eerste === undefined) continue;
    const [id, n] = eerste;
    const factor = omgekeerd(n);
    const genormd: Rij = new Map([...rij].map(([naam, waarde]) => [naam, (waarde * factor) % P]));
    for (const andere of spillen.values()) trekAf(andere, genormd, andere.get(id) ?? 0);
    spillen.set(id, genormd);
  }
  return [...spillen].filter(([, rij]) => rij.size === 1).map(([id]) => id);
}
