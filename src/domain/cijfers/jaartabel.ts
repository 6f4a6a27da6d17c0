import type { Cellen, Som } from './cellen.ts';
import { ineens, onderdrukken } from './onderdrukken.ts';
import { jaarVan, kwartalenVan, maandenVan } from './periode.ts';
import type { Jaaropbouw } from './periodeblok.ts';
import { binnen, periodeblok } from './periodeblok.ts';
import { cellenVan, sommenOver, sommenVan } from './tabel.ts';
import type { Telling } from './telling.ts';
import { samen } from './telling.ts';

/** Counts of a period with what of them may be shown. */
export type Tabel = {
  readonly telling: Telling;
  readonly cellen: Cellen;
  readonly verborgen: ReadonlySet<string>;
};

const GEEN: Telling = new Map();

/** A period on its own. Another period taken from it can still tell: only who runs the program may ask for it. */
export function losseTabel(naam: string, telling: Telling): Tabel {
  const cellen = cellenVan(naam, telling);
  return { telling, cellen, verborgen: ineens(onderdrukken(cellen, sommenVan(naam, cellen))) };
}

/** Every part of a calendar year, hidden together. */
export type Jaartabel = {
  readonly tellingen: ReadonlyMap<string, Telling>;
  readonly cellen: Cellen;
  readonly verborgen: ReadonlySet<string>;
  /** Every sum that a reader can make. */
  readonly sommen: readonly Som[];
};

/** The cells of every period with all sums: within each, months to their quarter, quarters to the year. */
function* opbouwVan(jaar: string, tellingen: ReadonlyMap<string, Telling>): Generator<void, Jaaropbouw> {
  const perPeriode = new Map<string, Jaaropbouw>();
  // What never happened in a month is a part of its sums all the same: it may be hidden there.
  const namen = [...cellenVan(jaar, tellingen.get(jaar) ?? GEEN).keys()].map((id) => id.slice(jaar.length));
  for (const [naam, telling] of tellingen) {
    const geteld = cellenVan(naam, telling);
    const cellen = new Map(namen.map((rest) => [naam + rest, geteld.get(naam + rest) ?? 0]));
    perPeriode.set(naam, { cellen, sommen: sommenVan(naam, cellen), perPeriode: new Map() });
    yield;
  }
  const van = (naam: string): Cellen => perPeriode.get(naam)?.cellen ?? new Map();
  const kwartalen = kwartalenVan(jaar);
  const over = [
    ...kwartalen.flatMap((deel) => sommenOver(deel.naam, van(deel.naam), binnen(maandenVan(jaar), deel))),
    ...sommenOver(
      jaar,
      van(jaar),
      kwartalen.map(({ naam }) => naam),
    ),
  ];
  const alle = [...perPeriode.values()];
  return {
    cellen: new Map(alle.flatMap(({ cellen }) => [...cellen])),
    sommen: [...alle.flatMap(({ sommen }) => sommen), ...over],
    perPeriode,
  };
}

/**
 * Every part of a calendar year, hidden together: a year less three of its quarters tells nothing that the fourth does
 * not show. Comes in steps.
 *
 * @param perMaand counters by month
 */
export function* jaartabel(jaar: string, perMaand: ReadonlyMap<string, Telling>): Generator<void, Jaartabel> {
  const maanden = maandenVan(jaar);
  const tellingen = new Map(
    [...maanden, ...kwartalenVan(jaar), jaarVan(jaar)].map((deel) => [
      deel.naam,
      samen(binnen(maanden, deel).map((naam) => perMaand.get(naam) ?? GEEN)),
    ]),
  );
  yield;
  const opbouw = yield* opbouwVan(jaar, tellingen);
  const verborgen = yield* onderdrukken(opbouw.cellen, opbouw.sommen, periodeblok(jaar, opbouw));
  return { tellingen, cellen: opbouw.cellen, verborgen, sommen: opbouw.sommen };
}

/** One part of a year out of all of them. */
export function deelVanJaar({ tellingen, cellen, verborgen }: Jaartabel, naam: string): Tabel {
  return { telling: tellingen.get(naam) ?? GEEN, cellen, verborgen };
}
