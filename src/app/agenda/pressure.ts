/** Presses come in flocks: between two of them there is now and then a moment without any, ms. */
const QUIET = 40;

/**
 * People who wait for an answer to a button go before cards that nobody waits for. Counts the presses under way in
 * this process, so that bringing cards up to date can hold back while there are any.
 */
export class Pressure {
  #underWay = 0;
  #busy = false;
  #quiet: NodeJS.Timeout | undefined;
  #waiting: (() => void)[] = [];

  /** Runs what somebody waits for. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    this.#busy = true;
    clearTimeout(this.#quiet);
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#quiet = setTimeout(() => this.#release(), QUIET);
    }
  }

  /**
   * Waits until nobody has waited for an answer for a moment, at most `ms`.
   *
   * @returns false when somebody still does: then do a little, so that cards never stand still
   */
  async calm(ms: number): Promise<boolean> {
    if (!this.#busy) return true;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#waiting.push(resolve);
    await promise;
    clearTimeout(timer);
    return !this.#busy;
  }

  #release(): void {
    this.#busy = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
