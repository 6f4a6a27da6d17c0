import { randomInt } from 'node:crypto';
import { freeProgramPort } from '../../scripts/demo/ports.ts';

/**
 * Ports that no system hands out by itself, to who listens on any or connects: one of those can be gone between the look
 * and the use, and while a program is started again on its own port.
 */
const [FIRST, LAST] = [20_000, 32_000];
const TRIES = 20;
const given = new Set<number>();

/** A port of this machine that nobody listens on now, and the next one neither, for the operator. Never twice the same. */
export async function vrijePoort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = await freeProgramPort(FIRST + 2 * randomInt((LAST - FIRST) / 2), true);
    if (port === null || given.has(port)) continue;
    given.add(port);
    return port;
  }
  throw new Error('no free port');
}
