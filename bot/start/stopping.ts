import { setTimeout as wait } from 'node:timers/promises';

/**
 * The first part of stopping: the program says that it is not ready and goes on serving, until whatever divides the
 * requests over the replicas has noticed. Only then the door closes, with nobody on the way to it.
 */
export class Stopping {
  readonly #seconds: number;
  #began = false;

  /** @param seconds how long it goes on serving; 0 when nothing stands in front of it */
  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  get began(): boolean {
    return this.#began;
  }

  async serveOn(): Promise<void> {
    this.#began = true;
    if (this.#seconds > 0) await wait(this.#seconds * 1_000);
  }
}
