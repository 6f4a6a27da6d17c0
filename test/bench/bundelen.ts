import { BUNDELPAUZE } from '../../src/domain/bundel/bundel.ts';

/** One message to who has the duty of `wie`, from `op` until it no longer matters; `bundelt`: it may share one. */
export type Bericht = { readonly op: number; tot: number; readonly wie: string; readonly bundelt: boolean };

/** Messages that one person gets when what can wait shares one, at most once per pause. */
function vanEen(regels: readonly Bericht[]): number {
  let [aantal, laatste, later, tot] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  const stuurt = (nu: number): void => {
    if (later > nu) return;
    // What was answered before the pause was over is told to nobody.
    if (tot > later) [aantal, laatste] = [aantal + 1, later];
    later = Number.POSITIVE_INFINITY;
    tot = 0;
  };
  for (const regel of regels.toSorted((a, b) => a.op - b.op)) {
    stuurt(regel.op);
    if (regel.op - laatste >= BUNDELPAUZE) [aantal, laatste] = [aantal + 1, regel.op];
    else [later, tot] = [laatste + BUNDELPAUZE, Math.max(tot, regel.tot)];
  }
  stuurt(Number.MAX_SAFE_INTEGER);
  return aantal;
}

/** How many messages people get of all these together, one person on duty for each name. */
export function gebundeld(berichten: readonly Bericht[]): number {
  const los = berichten.filter(({ bundelt }) => !bundelt).length;
  const perPersoon = Map.groupBy(
    berichten.filter(({ bundelt }) => bundelt),
    ({ wie }) => wie,
  );
  return [...perPersoon.values()].reduce((som, regels) => som + vanEen(regels), los);
}
