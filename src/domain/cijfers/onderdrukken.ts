/** Fewer than this is not shown; nothing at all is. */
export const KLEIN = 5;

/** A sum that everybody who reads the figures can make: the whole is its parts together. */
export type Som = { readonly geheel: string; readonly delen: readonly string[] };

/** Cells with their counts; a cell that is not there is 0. */
export type Cellen = ReadonlyMap<string, number>;

type Stand = { readonly cellen: Cellen; readonly verborgen: Set<string> };

/** The smallest cell that still shows; the name decides between equals, so that the choice is always the same. */
function kleinste({ cellen, verborgen }: Stand, ids: readonly string[]): string | null {
  let keuze: string | null = null;
  for (const id of ids) {
    if (verborgen.has(id)) continue;
    const verschil = keuze === null ? -1 : (cellen.get(id) ?? 0) - (cellen.get(keuze) ?? 0);
    if (verschil < 0 || (verschil === 0 && keuze !== null && id < keuze)) keuze = id;
  }
  return keuze;
}

/** One more cell to hide so that no hidden one follows from this sum; null when none does. */
function nogTeVerbergen(stand: Stand, { geheel, delen }: Som): string | null {
  const { cellen, verborgen } = stand;
  const weg = delen.filter((id) => verborgen.has(id));
  if (verborgen.has(geheel)) return weg.length === 0 ? kleinste(stand, delen) : null;
  if (weg.length === 0) return null;
  const samen = weg.reduce((som, id) => som + (cellen.get(id) ?? 0), 0);
  // Two hidden ones that are 2 together are 1 and 1.
  return weg.length === 1 || samen < KLEIN ? (kleinste(stand, delen) ?? geheel) : null;
}

/**
 * Which cells must not show: every count of 1 to 4, and as many others as it takes that none of them follows from
 * the sums (complementary suppression). Nobody can see which of the two a hidden cell is.
 */
export function onderdruk(cellen: Cellen, sommen: readonly Som[]): ReadonlySet<string> {
  const verborgen = new Set([...cellen].filter(([, n]) => n > 0 && n < KLEIN).map(([id]) => id));
  const stand = { cellen, verborgen };
  // A cell that is nothing adds nothing and hides nothing.
  const echte = sommen
    .map(({ geheel, delen }) => ({ geheel, delen: delen.filter((id) => (cellen.get(id) ?? 0) > 0) }))
    .filter(({ geheel }) => (cellen.get(geheel) ?? 0) > 0);
  for (let klaar = false; !klaar; ) {
    klaar = true;
    for (const som of echte) {
      const erbij = nogTeVerbergen(stand, som);
      if (erbij === null) continue;
      verborgen.add(erbij);
      klaar = false;
    }
  }
  return verborgen;
}
