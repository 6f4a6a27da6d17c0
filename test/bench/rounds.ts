/**
 * Measures two sides in turns, the order changing each round, so that a machine that slows down slows both.
 *
 * @returns what each side gave, by round
 */
export async function paired<T>(
  rounds: number,
  ours: (round: number) => Promise<T>,
  theirs: (round: number) => Promise<T>,
): Promise<readonly { readonly ours: T; readonly theirs: T }[]> {
  const results: { ours: T; theirs: T }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours(round);
      results.push({ ours: first, theirs: await theirs(round) });
    } else {
      const first = await theirs(round);
      results.push({ ours: await ours(round), theirs: first });
    }
  }
  return results;
}

/** Runs `work` for 0 … count - 1, at most `inFlight` at a time, each new one as soon as one ends. */
export async function flood(
  count: number,
  inFlight: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  async function lane(): Promise<void> {
    while (next < count) {
      const mine = next;
      next += 1;
      await work(mine);
    }
  }
  await Promise.all(Array.from({ length: Math.min(inFlight, count) }, lane));
}

/** Wall ms that work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
