import { describeError } from './logging/describe-error.ts';
import type { Log } from './logging/log.ts';

/** Work that must not hold up an answer. Failures are logged; closing waits for what is under way. */
export class Background {
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();

  constructor(log: Log) {
    this.#log = log;
  }

  run(what: string, work: () => Promise<void>): void {
    const task = this.#guard(what, work).finally(() => this.#running.delete(task));
    this.#running.add(task);
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #guard(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log.error({ what, error: describeError(error) }, 'background work failed');
    }
  }
}
