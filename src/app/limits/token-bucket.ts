export type BucketSettings = {
  /** Tokens a key starts with and never exceeds: how many at once. */
  readonly burst: number;
  /** Tokens that come back per second. */
  readonly perSecond: number;
  /** Keys remembered; the one idle longest is forgotten first, so memory stays bounded. */
  readonly maxKeys: number;
};

type Bucket = { tokens: number; at: number };

/** Rate limit per key in this process. Time is an argument (wall-clock ms). */
export class TokenBuckets {
  readonly #settings: BucketSettings;
  readonly #buckets = new Map<string, Bucket>();

  constructor(settings: BucketSettings) {
    this.#settings = settings;
  }

  /** Takes one token. @returns false when there is none: refuse the request. */
  take(key: string, now: number): boolean {
    const bucket = this.#refilled(key, now);
    const allowed = bucket.tokens >= 1;
    if (allowed) bucket.tokens -= 1;
    this.#remember(key, bucket);
    return allowed;
  }

  #refilled(key: string, now: number): Bucket {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return { tokens: this.#settings.burst, at: now };
    const elapsed = Math.max(0, now - bucket.at) / 1000;
    const tokens = Math.min(this.#settings.burst, bucket.tokens + elapsed * this.#settings.perSecond);
    return { tokens, at: Math.max(now, bucket.at) };
  }

  #remember(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size <= this.#settings.maxKeys) return;
    const oldest = this.#buckets.keys().next();
    if (oldest.done !== true) this.#buckets.delete(oldest.value);
  }
}
