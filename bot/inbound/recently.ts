/** Remembers keys for a while, a bounded number of them. Time is an argument (wall-clock ms). */
export class Recently {
  readonly #windowMs: number;
  readonly #maxKeys: number;
  readonly #seen = new Map<string, number>();

  constructor(windowMs: number, maxKeys: number) {
    this.#windowMs = windowMs;
    this.#maxKeys = maxKeys;
  }

  /** @returns true the first time within the window, and remembers it. */
  first(key: string, now: number): boolean {
    const at = this.#seen.get(key);
    if (at !== undefined && now - at < this.#windowMs) return false;
    this.#seen.delete(key);
    this.#seen.set(key, now);
    if (this.#seen.size > this.#maxKeys) {
      const oldest = this.#seen.keys().next();
      if (oldest.done !== true) this.#seen.delete(oldest.value);
    }
    return true;
  }

  forget(key: string): void {
    this.#seen.delete(key);
  }
}
