/** Resolves at the first SIGINT or SIGTERM; a terminal may send it twice, which changes nothing. */
export function untilSignal(): { readonly asked: Promise<void>; readonly signal: AbortSignal } {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        controller.abort(new Error('stopped'));
        resolve();
      });
    }
  });
  return { asked, signal: controller.signal };
}
