import { DIEP } from './andere-tabel.ts';
import type { Cellen, Som } from './cellen.ts';
import type { Blokzoeker } from './onderdrukken.ts';
import type { Kalenderdeel } from './periode.ts';
import { kwartalenVan, maandenVan } from './periode.ts';
import { samenhangend } from './samenhang.ts';

/** Cells of a year with their sums, and those of each period in it. */
export type Jaaropbouw = {
  readonly cellen: Cellen;
  readonly sommen: readonly Som[];
  readonly perPeriode: ReadonlyMap<string, { readonly cellen: Cellen; readonly sommen: readonly Som[] }>;
};

/** Names of the periods that lie in another one. */
export function binnen(delen: readonly Kalenderdeel[], heel: Kalenderdeel): readonly string[] {
  return delen.filter((deel) => ligtIn(deel, heel)).map(({ naam }) => naam);
}

function ligtIn(deel: Kalenderdeel, heel: Kalenderdeel): boolean {
  return deel.van >= heel.van && deel.tot <= heel.tot;
}

/** The other months of its quarter, or the other quarters of its year. */
function naast(deel: Kalenderdeel, kwartalen: readonly Kalenderdeel[], maanden: readonly Kalenderdeel[]) {
  if (kwartalen.includes(deel)) return kwartalen.filter((ander) => ander !== deel);
  const heel = kwartalen.find((kwartaal) => ligtIn(deel, kwartaal));
  return maanden.filter((ander) => ander !== deel && heel !== undefined && ligtIn(ander, heel));
}

const restVan = (id: string): string => id.slice(id.indexOf('|') + 1);

/**
 * What is hidden of a month or a quarter when nothing less will do: everything that hangs together with the cell, and
 * the same in another month of the quarter or in another quarter, also what is nothing. Had one of its cases been
 * reported in that other period, everything that shows would be the same. Of the year there is none.
 */
export function periodeblok(jaar: string, { cellen, perPeriode }: Jaaropbouw): Blokzoeker {
  const kwartalen = kwartalenVan(jaar);
  const maanden = maandenVan(jaar);
  const weg = new Set<string>();
  return (id, gezocht) => {
    const deel = [...kwartalen, ...maanden].find(({ naam }) => id.startsWith(`${naam}|`));
    // A quarter is much to lose: first it is looked for longer.
    if (deel !== undefined && kwartalen.includes(deel) && gezocht !== DIEP) return null;
    const eigen = deel === undefined ? undefined : perPeriode.get(deel.naam);
    if (deel === undefined || eigen === undefined) return null;
    const namen = [...samenhangend(eigen.cellen, eigen.sommen, id)].map(restVan);
    const inPeriode = (een: Kalenderdeel): readonly string[] =>
      [een.naam, ...(kwartalen.includes(een) ? binnen(maanden, een) : [])].flatMap((naam) =>
        namen.map((rest) => `${naam}|${rest}`),
      );
    const teVerliezen = (een: Kalenderdeel): number =>
      inPeriode(een).filter((cel) => !weg.has(cel) && (cellen.get(cel) ?? 0) > 0).length;
    const [ander] = naast(deel, kwartalen, maanden).toSorted((a, b) => teVerliezen(a) - teVerliezen(b));
    const beschermd = inPeriode(deel);
    const dicht = [...beschermd, ...(ander === undefined ? [] : inPeriode(ander))];
    for (const cel of dicht) weg.add(cel);
    return { dicht, beschermd };
  };
}
