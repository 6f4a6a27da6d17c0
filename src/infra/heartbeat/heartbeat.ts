import type { Heartbeat } from '../../app/ports/heartbeat.ts';

/** ms for one call. */
const TIMEOUT = 10_000;

/** Calls an address of a watchdog outside, such as Healthchecks. Without an address there is nobody to tell. */
export class HttpHeartbeat implements Heartbeat {
  readonly #url: string | undefined;

  constructor(url: string | undefined) {
    this.#url = url;
  }

  async beat(): Promise<void> {
    if (this.#url === undefined) return;
    const response = await fetch(this.#url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`heartbeat answered ${response.status}`);
  }
}
