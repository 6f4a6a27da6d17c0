import type { Diepte } from './andere-tabel.ts';
import { AndereTabel, DIEP, SNEL } from './andere-tabel.ts';
import type { Cellen, Som } from './cellen.ts';
import { samenhangend } from './samenhang.ts';

/** Fewer than this is not shown; nothing at all is. */
export const KLEIN = 5;

/** Sums that are looked at before other work gets its turn. */
const SOMMEN_PER_STAP = 2_000;

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

/** Every count of 1 to 4, and as many others as it takes that none of them follows from one sum. */
function* perSom(cellen: Cellen, sommen: readonly Som[]): Generator<void, Set<string>> {
  const verborgen = new Set([...cellen].filter(([, n]) => n > 0 && n < KLEIN).map(([id]) => id));
  const stand = { cellen, verborgen };
  // A cell that is nothing adds nothing and hides nothing.
  const echte = sommen
    .map(({ geheel, delen }) => ({ geheel, delen: delen.filter((id) => (cellen.get(id) ?? 0) > 0) }))
    .filter(({ geheel }) => (cellen.get(geheel) ?? 0) > 0);
  for (let klaar = false; !klaar; ) {
    klaar = true;
    for (const [nr, som] of echte.entries()) {
      if (nr % SOMMEN_PER_STAP === 0) yield;
      const erbij = nogTeVerbergen(stand, som);
      if (erbij === null) continue;
      verborgen.add(erbij);
      klaar = false;
    }
  }
  return verborgen;
}

/** Cells to hide; then there is another table with everything that shows the same, for each cell in `beschermd`. */
export type Blok = { readonly dicht: Iterable<string>; readonly beschermd: Iterable<string> };

/** What to hide together when a search of this depth found nothing; null: search on. */
export type Blokzoeker = (id: string, gezocht: Diepte) => Blok | null;

const GEEN_BLOK: Blokzoeker = (): null => null;

function samen(cellen: Iterable<string>): Blok;
function samen(cellen: Iterable<string> | null): Blok | null;
function samen(cellen: Iterable<string> | null): Blok | null {
  return cellen === null ? null : { dicht: cellen, beschermd: cellen };
}

/**
 * Which cells must not show (complementary suppression): every count of 1 to 4, and as many others as it takes that
 * none of these follows from the sums, however many of them are solved together: for each there is another table with
 * everything that shows the same. Nobody can see which of the two a hidden cell is. Many steps, so that a program with
 * other work can do that in between.
 */
export function* onderdrukken(
  cellen: Cellen,
  sommen: readonly Som[],
  blok: Blokzoeker = GEEN_BLOK,
): Generator<void, ReadonlySet<string>> {
  const verborgen = yield* perSom(cellen, sommen);
  const andere = new AndereTabel(cellen, sommen, verborgen);
  const beschermd = new Set<string>();
  // What stands last is the largest: a year is protected before its quarters and months, and has the first choice.
  for (const [id, n] of [...cellen].toReversed()) {
    if (n === 0 || n >= KLEIN || beschermd.has(id)) continue;
    const { dicht, beschermd: erbij } =
      samen(andere.voor(id, SNEL)) ??
      blok(id, SNEL) ??
      samen(andere.voor(id, DIEP)) ??
      blok(id, DIEP) ??
      // With all of it hidden, all of it could be twice as much.
      samen(samenhangend(cellen, sommen, id));
    for (const een of dicht) {
      verborgen.add(een);
      andere.verberg(een);
    }
    for (const een of erbij) beschermd.add(een);
    yield;
  }
  return verborgen;
}

/** What a stepwise calculation comes to. */
export function ineens<T>(stappen: Generator<void, T>): T {
  for (;;) {
    const { done, value } = stappen.next();
    if (done === true) return value;
  }
}
