import type { Cellen, Som } from './cellen.ts';
import type { Telling } from './telling.ts';
import { tellers } from './telling.ts';
import type { Plek } from './verbanden.ts';
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

/**
 * Some parts of a figure together are another figure's total: then its own total less that one is the other parts.
 */
function rest(geheel: string, bron: readonly string[], delen: Opbouw): readonly Som[] {
  return [...delen]
    .filter(([totaal, alle]) => totaal !== geheel && bron.every((id) => alle.includes(id)))
    .map(([totaal, alle]) => ({
      geheel: totaal,
      delen: [geheel, ...alle.filter((id) => !bron.includes(id))],
    }));
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
    verbanden.flatMap((verband) => {
      const plek = ([cijfer, deel]: Plek): string => cel(periode, cijfer, rij, deel);
      const geheel = plek(verband.geheel);
      const bron = verband.delen.map(plek);
      return [{ geheel, delen: bron }, ...rest(geheel, bron, delen)];
    }),
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
