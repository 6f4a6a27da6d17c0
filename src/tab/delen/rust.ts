/** ms to wait at most for a moment without other work: a hand does not scroll past a screen in that time. */
const UITERLIJK = 100;

/** Does something when the browser has nothing to draw; not every browser can tell, then a little later. */
export function inRust(doe: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const wekker = setTimeout(doe, UITERLIJK / 2);
    return () => clearTimeout(wekker);
  }
  const beurt = requestIdleCallback(doe, { timeout: UITERLIJK });
  return () => cancelIdleCallback(beurt);
}
