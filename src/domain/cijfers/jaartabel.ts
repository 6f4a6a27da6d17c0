import type { Cellen, Som } from './onderdrukken.ts';
import { onderdruk } from './onderdrukken.ts';
import type { Kalenderdeel } from './periode.ts';
import { jaarVan, kwartalenVan, maandenVan } from './periode.ts';
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
  return { telling, cellen, verborgen: onderdruk(cellen, sommenVan(naam, cellen)) };
}

/**
 * One part of a calendar year, hidden together with all the others: a year less three of its quarters tells nothing
 * that the fourth does not show.
 *
 * @param perMaand counters by month
 */
export function tabelInJaar(deel: Kalenderdeel, perMaand: ReadonlyMap<string, Telling>): Tabel {
  const jaar = deel.naam.slice(0, 4);
  const binnen = ({ van, tot }: Kalenderdeel): Telling =>
    samen(
      maandenVan(jaar)
        .filter((maand) => maand.van >= van && maand.tot <= tot)
        .map(({ naam }) => perMaand.get(naam) ?? GEEN),
    );
  const heel = jaarVan(jaar);
  const periodes = [...maandenVan(jaar), ...kwartalenVan(jaar), heel];
  const tellingen = new Map(periodes.map((periode) => [periode.naam, binnen(periode)]));
  const tabellen = [...tellingen].map(([naam, telling]) => [naam, cellenVan(naam, telling)] as const);
  const cellen: Cellen = new Map(tabellen.flatMap(([, tabel]) => [...tabel]));
  const van = (naam: string): Cellen => tabellen.find(([eigen]) => eigen === naam)?.[1] ?? new Map();
  const sommen: readonly Som[] = [
    ...tabellen.flatMap(([naam, tabel]) => sommenVan(naam, tabel)),
    ...kwartalenVan(jaar).flatMap((kwartaal) =>
      sommenOver(
        kwartaal.naam,
        van(kwartaal.naam),
        maandenVan(jaar)
          .filter((maand) => maand.van >= kwartaal.van && maand.tot <= kwartaal.tot)
          .map(({ naam }) => naam),
      ),
    ),
    ...sommenOver(
      jaar,
      van(jaar),
      kwartalenVan(jaar).map(({ naam }) => naam),
    ),
  ];
  return { telling: tellingen.get(deel.naam) ?? GEEN, cellen, verborgen: onderdruk(cellen, sommen) };
}
