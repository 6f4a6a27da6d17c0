/** Uniform in [0, 1), the same every run. */
export function random(seed: number): () => number {
  let staat = seed;
  return () => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0;
    return staat / 2 ** 32;
  };
}
