/** Value below which the part `p` (0–1) of the numbers lies; nearest rank. @throws RangeError without numbers */
export function percentile(numbers: readonly number[], p: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('no numbers');
  return found;
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** Both sides of one round, measured right after each other. */
export type Pair = { readonly ours: number; readonly theirs: number };

/** Medians over rounds; the ratio is the median of the ratios, so that a slow moment hits both sides of it. */
export function compare(pairs: readonly Pair[]): { waarde: number; ijkpunt: number; ratio: number } {
  return {
    waarde: median(pairs.map(({ ours }) => ours)),
    ijkpunt: median(pairs.map(({ theirs }) => theirs)),
    ratio: median(pairs.map(({ ours, theirs }) => ours / theirs)),
  };
}
