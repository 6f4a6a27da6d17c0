export type RecentSettings = {
  /** Wall-clock ms that a value is remembered. */
  readonly forMs: number;
  /** Values remembered; the oldest is forgotten first, so memory stays bounded. */
  readonly max: number;
};

/** Remembers values for a while, in this process. Time is an argument (wall-clock ms). */
export class Recent<V> {
  readonly #settings: RecentSettings;
  readonly #values = new Map<string, { readonly value: V; readonly at: number }>();

  constructor(settings: RecentSettings) {
    this.#settings = settings;
  }

  get(key: string, now: number): V | undefined {
    const found = this.#values.get(key);
    return found !== undefined && now - found.at <= this.#settings.forMs ? found.value : undefined;
  }

  set(key: string, value: V, now: number): void {
    this.#values.delete(key);
    this.#values.set(key, { value, at: now });
    if (this.#values.size <= this.#settings.max) return;
    const oldest = this.#values.keys().next();
    if (oldest.done !== true) this.#values.delete(oldest.value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}
