/**
 * People who wait for an answer to a button go before cards that nobody waits for. Counts the presses under way in
 * this process, so that bringing cards up to date can hold back while there are any.
 */
export class Pressure {
  #underWay = 0;
  #waiting: (() => void)[] = [];

  /** Runs what somebody waits for. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#release();
    }
  }

  /**
   * Waits until nobody waits for an answer, at most `ms`.
   *
   * @returns false when somebody still does: then do a little, so that cards never stand still
   */
  async calm(ms: number): Promise<boolean> {
    if (this.#underWay === 0) return true;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#waiting.push(resolve);
    await promise;
    clearTimeout(timer);
    return this.#underWay === 0;
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
