export type Stop = {
  /** Resolves when somebody asks the program to end. */
  readonly asked: Promise<void>;
  readonly signal: AbortSignal;
  /** Asks it from inside. */
  readonly now: () => void;
};

/** Ends at the first SIGINT or SIGTERM; a terminal may send it twice, which changes nothing. */
export function untilSignal(): Stop {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  const now = (): void => {
    controller.abort(new Error('stopped'));
    resolve();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, now);
  return { asked: promise, signal: controller.signal, now };
}
