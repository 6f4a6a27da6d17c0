/** So many durations of this length. */
export type Duur = { readonly minuten: number; readonly aantal: number };

/**
 * The duration within which so many percent of them fell: the smallest one with at least that share at or below it.
 *
 * @param minimum null with fewer durations than this
 */
export function percentiel(duren: readonly Duur[], procent: number, minimum: number): number | null {
  const totaal = duren.reduce((som, { aantal }) => som + aantal, 0);
  if (totaal < minimum) return null;
  const nodig = Math.ceil((procent / 100) * totaal);
  let tot = 0;
  for (const { minuten, aantal } of duren.toSorted((a, b) => a.minuten - b.minuten)) {
    tot += aantal;
    if (tot >= nodig) return minuten;
  }
  return null;
}
