import { createServer } from 'node:net';

async function isFree(port: number, host?: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen({ port, ...(host === undefined ? {} : { host }) }, () => probe.close(() => resolve(true)));
  return promise;
}

const HOST = '127.0.0.1';
const TRIES = 20;

/**
 * A port for the program whose next one, for the operator, is free too.
 *
 * @param from the first to try
 * @returns null when none is free: `from` itself, or one of the twenty after it when `others` may be taken
 */
export async function freeProgramPort(from: number, others: boolean): Promise<number | null> {
  for (let nr = 0; nr < (others ? TRIES : 1); nr += 1) {
    const port = from + nr * 2;
    if ((await isFree(port, HOST)) && (await isFree(port + 1, HOST))) return port;
  }
  return null;
}
