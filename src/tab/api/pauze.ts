/** Waits so many ms, or until it is stopped. */
export function pauze(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((klaar) => {
    const wekker = setTimeout(klaar, ms);
    stop.addEventListener(
      'abort',
      () => {
        clearTimeout(wekker);
        klaar();
      },
      { once: true },
    );
  });
}
