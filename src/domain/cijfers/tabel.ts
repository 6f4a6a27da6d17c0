import type { Cellen, Som } from './onderdrukken.ts';
import type { Telling } from './telling.ts';
import { tellers } from './telling.ts';
import { TOTAAL, verbanden } from './verbanden.ts';
import { ALLES } from './waarneming.ts';

/** Names a count: of a period, a figure, a row and a part. */
export function cel(periode: string, cijfer: string, rij: string, deel: string): string {
  return [periode, cijfer, rij, deel].join('|');
}

/** Counters as a table of counts per figure, row and part, each with the totals of its rows. */
export function cellenVan(periode: string, telling: Telling): Cellen {
  const cellen = new Map<string, number>();
  for (const { cijfer, rij, deel, aantal } of tellers(telling)) {
    for (const id of [cel(periode, cijfer, rij, deel), cel(periode, cijfer, rij, TOTAAL)]) {
      cellen.set(id, (cellen.get(id) ?? 0) + aantal);
    }
  }
  return cellen;
}

type Opbouw = Map<string, string[]>;

function voegToe(opbouw: Opbouw, geheel: string, deel: string): void {
  const delen = opbouw.get(geheel);
  if (delen === undefined) opbouw.set(geheel, [deel]);
  else delen.push(deel);
}

/** Every sum within one period: parts to their row, rows to all, and one figure to another. */
export function sommenVan(periode: string, cellen: Cellen): readonly Som[] {
  const delen: Opbouw = new Map();
  const rijen: Opbouw = new Map();
  const rijnamen = new Set<string>();
  for (const id of cellen.keys()) {
    const [, cijfer = '', rij = '', deel = ''] = id.split('|');
    rijnamen.add(rij);
    if (deel !== TOTAAL) voegToe(delen, cel(periode, cijfer, rij, TOTAAL), id);
    if (rij !== ALLES) voegToe(rijen, cel(periode, cijfer, ALLES, deel), id);
  }
  const tussen = [...rijnamen].flatMap((rij) =>
    verbanden.map(
      ({ geheel, delen: bron }): Som => ({
        geheel: cel(periode, geheel[0], rij, geheel[1]),
        delen: bron.map(([cijfer, deel]) => cel(periode, cijfer, rij, deel)),
      }),
    ),
  );
  return [...[...delen, ...rijen].map(([geheel, bron]): Som => ({ geheel, delen: bron })), ...tussen];
}

/** Every sum of periods: months to their quarter, quarters to their year. */
export function sommenOver(geheel: string, cellen: Cellen, periodes: readonly string[]): readonly Som[] {
  return [...cellen.keys()].map((id) => {
    const rest = id.slice(id.indexOf('|') + 1);
    return { geheel: `${geheel}|${rest}`, delen: periodes.map((periode) => `${periode}|${rest}`) };
  });
}
