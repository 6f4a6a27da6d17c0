import type { Som } from '../../../src/domain/cijfers/cellen.ts';

/** A prime below 2^25: products stay exact. */
const P = 33_554_393;

function macht(getal: number, n: number): number {
  let uit = 1;
  for (let [basis, rest] = [getal, n]; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) uit = (uit * basis) % P;
    basis = (basis * basis) % P;
  }
  return uit;
}

type Rij = Map<string, number>;

/** Takes `factor` times another row away. */
function trekAf(rij: Rij, ander: Rij, factor: number): void {
  for (const [cel, n] of ander) {
    const nieuw = ((rij.get(cel) ?? 0) + P - ((factor * n) % P)) % P;
    if (nieuw === 0) rij.delete(cel);
    else rij.set(cel, nieuw);
  }
}

/**
 * Hidden cells that follow from all sums solved together, as somebody with a computer would: elimination over the
 * unknowns alone, since every other number is known. Knows nothing of how they were hidden.
 */
export function opgelost(sommen: readonly Som[], verborgen: ReadonlySet<string>): readonly string[] {
  const spil = new Map<string, Rij>();
  for (const { geheel, delen } of sommen) {
    const rij: Rij = new Map();
    for (const id of [geheel, ...delen]) {
      if (!verborgen.has(id)) continue;
      rij.set(id, id === geheel ? 1 : P - 1);
    }
    for (;;) {
      const cel = [...rij.keys()].find((id) => spil.has(id));
      const ander = cel === undefined ? undefined : spil.get(cel);
      if (cel === undefined || ander === undefined) break;
      trekAf(rij, ander, rij.get(cel) ?? 0);
    }
    const [eerste] = rij.keys();
    if (eerste === undefined) continue;
    const omgekeerd = macht(rij.get(eerste) ?? 1, P - 2);
    for (const [cel, n] of rij) rij.set(cel, (n * omgekeerd) % P);
    for (const ander of spil.values()) {
      const factor = ander.get(eerste);
      if (factor !== undefined) trekAf(ander, rij, factor);
    }
    spil.set(eerste, rij);
  }
  return [...spil].flatMap(([cel, rij]) => (rij.size === 1 ? [cel] : []));
}
